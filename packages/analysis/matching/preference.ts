import { recommendationPreference } from '@zhiqiao/definitions'
import type { RecordOf, ValuesOf } from '@zhiqiao/model'
import type { Session } from '@zhiqiao/registry'
import { type Entry, isOfPerson, type Party } from './party.ts'
import { type Matched, readParties } from './read-party.ts'

export interface Preference {
  readonly personalised: boolean
  /** Words somebody added about themselves. */
  readonly tags: readonly string[]
  /** Words from their records that are not to be used. */
  readonly leftOut: readonly string[]
}

/** Of whoever has said nothing. */
const usual: Preference = { personalised: true, tags: [], leftOut: [] }

/** The viewer's own record of it, if they ever set anything. */
export async function preferenceRecord(
  session: Session,
): Promise<RecordOf<ValuesOf<typeof recommendationPreference>> | null> {
  const person = session.viewer.person?.id
  if (person === undefined) return null
  return (await session.list(recommendationPreference, { filter: { person }, limit: 1 })).rows[0] ?? null
}

export async function preferenceOf(session: Session): Promise<Preference> {
  const record = await preferenceRecord(session)
  if (!record) return usual
  const { personalised, tags, leftOut } = record.values
  return { personalised: personalised === true, tags: tags ?? [], leftOut: leftOut ?? [] }
}

/** The party with the words its person added, and without those they want left out. */
export function withTags(own: Party, { tags, leftOut }: Preference): Party {
  const kept = (entries: readonly Entry[]) => entries.filter(({ title }) => !leftOut.includes(title))
  return {
    ...own,
    programmes: kept(own.programmes),
    occupations: kept(own.occupations),
    skills: [...new Set([...own.skills.filter((skill) => !leftOut.includes(skill)), ...tags])],
    // A teacher's text is nothing but titles of the same entries.
    text: isOfPerson(own.register)
      ? own.text
          .split('\n')
          .filter((word) => !leftOut.includes(word))
          .join('\n')
      : own.text,
  }
}

export interface Tag {
  readonly word: string
  readonly kind: 'programme' | 'occupation' | 'skill'
  /** The record it comes from. */
  readonly register: string
  readonly id: string
}

/** The words that the viewer's own records give for suggestions, each with where it stands. */
export async function tagsOf(session: Session): Promise<Tag[]> {
  const person = session.viewer.person?.id
  if (person === undefined) return []
  const records: Matched[] = []
  for (const register of ['student', 'teacher', 'talentListing'])
    for (const record of (await session.list(register, { filter: { person }, limit: 20 })).rows)
      records.push({ register, record })
  const parties = await readParties(session, records)
  return parties.flatMap(({ register, id, programmes, occupations, skills }) => {
    const tag = (kind: Tag['kind']) => (word: string) => ({ word, kind, register, id })
    return [
      ...programmes.map(({ title }) => tag('programme')(title)),
      ...occupations.map(({ title }) => tag('occupation')(title)),
      ...skills.map(tag('skill')),
    ]
  })
}
