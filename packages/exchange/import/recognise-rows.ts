import type { Register } from '@zhiqiao/model'
import type { MatchedRecord, Session } from '@zhiqiao/registry'
import type { Draft } from './draft-rows.ts'

export type LiveRecord = MatchedRecord['record']

/** The live records a row may be about. */
export interface Match {
  /** The fields it was recognised by, `id` for its number; empty when it names nothing to go by. */
  readonly by: readonly string[]
  /** By number, key or unique group: there is one record at most. Otherwise only the very same is meant. */
  readonly sure: boolean
  readonly records: readonly LiveRecord[]
}

/** Looks for the records these rows are about: by number, by key, by a unique group, or by name to be compared. */
export async function matchDrafts(session: Session, register: Register, drafts: readonly Draft[]): Promise<Match[]> {
  const matches = drafts.map((draft) => ({ ...recognisedBy(register, draft), records: [] as LiveRecord[] }))
  const lots = new Map<string, number[]>()
  for (const [at, { by }] of matches.entries()) {
    if (by.length === 0) continue
    const lot = lots.get(by.join())
    if (lot) lot.push(at)
    else lots.set(by.join(), [at])
  }
  for (const at of lots.values()) {
    const { by } = matches[at[0]!]!
    const tuples = at.map((n) => by.map((field) => (field === 'id' ? drafts[n]!.id : drafts[n]!.values[field])))
    for (const { at: nth, record } of await session.bulk.match(register, by, tuples))
      matches[at[nth]!]!.records.push(record)
  }
  return matches
}

function recognisedBy(register: Register, { id, values }: Draft): Pick<Match, 'by' | 'sure'> {
  if (id !== null) return { by: ['id'], sure: true }
  const groups = [...(register.key === undefined ? [] : [[register.key]]), ...(register.unique ?? [])]
  for (const group of groups) if (group.every((field) => values[field] != null)) return { by: group, sure: true }
  const named = groups.length === 0 && values[register.titled] != null
  return { by: named ? [register.titled] : [], sure: false }
}
