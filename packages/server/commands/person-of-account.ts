import type { Registry, Viewer } from '@zhiqiao/registry'
import { wearerOf } from '../session/hat.ts'
import { StartError } from '../supervisor/start-error.ts'

/**
 * The person behind an account, for work from the command line: nothing more is theirs there than in the browser.
 * @param at name of the body whose hat they wear; the first of their hats when absent
 */
export async function personOfAccount(registry: Registry, account: string, at?: string): Promise<Viewer> {
  const { rows } = await registry.pool.query<{ person: string }>(
    'select person from account where name = $1 and disabled_at is null',
    [account],
  )
  const person = rows[0]?.person
  const wearer = person === undefined ? null : await wearerOf(registry, person)
  if (person === undefined || !wearer)
    throw new StartError(`没有账号“${account}”，或已停用。`, `There is no account “${account}”, or it is disabled.`)
  const hat = at === undefined ? wearer.hats[0] : wearer.hats.find(({ organisationTitle }) => organisationTitle === at)
  if (at !== undefined && !hat)
    throw new StartError(`“${account}”在“${at}”没有任职。`, `“${account}” holds no post at “${at}”.`)
  return { person: { id: person, name: wearer.name }, hat: hat ?? null, address: null, via: 'account' }
}
