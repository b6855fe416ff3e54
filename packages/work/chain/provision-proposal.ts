import { judgeRule } from '@zhiqiao/analysis'
import { parameters, rules } from '@zhiqiao/definitions'
import type { Label, Setting } from '@zhiqiao/model'
import type { Session } from '@zhiqiao/registry'
import type { ChainFacts } from './chain-map.ts'
import type { DemandRow, OfferingRow } from './chain-rows.ts'
import { fromMarket } from './market-proposal.ts'

/** What follows from the numbers for somebody to weigh: a proposal, never a decision. */
export interface Proposal {
  readonly kind: 'open' | 'expand' | 'reduce' | 'stop'
  readonly chain: string | null
  readonly programme: string | null
  readonly title: string
  /** Schools it speaks to: those that could open it, or the one whose offering it is. */
  readonly schools: readonly { readonly id: string; readonly name: string }[]
  readonly reason: Label
  /** The records the reason rests on. */
  readonly rows: readonly { readonly register: string; readonly id: string; readonly title: string }[]
  /** The rule or indicator it follows from, where there is one. */
  readonly from: { readonly rule?: string; readonly indicator?: string; readonly subject?: string } | null
  /** The number of the region it was held against, with the words that number rests on. */
  readonly bound: Setting | null
}

const order: Readonly<Record<Proposal['kind'], number>> = { open: 0, expand: 1, reduce: 2, stop: 3 }
const answerRow = ({ register, id, title }: DemandRow) => ({ register, id, title })
const offeringRow = ({ id, programmeName, schoolName }: OfferingRow) => ({
  register: 'programmeOffering',
  id,
  title: `${schoolName} ${programmeName}`,
})

/** 增设、扩招、缩减、停招 proposed from demand, supply, outcomes, the year’s listings and the rules of the region. */
export async function proposalsOf(session: Session, facts: ChainFacts): Promise<Proposal[]> {
  const stopping = await toStop(session, facts)
  const gone = new Set(stopping.flatMap(({ rows }) => rows.map(({ id }) => id)))
  const asked = fromDemand(facts)
  // What surveys have said of a programme is not said again by listings.
  const said = new Set([...asked, ...stopping].map(({ programme }) => programme))
  const market = (await fromMarket(session, facts)).filter(({ programme }) => !said.has(programme))
  return [...asked, ...fewSchools(facts), ...fromOutcomes(facts, gone), ...market, ...stopping].sort(
    (a, b) => order[a.kind] - order[b.kind] || a.title.localeCompare(b.title, 'zh'),
  )
}

/** Programmes enterprises of a chain ask for: nobody offers them, or too few leave. */
function fromDemand({ chains, cells, offerings, demand, names, settings }: ChainFacts): Proposal[] {
  const least = settings.get('supplyShort') ?? null
  const most = settings.get('supplySurplus') ?? null
  return cells.flatMap(({ chain, programme, needed, schools, graduates, enrolment }): Proposal[] => {
    if (needed === 0) return []
    const chainName = chains.find(({ id }) => id === chain)?.name
    const named = names.get(programme)
    if (chainName === undefined || !named) return []
    const answers = demand.filter(
      (row) => row.register === 'demandAnswer' && row.chain === chain && row.programmes.includes(programme),
    )
    const own = offerings.filter((row) => row.programme === programme)
    const head = { chain, programme, title: `${chainName}：${named.name}` }
    const enterprises = new Set(answers.map(({ enterprise }) => enterprise)).size
    if (schools.length === 0) {
      // A school that already offers it needs a confirmed link, not a new programme.
      if (own.length > 0) return []
      return [
        {
          ...head,
          kind: 'open',
          schools: candidates(offerings, named.narrowField),
          reason: {
            zh: `${enterprises}家企业需要${needed}人，没有学校开设这个专业。`,
            en: `Enterprises asking: ${enterprises}, persons needed: ${needed}; no school offers the programme.`,
          },
          rows: answers.map(answerRow),
          from: null,
          bound: null,
        },
      ]
    }
    const short = least?.value ?? null
    const surplus = most?.value ?? null
    if (graduates === null || short === null || surplus === null) return []
    // A programme whose first class has not left yet has nobody to compare.
    if (graduates === 0 && (enrolment ?? 0) > 0) return []
    const share = (100 * graduates) / needed
    const linked = own.filter(({ school }) => schools.includes(school))
    const about = {
      ...head,
      schools: linked.map(({ school, schoolName }) => ({ id: school, name: schoolName })),
      rows: [...linked.map(offeringRow), ...answers.map(answerRow)],
      from: null,
    }
    const compared = {
      zh: `需要${needed}人，上一学年毕业${graduates}人`,
      en: `${needed} needed, ${graduates} graduated`,
    }
    if (share < short)
      return [
        {
          ...about,
          kind: 'expand',
          bound: least,
          reason: {
            zh: `${compared.zh}，占${Math.round(share)}%，低于${short}%。`,
            en: `${compared.en}: ${Math.round(share)} %, below ${short} %.`,
          },
        },
      ]
    if (share > surplus)
      return [
        {
          ...about,
          kind: 'reduce',
          bound: most,
          reason: {
            zh: `${compared.zh}，占${Math.round(share)}%，高于${surplus}%。`,
            en: `${compared.en}: ${Math.round(share)} %, above ${surplus} %.`,
          },
        },
      ]
    return []
  })
}

/** Schools that teach something of the same narrow field. */
function candidates(offerings: readonly OfferingRow[], narrowField: string | null): Proposal['schools'] {
  if (narrowField === null) return []
  const near = offerings.filter((row) => row.narrowField === narrowField)
  return [...new Map(near.map(({ school, schoolName }) => [school, { id: school, name: schoolName }])).values()]
}

/** Chains with fewer schools than the region asks for. */
function fewSchools({ chains, links, settings }: ChainFacts): Proposal[] {
  const bound = settings.get('schoolsPerChain') ?? null
  const least = bound?.value ?? null
  if (least === null) return []
  return chains
    .filter(({ schools }) => schools < least)
    .map(({ id, name, schools }) => ({
      kind: 'open',
      chain: id,
      programme: null,
      title: name,
      schools: [],
      reason: {
        zh: `对接学校${schools}所，要求${least}所以上：增设专业，或确认已有专业点与它的关联。`,
        en: `Schools serving it: ${schools}, asked for: ${least}. Open a programme, or confirm links of offerings there are.`,
      },
      rows: links
        .filter((link) => link.chain === id && link.kind === 'offering')
        .map((link) => ({ register: 'chainLink', id: link.id, title: `${link.schoolName} ${link.programmeName}` })),
      from: { rule: 'schoolsForChain' },
      bound,
    }))
}

/** Offerings whose graduates mostly work in another field. */
function fromOutcomes({ offerings, matched, settings }: ChainFacts, gone: ReadonlySet<string>): Proposal[] {
  const bound = settings.get('matchedShareLow') ?? null
  const low = bound?.value ?? null
  if (low === null) return []
  return offerings.flatMap((row): Proposal[] => {
    const cell = matched.get(row.id)
    if (!cell || cell.value === null || cell.value >= low || gone.has(row.id)) return []
    return [
      {
        kind: 'reduce',
        chain: null,
        programme: row.programme,
        title: `${row.schoolName} ${row.programmeName}`,
        schools: [{ id: row.school, name: row.schoolName }],
        reason: {
          zh: `直接就业${cell.denominator}人，对口${cell.numerator}人，占${Math.round(cell.value)}%，低于${low}%。`,
          en: `${cell.denominator} in work, ${cell.numerator} of them in their field: ${Math.round(cell.value)} %, below ${low} %.`,
        },
        rows: [offeringRow(row)],
        from: { indicator: 'matchedEmploymentShare', subject: row.id },
        bound,
      },
    ]
  })
}

/** Offerings that break a rule on intake: no class for years, or no entrants. */
async function toStop(session: Session, { place, view, offerings, today }: ChainFacts): Promise<Proposal[]> {
  const found: Proposal[] = []
  for (const name of ['classlessOffering', 'idleOffering'] as const) {
    const { findings } = await judgeRule(session, rules[name]!, parameters, {
      division: place.id,
      on: today,
      view: { ...view, unconfirmed: true },
    })
    for (const { record, sentence, verdict } of findings) {
      const row = offerings.find(({ id }) => id === record)
      if (verdict !== 'broken' || !row || found.some(({ rows }) => rows[0]?.id === record)) continue
      found.push({
        kind: 'stop',
        chain: null,
        programme: row.programme,
        title: `${row.schoolName} ${row.programmeName}`,
        schools: [{ id: row.school, name: row.schoolName }],
        reason: sentence,
        rows: [offeringRow(row)],
        from: { rule: name, subject: record },
        bound: null,
      })
    }
  }
  return found
}
