import { type Computed, computeIndicator, countedRows, type Question, settle, yearBefore } from '@zhiqiao/analysis'
import { type CardLine, type EarlierFigure, indicators, parameters, publishedFigure } from '@zhiqiao/definitions'
import type { Indicator, Label, RecordOf, ValuesOf } from '@zhiqiao/model'
import { newId, type Session } from '@zhiqiao/registry'
import { sql } from 'kysely'

export type PublishedFigure = RecordOf<ValuesOf<typeof publishedFigure>>

/** What a figure is given out with. */
interface Occasion {
  readonly occasion: 'plan' | 'summary' | 'figure'
  /** `proposed` waits for the leader who signs it. */
  readonly state: 'proposed' | 'published' | 'kept'
  readonly target?: string
  readonly publication?: string
  readonly workSummary?: string
  /** The body whose own figure it is; the division's otherwise. */
  readonly organisation?: string
  readonly note?: string | null
  /** The figure as this very transaction has computed it over every row; computed here when absent. */
  readonly computed?: Computed
}

/**
 * Fixes a figure over every row as it stands at this moment: number, definition, parameters and the ids and versions of
 * the rows behind it. Both are read in one transaction, so that the rows are those the number was counted from.
 */
export async function publishFigure(
  session: Session,
  indicator: Indicator,
  question: Question,
  { state, organisation, target, publication, workSummary, note, occasion, computed: known }: Occasion,
): Promise<PublishedFigure> {
  const asked: Question = { ...question, by: null, view: { eyes: 'all' } }
  if (organisation !== undefined) Object.assign(asked, { subject: { of: 'organisation', id: organisation } })
  const computed = known ?? (await computeIndicator(session, indicator, parameters, asked))
  const settled = await settle(session, indicator, parameters, asked)
  const earlier = await yearEarlier(session, indicator, asked, computed.on)
  const figure = newId(session.now())
  return session.asSystem('公布数据', async (system) => {
    const rows = countedRows(system, settled)
    await sql`
      insert into published_figure_row (figure, register, record, version, counted)
      select ${figure}::uuid, r.register, r.record, r.version, r.counted from (${rows}) as r`.execute(system.query)
    const list = await listOf(system, figure)
    const record = (await system.create(
      publishedFigure,
      {
        indicator: indicator.name,
        division: computed.division,
        organisation: organisation ?? null,
        asOf: computed.on,
        from: computed.from,
        numerator: computed.numeratorName,
        denominator: computed.denominatorName,
        territory: computed.territoryName,
        value: computed.value,
        numeratorValue: computed.numerator,
        denominatorValue: computed.denominator,
        earlier: [earlier],
        rows: list.rows,
        rowDigest: list.digest,
        definition: computed.definition,
        card: cardOf(indicator, computed),
        computedAt: computed.computedAt,
        occasion,
        target: target ?? null,
        publication: publication ?? null,
        workSummary: workSummary ?? null,
        note: note ?? null,
      },
      { id: figure, state },
    )) as PublishedFigure
    if (state === 'published') await supersede(system, record)
    return record
  })
}

/** The same for the day one year earlier, as the registers know it at the moment of publishing. */
async function yearEarlier(
  session: Session,
  indicator: Indicator,
  question: Question,
  day: string,
): Promise<EarlierFigure> {
  const on = yearBefore(day)
  const before = await computeIndicator(session, indicator, parameters, { ...question, on })
  const { value, numerator, denominator, rows } = before
  return { on, value, numerator, denominator, rows }
}

/** How many rows a published figure was counted from, and the digest of their list. */
export async function listOf(system: Session, figure: string): Promise<{ rows: number; digest: string }> {
  const { rows } = await sql<{ rows: number; digest: string }>`
    select count(*)::int as rows, encode(sha256(convert_to(coalesce(string_agg(
      concat_ws(' ', register, record::text, version::text, counted), E'\n' order by record, register, version, counted
    ), ''), 'UTF8')), 'hex') as digest
    from published_figure_row where figure = ${figure}::uuid`.execute(system.query)
  return rows[0]!
}

/** What was public of the same, counted the same way, has a newer one now. */
export async function supersede(system: Session, figure: PublishedFigure): Promise<void> {
  for (const { id, version } of await publishedOfTheSame(system, figure))
    if (id !== figure.id)
      await system.change(publishedFigure, id, version, {}, { state: 'superseded', reason: '已有新数据' })
}

const asked = ['numerator', 'denominator', 'territory', 'organisation', 'target'] as const

/** What is public now of the same, counted the same way: the figure itself or the one that took its place. */
export async function publishedOfTheSame(system: Session, { values }: PublishedFigure): Promise<PublishedFigure[]> {
  const { indicator, division } = values
  const all = await system.all(publishedFigure, { filter: { indicator, division, state: 'published' } })
  return all.filter((other) => asked.every((name) => other.values[name] === values[name]))
}

/** The question a published figure answered, to be asked again of today's registers. */
export function questionOf({ values }: PublishedFigure): Question {
  const { division, asOf, from, numerator, denominator, territory, organisation } = values
  return {
    ...{ division, on: asOf, from, numerator, denominator, territory },
    subject: organisation === null ? null : { of: 'organisation', id: organisation },
    view: { eyes: 'all' },
  }
}

/** The indicator a figure names; null when the definition is gone. */
export const indicatorOf = ({ values }: PublishedFigure): Indicator | null =>
  Object.hasOwn(indicators, values.indicator) ? indicators[values.indicator]! : null

const named: Readonly<Record<'help' | 'numerator' | 'denominator' | 'territory' | 'caveat' | 'basis', Label>> = {
  help: { zh: '口径', en: 'Definition' },
  numerator: { zh: '分子', en: 'Numerator' },
  denominator: { zh: '分母', en: 'Denominator' },
  territory: { zh: '属地或隶属', en: 'Locality or authority' },
  caveat: { zh: '注意', en: 'Mind' },
  basis: { zh: '依据', en: 'Rests on' },
}

/** The 口径 card in words, with the parameters and what they were taken from. */
function cardOf(indicator: Indicator, computed: Computed): CardLine[] {
  const line = (name: Label, words: Label): CardLine => ({
    ...{ name: name.zh, nameEn: name.en, words: words.zh, wordsEn: words.en },
  })
  const chosen = (name: Label, all: Readonly<Record<string, Label>> | undefined, column: string | null) =>
    column !== null && all?.[column] ? [line(name, all[column])] : []
  return [
    line(named.help, indicator.help),
    ...chosen(named.numerator, indicator.numerator, computed.numeratorName),
    ...chosen(named.denominator, indicator.denominator, computed.denominatorName),
    ...chosen(named.territory, indicator.territories, computed.territoryName),
    ...(indicator.caveats ?? []).map((caveat) => line(named.caveat, caveat)),
    ...computed.settings.map(({ title, value, unit, basis }) =>
      line(title, {
        zh: `${value === null ? '未设定' : `${value}${unit.zh}`}${basis ? `（${basis.zh}）` : ''}`,
        en: `${value === null ? 'not set' : `${value} ${unit.en}`}${basis ? ` (${basis.en})` : ''}`,
      }),
    ),
    ...indicator.basis.map(({ zh, en, source }) =>
      line(named.basis, { zh: `${source}：${zh}`, en: `${source}: ${en}` }),
    ),
  ]
}
