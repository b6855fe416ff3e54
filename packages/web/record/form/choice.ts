import type { RecordOf } from '@zhiqiao/model'
import { yearWords } from '@zhiqiao/model'
import type { Meta, RegisterMeta } from '../../api/meta.ts'
import type { Words } from '../../language/use-words.ts'

/** A record one may choose, in the words people know it by. */
export interface Choice {
  readonly value: string
  /** Its name and what tells its namesakes apart: 机电技术应用 660301. */
  readonly label: string
  /** Whose it is or where it lies, for namesakes in different places. */
  readonly place: string
  /** The year it went out of use: offered last, for records of old. */
  readonly retired: number | null
}

/** What is in use before what no longer is; otherwise as they came. */
export function inUseFirst(choices: readonly Choice[]): Choice[] {
  return [...choices.filter(({ retired }) => retired === null), ...choices.filter(({ retired }) => retired !== null)]
}

/**
 * What is called just so, or bears just this code, comes first, then what begins with the words, then what ends in them:
 * who types 电工 means no engineer of electric machines.
 */
export function nearestFirst(choices: readonly Choice[], typed: string): Choice[] {
  const words = typed.trim()
  if (words === '') return [...choices]
  const rank = ({ label }: Choice): number => {
    const parts = label.split(' ')
    if (label === words || parts.includes(words)) return 0
    if (label.startsWith(words)) return 1
    return parts.some((part) => part.endsWith(words)) ? 2 : 3
  }
  const ranked = choices.map((choice) => [rank(choice), choice] as const)
  return ranked.sort(([one], [other]) => one - other).map(([, choice]) => choice)
}

type Row = Pick<RecordOf, 'id'> & { readonly values: Readonly<Record<string, unknown>> }
type Titles = Readonly<Record<string, string>>

/** A row of a list as a choice. @param titles of what the rows refer to */
export function choiceOf(row: Row, register: RegisterMeta, meta: Meta, titles: Titles, words: Words): Choice {
  const said = (name: string) => valueWords(row.values[name], register, name, meta, titles, words)
  const label = [register.titled, ...(register.titledWith ?? [])].map(said).filter(Boolean).join(' ')
  const until = register.fields.validTo?.kind === 'year' ? row.values.validTo : null
  return {
    value: row.id,
    label: label || row.id,
    place: placeOf(row, register, titles),
    retired: typeof until === 'number' && until <= new Date().getFullYear() ? until : null,
  }
}

function valueWords(
  value: unknown,
  register: RegisterMeta,
  name: string,
  meta: Meta,
  titles: Titles,
  words: Words,
): string {
  if (value === null || value === undefined) return ''
  const field = register.fields[name]
  if (field?.kind === 'reference') return titles[String(value)] ?? ''
  if (field?.yearKind) return words.say(yearWords(Number(value), field.yearKind))
  const code = field?.codeSet ? meta.codeSets[field.codeSet]?.values.find(({ code }) => code === value) : undefined
  return code ? words.sayCode(code) : String(value)
}

/** The body or the place a record belongs to: the first such reference it has besides its own name. */
function placeOf(row: Row, register: RegisterMeta, titles: Titles): string {
  const field = Object.entries(register.fields).find(
    ([name, { kind, register: to }]) =>
      kind === 'reference' &&
      name !== register.titled &&
      (name === register.tree || to === 'organisation' || to === 'division'),
  )
  const id = field && row.values[field[0]]
  return typeof id === 'string' ? (titles[id] ?? '') : ''
}
