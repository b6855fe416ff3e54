import { lookup } from 'node:dns/promises'
import { isIP } from 'node:net'
import { Problem } from '@zhiqiao/model'
import type { PartnerSettings } from './partner-settings.ts'
import { isPublicAddress } from './public-address.ts'

/** Where an event goes: the address as it was entered, and the machine it has been found to mean. */
export interface Target {
  readonly url: URL
  /** The connection is made to this one; the name is not asked for again. */
  readonly address: string
  readonly family: 4 | 6
}

/** All addresses of a name. */
export type Resolve = (name: string) => Promise<readonly { readonly address: string; readonly family: number }[]>

const resolveByDns: Resolve = (name) => lookup(name, { all: true, verbatim: true })

/**
 * Reads an address as the operator entered it. @throws Problem 422 saying what it must be
 */
export function readAddress(text: string, { plainHttp }: PartnerSettings): URL {
  const url = URL.canParse(text) ? new URL(text) : null
  if (!url || !(url.protocol === 'https:' || (plainHttp && url.protocol === 'http:')))
    throw refused('接收地址应以 https:// 开头。', 'The address must begin with https://.')
  if (url.username !== '' || url.password !== '')
    throw refused('接收地址不能带用户名或口令。', 'The address must not carry a name or password.')
  if (url.hash !== '') throw refused('接收地址不能带 # 之后的部分。', 'The address must not carry a fragment.')
  return url
}

/**
 * Finds out which machine an address means, now. Where any of its addresses is not public (and in no listed network),
 * none is used: a name that means both is no name of a partner.
 * @throws Problem 422
 */
export async function targetOf(
  text: string,
  settings: PartnerSettings,
  resolve: Resolve = resolveByDns,
): Promise<Target> {
  const url = readAddress(text, settings)
  const name = url.hostname.replace(/^\[|\]$/g, '')
  const found = isIP(name)
    ? [{ address: name, family: isIP(name) }]
    : await resolve(name).catch(() => {
        throw refused(`找不到“${name}”这台主机。`, `There is no host “${name}”.`)
      })
  const inner = (address: string) => settings.isListed(address)
  const first = found[0]
  if (!first || !found.every(({ address }) => isPublicAddress(address) || inner(address)))
    throw refused(
      '接收地址指向内部网络，事件不会发往那里。确需发往的网段由管理员在 settings.json 的 partner.networks 中列明。',
      'The address leads to an inner network: nothing is sent there unless settings.json lists it under partner.networks.',
    )
  if (url.protocol === 'http:' && !found.every(({ address }) => inner(address)))
    throw refused('公网上的接收地址须用 https。', 'On the public internet the address must be https.')
  return { url, address: first.address, family: first.family === 6 ? 6 : 4 }
}

function refused(zh: string, en: string): Problem {
  const place = { field: 'address', code: 'address' }
  return new Problem(422, 'event-address', zh, en, {
    problems: [{ ...place, zh: `事件订阅.接收地址: ${zh}`, en: `Event subscription.Address: ${en}` }],
  })
}
