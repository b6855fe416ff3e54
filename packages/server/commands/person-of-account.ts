import type { Registry, Viewer } from '@zhiqiao/registry'
import { wearerOf } from '../session/hat.ts'
import { StartError } from '../supervisor/start-error.ts'

/**
 * The person behind an account under their first hat, as somebody who works from the command line for them: nothing
 * more is theirs there than in the browser.
 */
export async function personOfAccount(registry: Registry, account: string): Promise<Viewer> {
  const { rows } = await registry.pool.query<{ person: string }>(
    'select person from account where name = $1 and disabled_at is null',
    [account],
  )
  const person = rows[0]?.person
  const wearer = person === undefined ? null : await wearerOf(registry, person)
  if (person === undefined || !wearer)
    throw new StartError(`没有账号“${account}”，或已停用。`, `There is no account “${account}”, or it is disabled.`)
  return { person: { id: person, name: wearer.name }, hat: wearer.hats[0] ?? null, address: null, via: 'account' }
}
