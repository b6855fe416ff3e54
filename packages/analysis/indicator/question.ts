import type { Indicator, Parameter, Setting } from '@zhiqiao/model'
import { Problem } from '@zhiqiao/model'
import type { Session } from '@zhiqiao/registry'
import { settingsIn } from '../query/parameter.ts'
import { periodStart } from '../query/period.ts'
import { isWhole, type Place, partsOfPlace, placeOf } from '../query/place.ts'
import { asItStands, type View } from '../query/view.ts'

/** What is asked of an indicator. */
export interface Question {
  /** Division; the whole jurisdiction when absent. */
  readonly division?: string | null
  /** Only this subject, of the register `of` (a school, a chain). */
  readonly subject?: { readonly of: string; readonly id: string } | null
  /** Reference date; today when absent. */
  readonly on?: string
  /** First day of a cumulative period. */
  readonly from?: string | null
  /** Chosen columns; the definition's first when absent. */
  readonly numerator?: string | null
  readonly denominator?: string | null
  readonly territory?: string | null
  /** Told apart by this register: `division` gives the divisions directly beneath. */
  readonly by?: string | null
  readonly view?: View
}

/** An indicator's question, settled: everything a query needs. */
export interface Asked {
  readonly indicator: Indicator
  readonly place: Place
  readonly on: string
  readonly from: string
  readonly numerator: string
  readonly denominator: string | null
  readonly territory: string
  readonly settings: ReadonlyMap<string, Setting>
  readonly view: View
  readonly subject: Question['subject']
  /**
   * Of a place that is but a part, where every row counts as it stands: the divisions it consists of, each with the one
   * directly beneath it; null where the registers asked have to say.
   */
  readonly within: ReadonlyMap<string, string | null> | null
}

/** Settles what was left open. @throws Problem 400 */
export async function settle(
  session: Session,
  indicator: Indicator,
  parameters: Readonly<Record<string, Parameter>>,
  question: Question,
): Promise<Asked> {
  const on = question.on ?? session.today()
  if (!/^\d{4}-\d{2}-\d{2}$/.test(on)) throw unknownPart(indicator, 'on', on)
  const place = await placeOf(session, question.division ?? null)
  const numerator = question.numerator ?? Object.keys(indicator.numerator)[0]!
  if (!(numerator in indicator.numerator)) throw unknownPart(indicator, 'numerator', numerator)
  const denominator = question.denominator ?? Object.keys(indicator.denominator ?? {})[0] ?? null
  if (denominator !== null && !(denominator in (indicator.denominator ?? {})))
    throw unknownPart(indicator, 'denominator', denominator)
  const territory = question.territory ?? Object.keys(indicator.territories ?? {})[0] ?? 'division'
  if (question.territory && !(territory in (indicator.territories ?? {})))
    throw unknownPart(indicator, 'territory', territory)
  const subject = question.subject ?? null
  if (subject !== null && !(subject.of in indicator.by)) throw unknownPart(indicator, 'subject', subject.of)
  const view = question.view ?? asItStands
  const named = (indicator.parameters ?? []).map((name) => {
    const parameter = parameters[name]
    if (!parameter) throw new Error(`${indicator.name}: 没有参数 ${name}`)
    return parameter
  })
  const settings = await settingsIn(session, named, place.path, on, view.whatIf)
  const from = periodStart(indicator.period, on, question.from)
  const plain = view.eyes === 'all' && view.asRecordedOn === undefined && view.whatIf === undefined
  const within = plain && !isWhole(place) ? await partsOfPlace(session, place) : null
  return { indicator, place, on, from, numerator, denominator, territory, settings, view, subject, within }
}

/** That the definition has no such column, subject or day. */
export function unknownPart(indicator: Indicator, part: string, value: string): Problem {
  return new Problem(
    400,
    'bad-question',
    `指标“${indicator.title.zh}”没有这样的${part}：${value}。`,
    `The indicator “${indicator.title.en}” has no such ${part}: ${value}.`,
  )
}
