import { parameters, rules } from '@zhiqiao/definitions'
import type { Finding } from '@zhiqiao/model'
import { newId } from '@zhiqiao/registry'
import { judgeRule, type Sandbox } from '../index.ts'
import type { Region } from './open-region.ts'

/** Records by register that are tried out: nothing of them is written, so one region serves every case. */
export type Added = NonNullable<Sandbox['added']>

/** A record to try out, confirmed unless another state is named. */
export const row = (values: Readonly<Record<string, unknown>> = {}) => ({ id: newId(), state: 'confirmed', ...values })

export interface TriedOut {
  readonly verdict: Finding['verdict'] | 'not examined'
  readonly zh: string | null
  readonly en: string | null
  readonly numbers: Finding['numbers']
}

/** What a rule says of each of these records on a day, in a region that holds besides only what is tried out. */
export function triedOut(region: Region, day = '2026-11-21') {
  return async (rule: string, added: Added, of: readonly { readonly id: string }[], on = day): Promise<TriedOut[]> => {
    const said: TriedOut[] = []
    for (const { id } of of) {
      const { findings } = await region.system((session) =>
        judgeRule(session, rules[rule]!, parameters, {
          record: id,
          on,
          view: { eyes: 'all', unconfirmed: true, whatIf: { added } },
        }),
      )
      const [found] = findings
      said.push({
        verdict: found?.verdict ?? 'not examined',
        zh: found?.sentence.zh ?? null,
        en: found?.sentence.en ?? null,
        numbers: found?.numbers ?? {},
      })
    }
    return said
  }
}

/** Verdicts alone. */
export const verdictsOf = (said: readonly TriedOut[]) => said.map(({ verdict }) => verdict)
