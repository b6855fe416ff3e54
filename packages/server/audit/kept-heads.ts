import { appendFile, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { auditHead, isOurHead, type Registry, type SignedHead, signHead } from '@zhiqiao/registry'
import type { Keys } from '../settings/keys.ts'
import type { Settings } from '../settings/settings.ts'
import { errorCode } from '../supervisor/start-error.ts'

interface Keeping {
  readonly registry: Pick<Registry, 'pool'>
  readonly dataFolder: string
  readonly settings: Pick<Settings, 'installation'>
  readonly keys: Pick<Keys, 'head'>
  readonly clock?: () => Date
}

const hourMs = 3_600_000

const fileOf = (dataFolder: string) => join(dataFolder, 'audit-heads.jsonl')

/** Today's head of the chain, signed. */
export async function signedHeadOf({
  registry,
  settings,
  keys,
  clock,
}: Omit<Keeping, 'dataFolder'>): Promise<SignedHead> {
  return signHead(await auditHead(registry.pool), settings.installation, keys.head, (clock ?? (() => new Date()))())
}

/**
 * Keeps signed heads of the chain outside the database, in `audit-heads.jsonl` of the data folder: one now and one
 * each hour in which something was written. Whoever sets the database back shows by them.
 * @returns ends the keeping
 */
export function keepHeads(keeping: Keeping, onError: (error: unknown) => void): () => void {
  let last = -1
  const keep = async () => {
    const head = await signedHeadOf(keeping)
    if (head.sequence === last) return
    last = head.sequence
    await appendFile(fileOf(keeping.dataFolder), `${JSON.stringify(head)}\n`, { mode: 0o600 })
  }
  void keep().catch(onError)
  const timer = setInterval(() => void keep().catch(onError), hourMs)
  timer.unref()
  return () => clearInterval(timer)
}

/** The heads kept in the data folder, those handed in, and what among them cannot be believed. */
export async function believedHeads(
  { dataFolder, settings, keys }: Omit<Keeping, 'registry'>,
  handedIn: readonly string[],
): Promise<{ heads: SignedHead[]; doubtful: string[] }> {
  const kept = await readFile(fileOf(dataFolder), 'utf8').catch((error) => {
    if (errorCode(error) === 'ENOENT') return ''
    throw error
  })
  const texts = [
    ...kept.split('\n').map((text, n) => [`audit-heads.jsonl 第${n + 1}行`, text] as const),
    ...(await Promise.all(handedIn.map(async (path) => [path, await readFile(path, 'utf8')] as const))),
  ].filter(([, text]) => text.trim() !== '')
  const heads: SignedHead[] = []
  const doubtful: string[] = []
  for (const [place, text] of texts) {
    const head = parsed(text)
    if (head && isOurHead(head, settings.installation, keys.head)) heads.push(head)
    else doubtful.push(place)
  }
  return { heads, doubtful }
}

function parsed(text: string): SignedHead | null {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
