import {
  type Cell,
  type Computed,
  computeIndicator,
  type Place,
  suppressed,
  whyWords,
  yearBefore,
} from '@zhiqiao/analysis'
import { indicators, parameters, type ReportKind, ruleCase, type SummaryFigure } from '@zhiqiao/definitions'
import type { Indicator } from '@zhiqiao/model'
import type { Session } from '@zhiqiao/registry'

/** Whom figures are composed for: a school by itself, a county or the region by its division. */
export interface Summarised {
  readonly organisation: string
  /** The division an office stands for; null for a school. */
  readonly place: string | null
}

/**
 * The figures of yearly reports of a kind, one list a body, over every row: each indicator is asked once for all of
 * them, on the day and a year before. A number nobody can compute says why instead of standing as nought.
 */
export async function summaryFigures(
  session: Session,
  kind: ReportKind,
  place: Place,
  bodies: readonly Summarised[],
  on: string,
): Promise<ReadonlyMap<string, readonly SummaryFigure[]>> {
  const found = new Map<string, SummaryFigure[]>(bodies.map(({ organisation }) => [organisation, []]))
  const offices = bodies.filter((body) => body.place !== null)
  const schools = bodies.filter((body) => body.place === null)
  for (const { title, indicators: names, ofPlaces: placesOnly } of kind.sections)
    for (const name of names) {
      const indicator = indicators[name]!
      const told = (organisation: string, id: string | null, asked: Asked, address: Readonly<Record<string, string>>) =>
        found.get(organisation)!.push(figureOf(title.zh, indicator, asked, id, { ...address, on }))
      if (schools.length > 0 && !placesOnly && 'organisation' in indicator.by) {
        const asked = await both(session, indicator, place, 'organisation', on)
        for (const { organisation } of schools)
          told(organisation, organisation, asked, { division: place.id, of: 'organisation', subject: organisation })
      }
      for (const [id, asked] of await ofPlaces(session, indicator, place, offices, on))
        for (const { organisation } of offices.filter((office) => office.place === id))
          told(organisation, id === place.id ? null : id, asked, { division: id })
    }
  if (kind.lists !== undefined)
    for (const { organisation, place: id } of offices) {
      const at = found.get(organisation)!.findIndex(({ open }) => open.startsWith(`/app/figure/${kind.lists}?`))
      const names = await namesBehind(session, indicators[kind.lists]!, id!, on)
      if (at >= 0 && names !== '') found.get(organisation)![at] = { ...found.get(organisation)![at]!, names }
    }
  if (kind.cases)
    for (const { organisation } of bodies) found.get(organisation)!.push(await caseFigure(session, organisation))
  return found
}

/** Cells by subject and, under null, the whole: as they are, and as the public may see them. */
interface Asked {
  readonly now: Cells
  readonly before: Cells
  readonly shownNow: Cells
  readonly shownBefore: Cells
}
type Cells = ReadonlyMap<string | null, Cell>

/** Places beneath one are told apart by one query; asked alone where they may have numbers of their own. */
async function ofPlaces(
  session: Session,
  indicator: Indicator,
  place: Place,
  offices: readonly Summarised[],
  on: string,
): Promise<ReadonlyMap<string, Asked>> {
  if (offices.length === 0) return new Map()
  const alone = (indicator.parameters ?? []).length > 0
  const together = alone ? null : await both(session, indicator, place, 'division', on)
  const all = new Map<string, Asked>()
  for (const { place: id } of offices)
    if (together) all.set(id!, together)
    else {
      const asked = await both(session, indicator, { ...place, id: id! }, null, on)
      const under = (cells: Cells): Cells => new Map([...cells, [id!, cells.get(null)!]])
      all.set(id!, {
        now: under(asked.now),
        before: under(asked.before),
        shownNow: under(asked.shownNow),
        shownBefore: under(asked.shownBefore),
      })
    }
  return all
}

/** On the day and a year before. */
async function both(
  session: Session,
  indicator: Indicator,
  place: Place,
  by: string | null,
  on: string,
): Promise<Asked> {
  const cellsOf = (computed: Computed): Cells =>
    new Map<string | null, Cell>([...computed.cells.map((cell) => [cell.id, cell] as const), [null, computed]])
  const at = (day: string) => computeIndicator(session, indicator, parameters, { division: place.id, by, on: day })
  const [now, earlier] = [await at(on), await at(yearBefore(on))]
  return {
    now: cellsOf(now),
    before: cellsOf(earlier),
    shownNow: cellsOf(suppressed(indicator, now)),
    shownBefore: cellsOf(suppressed(indicator, earlier)),
  }
}

/** The bodies an indicator counted, by name. */
async function namesBehind(session: Session, indicator: Indicator, division: string, on: string): Promise<string> {
  const { cells } = await computeIndicator(session, indicator, parameters, { division, by: 'organisation', on })
  return cells
    .filter(({ id, value }) => id !== null && value !== null && value > 0)
    .map(({ title }) => title)
    .join('、')
}

function figureOf(
  part: string,
  indicator: Indicator,
  { now, before, shownNow, shownBefore }: Asked,
  id: string | null,
  address: Readonly<Record<string, string>>,
): SummaryFigure {
  const hidden = (is: Cells, shown: Cells) => is.get(id)?.value != null && shown.get(id)?.value == null
  return {
    part,
    name: indicator.title.zh,
    value: wordsOf(indicator, now.get(id)),
    before: wordsOf(indicator, before.get(id)),
    open: `/app/figure/${indicator.name}?${new URLSearchParams(address)}`,
    note: [indicator.help, ...(indicator.caveats ?? [])].map(({ zh }) => zh).join(''),
    ...(hidden(now, shownNow) || hidden(before, shownBefore) ? { few: true } : {}),
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
