import { type DatePhrase, datePhrases } from './date/date-phrase.ts'
import { readDocument } from './document/document.ts'
import { areaWord } from './document/region.ts'
import { indicatorTargets } from './ledger/indicator.ts'
import { type TableTask, textTables } from './ledger/text-table.ts'
import { mechanismsOf } from './mechanism/mechanism.ts'
import { headingPhases, milestonesOf, rowMilestonesOf } from './milestone/milestone.ts'
import { periodMilestone } from './milestone/period.ts'
import { outline as readOutline } from './outline/outline.ts'
import { sectionRoles } from './outline/section-role.ts'
import type { Mechanism, Milestone, Plan, Repair, Rule, Span, Target, Task } from './plan.ts'
import { hasLostDash, visibleRepairs } from './repair/repair.ts'
import { responsibilities } from './responsibility/responsibility.ts'
import { saysFirstLeads } from './responsibility/said.ts'
import { sectionTasks } from './responsibility/task.ts'
import { rulesOf } from './rule/rule.ts'
import { eachStatement, type ReadClause } from './statement/statement.ts'
import { type TargetContext, targetsOf } from './target/target.ts'
import { fold } from './text/fold.ts'
import { lines } from './text/line.ts'
import { zones } from './zone.ts'

export interface PolicyOptions {
  /** Put before the numbers of the ids: `000` gives `000-K01`. */
  idPrefix?: string
}

type Unnumbered<T> = Omit<T, 'id'>

/**
 * Reads a Chinese policy document (plain text) into a plan. Never throws; what cannot be read is left out. The text
 * is not changed: damaged places are proposed as `repairs` and only the entries carry the proposed reading.
 */
export function parsePolicy(text: string, options: PolicyOptions = {}): Plan {
  const folded = fold(text)
  const index = lines(folded)
  const outline = readOutline(text, folded, index)
  const roles = sectionRoles(outline)
  const document = readDocument(text, folded, index, outline, roles)
  const firstLeads = saysFirstLeads(folded)
  const said = responsibilities(text, folded, 0, folded.length, firstLeads)
  const repairs: Repair[] = visibleRepairs(text, folded, index, said)
  const issuedOn = document.doc.issuedOn ?? document.doc.publishedOn
  const year = document.planYear ?? (issuedOn ? Number(issuedOn.slice(0, 4)) : null)
  const dateContext = { planYear: year, issuedOn, period: document.period, lostDash: hasLostDash(repairs) }
  const dates = datePhrases(folded, dateContext)
  const phases = headingPhases(text, outline, dates)
  const tables = textTables(text, folded, index, outline, dateContext, firstLeads)

  const targets: Omit<Target, 'id' | 'taskId'>[] = []
  const rules: Unnumbered<Rule>[] = []
  const milestones: Unnumbered<Milestone>[] = [...periodMilestone(document), ...phases.milestones]
  const mechanisms: Unnumbered<Mechanism>[] = []
  const damage = { lostDash: hasLostDash(repairs), damaged: repairs.length > 0 }
  const targetContext = {
    planYear: document.planYear,
    year,
    area: areaWord(document.doc.region) ?? /[全我]([省市县区州旗师])/.exec(folded.slice(0, 3000))?.[1] ?? null,
    phaseEnd: null,
    last: null,
  }
  const lawlike = document.doc.genre === '办法' || document.doc.genre === '条例'

  const read = (clauses: ReadClause[], context: TargetContext) => {
    append(targets, targetsOf(text, folded, clauses, context))
    append(rules, rulesOf(text, folded, clauses))
    for (const clause of clauses) {
      append(mechanisms, mechanismsOf(text, folded, clause.start, clause.end))
      for (const { quantity, purpose } of clause.figures) {
        if (!quantity.repaired || purpose === 'none') continue
        const { repairStart: start, repairEnd: end, repaired } = quantity
        repairs.push({ raw: text.slice(start, end), repaired, start, end })
      }
    }
  }
  const announced = new Map<number, DatePhrase>()
  for (const zone of zones(
    folded,
    outline,
    roles,
    merged(
      said.filter(({ form }) => form !== 'clause'),
      tables.ranges,
    ),
    document.title?.end ?? 0,
  )) {
    if (zone.role === 'past' || zone.role === 'basis') continue
    const preamble = zone.section < 0 && outline.sections.length > 0
    const phase = zone.section < 0 ? null : phases.of(zone.section)
    const phaseEnd = phase?.to ?? null
    const goals: TargetContext = { ...targetContext, phaseEnd }
    const conditions = listsConditions(outline, zone.section)
    const context = {
      ...damage,
      planned: document.planYear !== null || phaseEnd !== null,
      carryDate: zone.role === 'goal',
      due: zone.role === 'goal' ? announcedAbove(outline, zone.section, announced) : null,
      lawlike: lawlike || conditions,
      conditions,
      year,
      issuedOn,
    }
    eachStatement(folded, zone.start, zone.end, dates, context, (clauses) => {
      if (clauses[0]?.facts.past && clauses.every(({ facts, date }) => facts.past || !date)) return
      if (preamble && !clauses.some(({ date, facts }) => aims(date, facts.words))) return
      read(clauses, goals)
      const last = clauses.at(-1)!
      if (last.stop === ':' && last.governing && /目标|指标/.test(last.facts.words))
        announced.set(zone.section, last.governing)
      // the date in the heading has made its milestone already
      const ofHeading = (entry: Span) => phase !== null && entry.start < phase.end && entry.end > phase.start
      append(
        milestones,
        milestonesOf(text, folded, clauses, zone.role === 'phase', issuedOn).filter((entry) => !ofHeading(entry)),
      )
    })
  }
  for (const row of tables.tasks) {
    const goals: TargetContext = { ...targetContext }
    for (const words of row.words) {
      const context = {
        ...damage,
        carryDate: false,
        lawlike: false,
        conditions: false,
        planned: true,
        due: row.due,
        year,
        issuedOn,
      }
      eachStatement(folded, words.start, words.end, dates, context, (clauses) => {
        read(clauses, goals)
        append(milestones, milestonesOf(text, folded, clauses, false, issuedOn))
        append(milestones, rowMilestonesOf(text, clauses, row.due))
      })
    }
  }

  const periodEnd = document.period ? `${document.period.to}-12-31` : null
  for (const { row, columns } of tables.indicators) {
    append(targets, indicatorTargets(text, folded, row, columns, periodEnd, targetContext.area))
  }

  const tasks = numbered(
    [
      ...sectionTasks(outline, roles, said, tables.tasks.length > 1, dateContext).map(
        ({ section: _, ...task }) => task,
      ),
      ...tables.tasks.map(({ words: _words, due: _due, ...task }: TableTask) => task),
    ],
    'K',
    options.idPrefix,
  )
  return {
    doc: document.doc,
    sections: outline.sections,
    tasks,
    targets: withTasks(numbered(targets, 'T', options.idPrefix), tasks),
    rules: numbered(rules, 'R', options.idPrefix),
    milestones: numbered(
      milestones.filter((entry) => !repeatsPeriod(entry, milestones[0])),
      'M',
      options.idPrefix,
    ),
    mechanisms: numbered(once(mechanisms.sort(byPlace)), 'X', options.idPrefix),
    repairs: repairs.sort(byPlace),
  }
}

/** A sentence of the preamble that sets figures: 到2027年…, 主要预期目标是…, 力争用3年时间…. */
const aims = (date: DatePhrase | null, words: string) =>
  date?.form === 'until' ||
  date?.form === 'horizon' ||
  STATES_GOALS.test(words) ||
  /^(?:力争|争取|确保|努力)(?:用|通过|经过|在|实现|使|到)/.test(words)

const STATES_GOALS = /(?:目标|指标)(?:任务)?(?:是|为|如下)$/

/** 到2025年,实现以下目标: the date in force for the sections below the one that announces them. */
function announcedAbove(
  { parent }: ReturnType<typeof readOutline>,
  section: number,
  announced: ReadonlyMap<number, DatePhrase>,
): DatePhrase | null {
  if (announced.size === 0) return null
  // Numbering has no more than nine kinds, so the way up is short.
  for (let at = section < 0 ? -1 : parent[section]!; at >= 0; at = parent[at]!) {
    const date = announced.get(at)
    if (date) return date
  }
  return null
}

/** Like push(...more), which overflows the stack when a sentence states a hundred thousand things. */
function append<T>(list: T[], more: T[]): void {
  for (const entry of more) list.push(entry)
}

const byPlace = (a: Span, b: Span) => a.start - b.start || a.end - b.end

const merged = (some: Span[], others: Span[]) => (others.length ? [...some, ...others].sort(byPlace) : some)

function numbered<T extends Span>(entries: T[], letter: string, prefix?: string): ({ id: string } & T)[] {
  const head = prefix ? `${prefix}-${letter}` : letter
  return entries.sort(byPlace).map((entry, i) => ({ id: `${head}${String(i + 1).padStart(2, '0')}`, ...entry }))
}

/** 规划期限为2026—2030年 says again what the title says. */
const repeatsPeriod = (entry: Unnumbered<Milestone>, first?: Unnumbered<Milestone>) =>
  first !== undefined &&
  entry !== first &&
  first.items.length === 0 &&
  entry.items.length === 0 &&
  entry.from === first.from &&
  entry.to === first.to

/** 应当符合下列条件: what is listed below are conditions, no targets. */
function listsConditions(outline: ReturnType<typeof readOutline>, section: number): boolean {
  if (section < 0) return false
  if (
    /^(?:[一-龥]{0,4}(?:权利(?:和|与|、))?义务|[一-龥]{0,8}条件)[:：]?$/.test(
      outline.sections[section]!.heading.slice(0, 20),
    )
  )
    return true
  const parent = outline.parent[section]!
  const heading = parent >= 0 ? outline.sections[parent]!.heading.slice(-24) : ''
  return /(?:下列|以下|如下)[^,，]{0,6}(?:条件|标准|要求)/.test(heading) || /条件[::：]?$/.test(heading)
}

function withTasks(targets: Omit<Target, 'taskId'>[], tasks: Task[]): Target[] {
  let at = 0
  return targets.map((target) => {
    while (at < tasks.length && tasks[at]!.end <= target.start) at++
    const task = tasks[at]
    return { ...target, taskId: task && task.start <= target.start && target.end <= task.end ? task.id : null }
  })
}

/** A thing named again, in full or by the end of its name, is the same thing: its first mention stays. */
function once<T extends { name: string }>(entries: T[]): T[] {
  const seen = new Set<string>()
  return entries.filter(({ name }) => {
    if (seen.has(name)) return false
    for (let from = 0; from < name.length && from < 12; from++) seen.add(name.slice(from))
    return true
  })
}
