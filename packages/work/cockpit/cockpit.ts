import { computeIndicator, judgeRule, type Place, type View } from '@zhiqiao/analysis'
import { indicators, milestone, parameters, policyDocument, ruleCase, rules, task } from '@zhiqiao/definitions'
import type { Finding, Label, Lit, Setting } from '@zhiqiao/model'
import type { Session } from '@zhiqiao/registry'
import { addDays } from '../calendar/working-day.ts'
import { planView } from '../plan/plan-view.ts'
import { newestFigure } from '../target/bound-figures.ts'

/** A target on the cockpit: what was promised, how it stands, and what it is computed from. */
export interface CockpitTarget {
  readonly id: string
  readonly document: string
  readonly metric: string
  readonly operator: string
  readonly value: number
  readonly valueMax: number | null
  readonly unit: string
  readonly byDate: string | null
  readonly recurrence: string | null
  readonly reached: number | null
  readonly reachedOn: string | null
  /** The indicator that answers it; null where figures are reported. */
  readonly indicator: string | null
  readonly lit: Lit
}

export interface Cockpit {
  readonly place: Place
  readonly today: string
  readonly plans: readonly { readonly id: string; readonly title: string; readonly state: string | null }[]
  readonly targets: readonly CockpitTarget[]
  readonly rules: readonly {
    readonly name: string
    readonly title: Label
    readonly severity: 'breach' | 'warning'
    readonly examined: number
    readonly broken: number
    readonly unclear: number
    readonly open: readonly Setting[]
    readonly findings: readonly Finding[]
  }[]
  /** Schools by industry chain; null while no chain is recorded. */
  readonly chains: readonly { readonly id: string | null; readonly title: string; readonly schools: number | null }[]
  /** What comes due within four weeks, nearest first. */
  readonly due: readonly {
    readonly kind: 'task' | 'milestone' | 'case'
    readonly id: string
    readonly document: string | null
    readonly title: string
    readonly day: string
    /** Of cases: their rule, and how many there are. */
    readonly rule?: string
    readonly count?: number
  }[]
}

const shownFindings = 5
const weeks = 28

/** How a division stands, at a glance: every number on it opens. `eyes`: whose rows findings are looked for in. */
export async function cockpit(session: Session, place: Place, eyes: View['eyes']): Promise<Cockpit> {
  const today = session.today()
  const until = addDays(today, weeks)
  const documents = await session.all(policyDocument, { filter: { state: 'issued' } })
  const targets: CockpitTarget[] = []
  const due: Cockpit['due'][number][] = []
  for (const document of documents) {
    const view = await planView(session, document.id)
    targets.push(...targetsOf(view))
  }
  const ids = documents.map(({ id }) => id)
  if (ids.length > 0) {
    const near = { 'document.in': ids, 'deadline.from': today, 'deadline.to': until }
    for (const { id, values, state } of await session.all(task, { filter: near }))
      if (state === 'underway' && values.deadline !== null)
        due.push({ kind: 'task', id, document: values.document, title: values.title, day: values.deadline })
    const ending = { 'document.in': ids, 'to.from': today, 'to.to': until, 'reachedOn.empty': 'true' }
    for (const { id, values } of await session.all(milestone, { filter: ending }))
      if (values.to !== null)
        due.push({ kind: 'milestone', id, document: values.document, title: values.name, day: values.to })
  }
  due.push(...(await casesDue(session, until)))
  return {
    place,
    today,
    plans: documents.map(({ id, values, state }) => ({ id, title: values.title, state })),
    targets,
    rules: await findingsOf(session, place, eyes),
    chains: await chainsOf(session, place, eyes),
    due: due.sort((a, b) => a.day.localeCompare(b.day) || a.title.localeCompare(b.title, 'zh')),
  }
}

/** Cases that come due, one line for each rule and day: twenty of a kind are one thing to see to. */
async function casesDue(session: Session, until: string): Promise<Cockpit['due'][number][]> {
  const open = await session.all(ruleCase, { filter: { 'state.in': ['open', 'answered'], 'deadline.to': until } })
  const lines = new Map<string, Cockpit['due'][number]>()
  for (const { id, values } of open) {
    const key = `${values.rule} ${values.deadline}`
    const count = (lines.get(key)?.count ?? 0) + 1
    const title = count === 1 ? values.title : (rules[values.rule]?.title.zh ?? values.title)
    lines.set(key, { kind: 'case', id, document: null, title, day: values.deadline, rule: values.rule, count })
  }
  return [...lines.values()]
}

function targetsOf(view: Awaited<ReturnType<typeof planView>>): CockpitTarget[] {
  return view.targets
    .filter(({ values }) => values.reviewState !== 'rejected' && values.sameAs === null)
    .map(({ id, values }) => {
      const bound = view.computed[id]
      const newest = newestFigure(view, id)
      const { document, metric, operator, value, valueMax, unit, byDate, recurrence } = values
      return {
        id,
        ...{ document, metric, operator, value, valueMax, unit, byDate, recurrence },
        reached: newest?.value ?? null,
        reachedOn: newest?.asOf ?? null,
        indicator: bound?.binding.values.indicator ?? null,
        lit: view.lights[id]!,
      }
    })
}

async function findingsOf(session: Session, place: Place, eyes: View['eyes']): Promise<Cockpit['rules']> {
  const all: Cockpit['rules'][number][] = []
  for (const rule of Object.values(rules)) {
    if (rule.kind === 'permission' || rule.kind === 'entitlement') continue
    const { examined, counts, findings, open } = await judgeRule(session, rule, parameters, {
      division: place.id,
      view: { eyes, unconfirmed: true },
    })
    all.push({
      name: rule.name,
      title: rule.title,
      severity: rule.severity,
      examined,
      broken: counts.broken,
      unclear: counts.unclear,
      open,
      findings: findings.filter(({ verdict }) => verdict === 'broken').slice(0, shownFindings),
    })
  }
  return all.sort((a, b) => b.broken - a.broken)
}

async function chainsOf(session: Session, place: Place, eyes: View['eyes']): Promise<Cockpit['chains']> {
  const indicator = indicators.schoolsPerChain
  if (!indicator) return []
  const { cells } = await computeIndicator(session, indicator, parameters, {
    division: place.id,
    by: 'industryChain',
    view: { eyes },
  })
  return cells.map(({ id, title, value }) => ({ id, title, schools: value }))
}
