import { type Place, placeOf, type Question, type View, yearBefore } from '@zhiqiao/analysis'
import { Problem } from '@zhiqiao/model'
import { isId, type Session, type Viewer } from '@zhiqiao/registry'

const bureauRoles: readonly string[] = ['sectionOfficer', 'deputyDirector', 'inspector']

/**
 * Whose rows a figure is computed from: officials know the totals of their own division and what lies beneath; for
 * everybody else a figure is what they may read themselves, and says so.
 */
export function eyesOf({ hat }: Viewer, place: Place): View['eyes'] {
  const knows = hat !== null && bureauRoles.includes(hat.role) && place.path.startsWith(hat.division)
  return knows ? 'all' : 'viewer'
}

/** The division asked about; the division of the viewer's hat when none is named. @throws notFound */
export async function placeAsked(session: Session, query: ReadonlyMap<string, string>): Promise<Place> {
  const named = idOf(query, 'division')
  return placeOf(session, named ?? session.viewer.hat?.division.split('/').at(-2) ?? null)
}

/**
 * Reads `?division=&on=&asRecordedOn=&from=&numerator=&denominator=&territory=&by=&of=&subject=&unconfirmed=`.
 * @throws Problem 400
 */
export function questionOf(query: ReadonlyMap<string, string>, place: Place, viewer: Viewer): Question {
  const of = query.get('of')
  const subject = idOf(query, 'subject')
  return {
    division: place.id,
    on: dayOf(query, 'on'),
    from: dayOf(query, 'from'),
    numerator: query.get('numerator'),
    denominator: query.get('denominator'),
    territory: query.get('territory'),
    by: query.get('by'),
    subject: of === undefined || subject === undefined ? null : { of, id: subject },
    view: {
      eyes: eyesOf(viewer, place),
      asRecordedOn: dayOf(query, 'asRecordedOn'),
      unconfirmed: query.get('unconfirmed') === 'true',
    },
  }
}

const yearsShown = 4

/** What a figure's course asks: the day itself, then the same day of the years before, all for the whole. */
export function courseAsked(question: Question, today: string): Question[] {
  const asked: Question[] = [{ ...question, by: null, on: question.on ?? today }]
  while (asked.length < yearsShown) asked.push({ ...asked[0], on: yearBefore(asked.at(-1)!.on!) })
  return asked
}

export function dayOf(query: ReadonlyMap<string, string>, name: string): string | undefined {
  const value = query.get(name)
  if (value === undefined || value === '') return undefined
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value) || Number.isNaN(Date.parse(value))) throw bad(name)
  return value
}

export function idOf(query: ReadonlyMap<string, string>, name: string): string | undefined {
  const value = query.get(name)
  if (value === undefined || value === '') return undefined
  if (!isId(value)) throw bad(name)
  return value
}

function bad(name: string): Problem {
  return new Problem(400, 'bad-filter', `参数“${name}”的值不对。`, `The value of the parameter “${name}” will not do.`)
}
