import { type Cell, computeIndicator, type Place, whyWords, yearBefore } from '@zhiqiao/analysis'
import { indicators, parameters, ruleCase, type SummaryFigure, summaryParts } from '@zhiqiao/definitions'
import type { Indicator } from '@zhiqiao/model'
import type { Session } from '@zhiqiao/registry'

/** Whom figures are composed for: a school by itself, a county by its division. */
export interface Summarised {
  readonly organisation: string
  /** The division a county's office stands for; null for a school. */
  readonly county: string | null
}

/**
 * The figures of year-end summaries, one list a body, over every row: each indicator is asked once for all of them.
 * A number nobody can compute says why instead of standing as nought.
 */
export async function summaryFigures(
  session: Session,
  place: Place,
  bodies: readonly Summarised[],
  on: string,
): Promise<ReadonlyMap<string, readonly SummaryFigure[]>> {
  const found = new Map<string, SummaryFigure[]>(bodies.map(({ organisation }) => [organisation, []]))
  const counties = bodies.filter(({ county }) => county !== null)
  const schools = bodies.filter(({ county }) => county === null)
  for (const { title, indicators: names } of summaryParts)
    for (const name of names) {
      const indicator = indicators[name]!
      if (schools.length > 0 && 'organisation' in indicator.by) {
        const [now, then] = await both(session, indicator, place, 'organisation', on)
        for (const { organisation } of schools) {
          const open = { division: place.id, of: 'organisation', subject: organisation }
          found
            .get(organisation)!
            .push(figureOf(title.zh, indicator, now.get(organisation), then.get(organisation), { ...open, on }))
        }
      }
      if (counties.length === 0) continue
      const [now, then] = await ofCounties(session, indicator, place, counties, on)
      for (const { organisation, county } of counties)
        found
          .get(organisation)!
          .push(figureOf(title.zh, indicator, now.get(county), then.get(county), { division: county!, on }))
    }
  for (const { organisation } of bodies) found.get(organisation)!.push(await caseFigure(session, organisation))
  return found
}

type Cells = ReadonlyMap<string | null, Cell>

/** Counties beneath a place are told apart by one query; alone where they are the place, or may have numbers of their own. */
async function ofCounties(
  session: Session,
  indicator: Indicator,
  place: Place,
  counties: readonly Summarised[],
  on: string,
): Promise<readonly [Cells, Cells]> {
  const alone = counties.some(({ county }) => county === place.id) || (indicator.parameters ?? []).length > 0
  if (!alone) return both(session, indicator, place, 'division', on)
  const [now, then] = [new Map<string | null, Cell>(), new Map<string | null, Cell>()]
  for (const { county } of counties) {
    const [at, before] = await both(session, indicator, { ...place, id: county! }, null, on)
    now.set(county, at.get(null)!)
    then.set(county, before.get(null)!)
  }
  return [now, then]
}

/** On the day and a year before. */
async function both(session: Session, indicator: Indicator, place: Place, by: string | null, on: string) {
  const at = async (day: string): Promise<Cells> => {
    const computed = await computeIndicator(session, indicator, parameters, { division: place.id, by, on: day })
    return by === null ? new Map([[null, computed]]) : new Map(computed.cells.map((cell) => [cell.id, cell]))
  }
  return [await at(on), await at(yearBefore(on))] as const
}

function figureOf(
  part: string,
  indicator: Indicator,
  now: Cell | undefined,
  then: Cell | undefined,
  address: Readonly<Record<string, string>>,
): SummaryFigure {
  return {
    part,
    name: indicator.title.zh,
    value: wordsOf(indicator, now),
    before: wordsOf(indicator, then),
    open: `/app/figure/${indicator.name}?${new URLSearchParams(address)}`,
  }
}

function wordsOf({ unit }: Indicator, cell: Cell | undefined): string {
  if (!cell || cell.value === null) return whyWords[cell?.why ?? 'noRows'].zh
  return `${(Math.round(cell.value * 100) / 100).toLocaleString('zh-CN')}${unit.zh}`
}

/** Cases opened against the body this year, and how many of them have ended. */
async function caseFigure(session: Session, body: string): Promise<SummaryFigure> {
  const year = session.today().slice(0, 4)
  const cases = await session.asSystem('汇总核查事项', (system) =>
    system.all(ruleCase, { filter: { body, 'foundOn.from': `${year}-01-01` } }),
  )
  const ended = cases.filter(({ state }) => state === 'closed' || state === 'excepted').length
  return {
    part: '规范办学',
    name: '本年核查事项',
    value: `${cases.length}项，已办结${ended}项`,
    before: '—',
    open: `/app/register/rule-case?body=${body}`,
  }
}

/** The figures as paragraphs a writer can go on from, one a part; what cannot be computed is left to the writer. */
export function overviewOf(name: string, on: string, figures: readonly SummaryFigure[]): string {
  const day = `${on.slice(0, 4)}年${Number(on.slice(5, 7))}月${Number(on.slice(8))}日`
  const told = figures.filter(({ value }) => /\d/.test(value))
  const parts = [...new Set(told.map(({ part }) => part))].map((part) => {
    const words = told
      .filter((figure) => figure.part === part)
      .map(({ name: figure, value, before }) => `${figure}${value}${/\d/.test(before) ? `（上年同日${before}）` : ''}`)
    return `${part}：${words.join('，')}。`
  })
  return [`截至${day}，${name}主要数据如下。`, ...parts].join('\n')
}
