import { type Cell, computeIndicator, type Place, settingsIn, type View } from '@zhiqiao/analysis'
import { indicators, parameters } from '@zhiqiao/definitions'
import type { Label, Setting } from '@zhiqiao/model'
import type { Session } from '@zhiqiao/registry'
import {
  type ChainRow,
  chainsOf,
  type DemandRow,
  demandOf,
  type LinkRow,
  linksOf,
  type OfferingRow,
  offeringsOf,
  programmesNamed,
} from './chain-rows.ts'
import { type Proposal, proposalsOf } from './provision-proposal.ts'

/** How a chain is supplied: the numbers compared, and what follows from them. */
export interface MappedChain extends ChainRow {
  readonly leadTitle: string | null
  readonly schools: number
  readonly offerings: number
  readonly enterprises: number
  readonly occupations: number
  readonly enrolment: number | null
  readonly graduates: number | null
  /** Persons needed by the answers to surveys; null when nobody was asked. */
  readonly needed: number | null
  readonly scarce: number
  /** Vacancies on show; the same people may stand in the surveys, so it is never added to them. */
  readonly vacancies: number
  /** Ids of the vacancies added up. */
  readonly posts: readonly string[]
  /** Graduates to 100 persons needed. */
  readonly supply: number | null
  readonly matched: number | null
  /** Ids of the offerings whose graduates it is counted of. */
  readonly outcomes: readonly string[]
  readonly verdict: 'short' | 'balanced' | 'surplus' | 'unknown'
  readonly why: Label
}

/** A chain and a programme where they meet. */
export interface MatrixCell {
  readonly chain: string
  readonly programme: string
  /** Links behind it. */
  readonly links: readonly string[]
  readonly schools: readonly string[]
  readonly enrolment: number | null
  readonly graduates: number | null
  readonly needed: number
}

export interface ChainMap {
  readonly place: Place
  readonly today: string
  readonly eyes: View['eyes']
  readonly schoolYear: number
  readonly chains: readonly MappedChain[]
  readonly programmes: readonly { readonly id: string; readonly name: string; readonly offered: boolean }[]
  readonly cells: readonly MatrixCell[]
  readonly links: readonly LinkRow[]
  readonly settings: readonly Setting[]
  readonly proposals: readonly Proposal[]
}

/** Everything a chain map is drawn from, read once. */
export interface ChainFacts {
  readonly place: Place
  readonly today: string
  readonly view: View
  readonly chains: readonly MappedChain[]
  readonly cells: readonly MatrixCell[]
  readonly links: readonly LinkRow[]
  readonly offerings: readonly OfferingRow[]
  readonly demand: readonly DemandRow[]
  readonly names: ReadonlyMap<string, { readonly name: string; readonly narrowField: string | null }>
  readonly matched: ReadonlyMap<string, Cell>
  readonly settings: ReadonlyMap<string, Setting>
}

const asked = ['schoolsPerChain', 'supplyShort', 'supplySurplus', 'matchedShareLow', 'smallestClass'] as const

/** 产业链图谱 of a place: chains by programmes, schools, enterprises and occupations, and what is missing or too much. */
export async function chainMap(session: Session, place: Place, eyes: View['eyes']): Promise<ChainMap> {
  const today = session.today()
  const view: View = { eyes }
  const schoolYear = Number(today.slice(0, 4)) - (today.slice(5) < '09-01' ? 1 : 0)
  const settings = await settingsIn(
    session,
    asked.map((name) => parameters[name]!),
    place.path,
    today,
  )
  const chains = await chainsOf(session, place, view, today)
  const links = await linksOf(session, place, view, today)
  const offerings = await offeringsOf(session, place, view, schoolYear)
  const demand = await demandOf(session, place, view, today)
  const matched = await matchedBy(session, place, view)
  const titles = await session.titles(
    'organisation',
    chains.flatMap(({ leadBody }) => leadBody ?? []),
  )
  const names = new Map<string, { name: string; narrowField: string | null }>(
    offerings.map((row) => [row.programme, { name: row.programmeName, narrowField: row.narrowField }]),
  )
  for (const { programme, programmeName, narrowField } of links)
    if (programme !== null) names.set(programme, { name: programmeName ?? '', narrowField })
  const wanted = [...new Set(demand.flatMap(({ programmes }) => programmes))].filter((id) => !names.has(id))
  for (const { id, ...named } of wanted.length > 0 ? await programmesNamed(session, wanted) : []) names.set(id, named)
  const cells = cellsOf(links, offerings, demand)
  const facts: ChainFacts = {
    ...{ place, today, view, cells, links, offerings, demand, names, matched, settings },
    chains: chains.map((chain) => ({
      ...chain,
      leadTitle: chain.leadBody === null ? null : (titles[chain.leadBody] ?? null),
      ...balanceOf(chain.id, links, offerings, demand, matched, settings),
    })),
  }
  const shown = new Set(cells.map(({ programme }) => programme))
  const offered = new Set(offerings.map(({ programme }) => programme))
  return {
    ...{ place, today, eyes, schoolYear, links, cells },
    chains: facts.chains,
    programmes: [...shown]
      .map((id) => ({ id, name: names.get(id)?.name ?? '', offered: offered.has(id) }))
      .sort((a, b) => Number(b.offered) - Number(a.offered) || a.name.localeCompare(b.name, 'zh')),
    settings: [...settings.values()],
    proposals: await proposalsOf(session, facts),
  }
}

/** 对口就业 of each offering, as its indicator counts it. */
async function matchedBy(session: Session, place: Place, view: View): Promise<ReadonlyMap<string, Cell>> {
  const { cells } = await computeIndicator(session, indicators.matchedEmploymentShare!, parameters, {
    division: place.id,
    by: 'programmeOffering',
    view,
  })
  return new Map(cells.flatMap((cell) => (cell.id === null ? [] : [[cell.id, cell] as const])))
}

/** Adds up what is known; null where nothing is. */
export const sumOf = (values: readonly (number | null | undefined)[]): number | null => {
  const known = values.filter((value): value is number => typeof value === 'number')
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0)
}

const distinct = (values: readonly (string | null)[]) => new Set(values.filter((value) => value !== null)).size

function cellsOf(
  links: readonly LinkRow[],
  offerings: readonly OfferingRow[],
  demand: readonly DemandRow[],
): MatrixCell[] {
  const cells = new Map<string, MatrixCell>()
  const at = (chain: string, programme: string) =>
    cells.get(`${chain} ${programme}`) ?? {
      ...{ chain, programme, links: [], schools: [], enrolment: null, graduates: null, needed: 0 },
    }
  const keep = (cell: MatrixCell) => cells.set(`${cell.chain} ${cell.programme}`, cell)
  for (const link of links) {
    if (link.programme === null || link.school === null || link.status !== 'recruiting') continue
    const cell = at(link.chain, link.programme)
    const row = offerings.find(({ id }) => id === link.offering)
    keep({
      ...cell,
      links: [...cell.links, link.id],
      schools: [...new Set([...cell.schools, link.school])],
      enrolment: sumOf([cell.enrolment, row?.enrolment]),
      graduates: sumOf([cell.graduates, row?.graduates]),
    })
  }
  for (const { register, chain, programmes, needed } of demand)
    if (register === 'demandAnswer' && chain !== null)
      for (const programme of programmes) {
        const cell = at(chain, programme)
        keep({ ...cell, needed: cell.needed + needed })
      }
  return [...cells.values()]
}

function balanceOf(
  chain: string,
  links: readonly LinkRow[],
  offerings: readonly OfferingRow[],
  demand: readonly DemandRow[],
  matched: ReadonlyMap<string, Cell>,
  settings: ReadonlyMap<string, Setting>,
) {
  const own = links.filter((link) => link.chain === chain)
  const linked = own.filter(({ kind, status }) => kind === 'offering' && status === 'recruiting')
  const ids = new Set(linked.map(({ offering }) => offering))
  const rows = offerings.filter(({ id }) => ids.has(id))
  const asking = demand.filter((row) => row.chain === chain)
  const answers = asking.filter(({ register }) => register === 'demandAnswer')
  const needed = sumOf(answers.map((row) => row.needed))
  const graduates = sumOf(rows.map((row) => row.graduates))
  const supply = needed === null || needed === 0 || graduates === null ? null : (100 * graduates) / needed
  const counted = rows.filter(({ id }) => matched.has(id))
  const outcomes = counted.map(({ id }) => matched.get(id)!)
  const posts = asking.filter(({ register }) => register === 'postListing')
  const employed = sumOf(outcomes.map(({ denominator }) => denominator))
  const inField = sumOf(outcomes.map(({ numerator }) => numerator))
  const occupations = new Set(
    [...own, ...asking].flatMap(({ occupation }) => (occupation === null ? [] : [occupation])),
  )
  return {
    schools: distinct(linked.map(({ school }) => school)),
    offerings: ids.size,
    enterprises: distinct(own.map(({ enterprise }) => enterprise)),
    occupations: occupations.size,
    enrolment: sumOf(rows.map((row) => row.enrolment)),
    graduates,
    needed,
    scarce: answers.filter((row) => row.scarce).length,
    vacancies: sumOf(posts.map((row) => row.needed)) ?? 0,
    posts: [...new Set(posts.map(({ id }) => id))],
    outcomes: counted.map(({ id }) => id),
    supply,
    matched: employed === null || employed === 0 || inField === null ? null : (100 * inField) / employed,
    ...verdictOf(supply, needed, graduates, settings),
  }
}

function verdictOf(
  supply: number | null,
  needed: number | null,
  graduates: number | null,
  settings: ReadonlyMap<string, Setting>,
): Pick<MappedChain, 'verdict' | 'why'> {
  const short = settings.get('supplyShort')?.value ?? null
  const surplus = settings.get('supplySurplus')?.value ?? null
  const compared = {
    zh: `毕业生${graduates ?? '未登记'}人，调查需求${needed ?? '未登记'}人`,
    en: `${graduates ?? 'no'} graduates for ${needed ?? 'no'} persons needed`,
  }
  if (supply === null)
    return {
      verdict: 'unknown',
      why: { zh: `${compared.zh}，无法比较。`, en: `${compared.en}: they cannot be compared.` },
    }
  if (short === null || surplus === null)
    return {
      verdict: 'unknown',
      why: {
        zh: `${compared.zh}；供给不足、过剩的界限还没有确定。`,
        en: `${compared.en}; the bounds of too few and too many are not set yet.`,
      },
    }
  const share = Math.round(supply)
  if (supply < short)
    return {
      verdict: 'short',
      why: { zh: `${compared.zh}，占${share}%，低于${short}%。`, en: `${compared.en}: ${share} %, below ${short} %.` },
    }
  if (supply > surplus)
    return {
      verdict: 'surplus',
      why: {
        zh: `${compared.zh}，占${share}%，高于${surplus}%。`,
        en: `${compared.en}: ${share} %, above ${surplus} %.`,
      },
    }
  return {
    verdict: 'balanced',
    why: { zh: `${compared.zh}，占${share}%。`, en: `${compared.en}: ${share} %.` },
  }
}
