import { type CheckBasis, forbiddenToMinors, type ListingCheck, listingChecks } from '@zhiqiao/definitions'
import { type Firing, fieldLabel, nothingWritten, type Register } from '@zhiqiao/model'
import { type Span, spansOf } from './span.ts'

/** What is known of the publisher on the day. */
export interface PublisherFacts {
  /** The sentence that says which licence has run out; null when none has. */
  readonly licenceExpired: string | null
}

const around = 18

/** Everything the rules in force on the day object to in a listing, field by field in the order of the rules. */
export function checkListing(
  register: Register,
  values: Readonly<Record<string, unknown>>,
  facts: PublisherFacts,
  today: string,
): Firing[] {
  return listingChecks
    .filter(
      ({ registers, basis }) => (registers?.includes(register.name) ?? true) && basis.some(({ from }) => from <= today),
    )
    .flatMap((check) => {
      const place = (name: string) => fieldLabel(name, register.fields[name]!)
      const common = { check: check.name, title: check.title, help: check.help, basis: basisWords(check.basis) }
      const found = textsOf(register, values).flatMap(([name, text]): Firing[] =>
        spansOf(text, check.says ?? [], check.unless ?? []).map((span) => ({
          ...common,
          place: name,
          placeTitle: place(name),
          words: text.slice(span.start, span.end),
          excerpt: excerptOf(text, span),
          ...span,
        })),
      )
      const missing = (check.missing ?? []).filter((name) => isEmpty(values[name]))
      const wanting = missing.length > 0 && missing.length === check.missing?.length ? [missing[0]!] : []
      return [
        ...found,
        ...wanting.map((name) => ({
          ...common,
          place: name,
          placeTitle: place(name),
          words: typeof values.wageWritten === 'string' ? values.wageWritten : nothingWritten,
          ...{ excerpt: '', start: 0, end: 0 },
        })),
        ...factOf(check, register, values, facts).map((one) => ({ ...common, ...one, placeTitle: place(one.place) })),
      ]
    })
}

type Fact = Pick<Firing, 'place' | 'words' | 'excerpt' | 'start' | 'end'>

function factOf(
  { fact }: ListingCheck,
  register: Register,
  values: Readonly<Record<string, unknown>>,
  facts: PublisherFacts,
): Fact[] {
  if (fact === 'licenceExpired' && facts.licenceExpired !== null)
    return [{ place: 'publisher', words: facts.licenceExpired, excerpt: '', start: 0, end: 0 }]
  if (fact !== 'minorsInForbiddenTrade' || !mayBeMinors(values)) return []
  const texts = textsOf(register, values)
  if (texts.some(([, text]) => /(?:18|十八)\s*周?岁|成年人/.test(text))) return []
  return texts.flatMap(([place, text]) =>
    spansOf(text, forbiddenToMinors, []).map((span) => ({
      place,
      words: text.slice(span.start, span.end),
      excerpt: excerptOf(text, span),
      ...span,
    })),
  )
}

/** Posts open to those who have just left a secondary school may be taken by people of sixteen and seventeen. */
const mayBeMinors = ({ freshGraduates, schooling }: Readonly<Record<string, unknown>>) =>
  freshGraduates === true || schooling === 'juniorSecondary' || schooling === 'primary'

/** The texts of a listing that others read; contacts have fields of their own. */
function textsOf(register: Register, values: Readonly<Record<string, unknown>>): [name: string, text: string][] {
  return Object.entries(register.fields).flatMap(([name, { type, personal }]): [string, string][] => {
    const value = values[name]
    if (personal || !['text', 'longText', 'words'].includes(type.kind) || isEmpty(value)) return []
    return [[name, Array.isArray(value) ? value.join('、') : String(value)]]
  })
}

const isEmpty = (value: unknown) =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)

function excerptOf(text: string, { start, end }: Span): string {
  const [from, to] = [Math.max(0, start - around), Math.min(text.length, end + around)]
  return `${from > 0 ? '…' : ''}${text.slice(from, to)}${to < text.length ? '…' : ''}`
}

/** 《就业促进法》第二十七条；《……》（待核） */
export const basisWords = (basis: readonly CheckBasis[]): string =>
  basis
    .map(({ document, article, toVerify }) => `《${document}》${article ?? ''}${toVerify ? '（待核）' : ''}`)
    .join('；')
