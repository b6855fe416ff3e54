import { type DatePhrase, datePhrases } from './date/date-phrase.ts'
import { readDocument } from './document/document.ts'
import { areaWord } from './document/region.ts'
import { mechanismsOf } from './mechanism/mechanism.ts'
import { headingPhases, milestonesOf } from './milestone/milestone.ts'
import { periodMilestone } from './milestone/period.ts'
import { type Outline, outline as readOutline } from './outline/outline.ts'
import { type Role, sectionRoles } from './outline/section-role.ts'
import type { Mechanism, Milestone, Plan, Repair, Rule, Target, Task } from './plan.ts'
import { hasLostDash, visibleRepairs } from './repair/repair.ts'
import { type Responsibility, responsibilities, saysFirstLeads } from './responsibility/responsibility.ts'
import { sectionTasks } from './responsibility/task.ts'
import { rulesOf } from './rule/rule.ts'
import { eachStatement } from './statement/statement.ts'
import { targetsOf } from './target/target.ts'
import { fold } from './text/fold.ts'
import { lines } from './text/line.ts'

export interface PolicyOptions {
  /** Put before the numbers of the ids: `000` gives `000-K01`. */
  idPrefix?: string
}

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
  const said = responsibilities(text, folded, 0, folded.length, saysFirstLeads(folded))
  const repairs = visibleRepairs(text, folded, index, said)
  const damaged = repairs.length > 0
  const issuedOn = document.doc.issuedOn ?? document.doc.publishedOn
  const year = document.planYear ?? (issuedOn ? Number(issuedOn.slice(0, 4)) : null)
  const dates = datePhrases(folded, { planYear: year, issuedOn })
  const phases = headingPhases(text, outline, dates)

  const targets: Omit<Target, 'id' | 'taskId'>[] = []
  const rules: Omit<Rule, 'id'>[] = []
  const milestones: Omit<Milestone, 'id'>[] = [...periodMilestone(document), ...phases.milestones]
  const mechanisms: Omit<Mechanism, 'id'>[] = []
  const area = areaWord(document.doc.region)
  const context = { lostDash: hasLostDash(repairs), damaged }

  for (const zone of zones(folded, outline, roles, said, document.title?.end ?? 0)) {
    if (zone.role === 'past' || zone.role === 'basis' || zone.role === 'none') continue
    const phase = zone.section >= 0 ? phases.of(zone.section) : null
    const goal = zone.role === 'goal'
    eachStatement(folded, zone.start, zone.end, dates, { ...context, carryDate: goal }, (clauses) => {
      if (isPast(clauses[0]?.governing ?? null, year)) return
      targets.push(
        ...targetsOf(text, folded, clauses, { phaseEnd: phase?.to ?? null, planYear: document.planYear, area }),
      )
      rules.push(...rulesOf(text, folded, clauses))
      if (zone.section >= 0 || goal) milestones.push(...milestonesOf(text, folded, clauses, zone.role === 'phase'))
      for (const clause of clauses) {
        for (const figure of clause.figures) {
          const { quantity, purpose } = figure
          if (quantity.repaired && purpose !== 'none') {
            repairs.push({
              raw: text.slice(quantity.repairStart, quantity.repairEnd),
              repaired: quantity.repaired,
              start: quantity.repairStart,
              end: quantity.repairEnd,
            })
          }
        }
        mechanisms.push(...mechanismsOf(text, folded, clause.start, clause.end))
      }
    })
  }

  const tasks = sectionTasks(outline, roles, said)
  const prefix = options.idPrefix ? `${options.idPrefix}-` : ''
  const numbered = <T extends { start: number; end: number }>(entries: T[], letter: string) =>
    entries.sort(byPlace).map((entry, i) => ({ id: `${prefix}${letter}${String(i + 1).padStart(2, '0')}`, ...entry }))
  const finalTasks: Task[] = numbered(
    tasks.map(({ section: _, ...task }) => task),
    'K',
  )
  return {
    doc: document.doc,
    sections: outline.sections,
    tasks: finalTasks,
    targets: withTasks(numbered(targets, 'T'), finalTasks),
    rules: numbered(rules, 'R'),
    milestones: numbered(milestones, 'M'),
    mechanisms: numbered(once(mechanisms), 'X'),
    repairs: repairs.sort(byPlace) as Repair[],
  }
}

const byPlace = (a: { start: number; end: number }, b: { start: number; end: number }) =>
  a.start - b.start || a.end - b.end

/** A sentence about a year before the document's is told as background. */
const isPast = (date: DatePhrase | null, year: number | null) =>
  date !== null && year !== null && date.to !== null && date.form !== 'horizon' && Number(date.to.slice(0, 4)) < year

interface Zone {
  start: number
  end: number
  role: Role
  section: number
}

/** The pieces of text to read, in order: the preamble, then each section's own words, responsibility brackets left out. */
function* zones(
  folded: string,
  outline: Outline,
  roles: Role[],
  said: Responsibility[],
  from: number,
): Generator<Zone> {
  let mask = 0
  function* cut(start: number, end: number, role: Role, section: number): Generator<Zone> {
    let at = start
    while (mask < said.length && said[mask]!.end <= at) mask++
    for (let i = mask; i < said.length && said[i]!.start < end; i++) {
      if (said[i]!.start > at) yield { start: at, end: said[i]!.start, role, section }
      at = Math.max(at, said[i]!.end)
    }
    if (at < end) yield { start: at, end, role, section }
  }
  const first = outline.sections[0]?.start ?? folded.length
  if (from < first) yield* cut(from, first, outline.sections.length ? 'guiding' : 'work', -1)
  for (let i = 0; i < outline.sections.length; i++) {
    const next = outline.sections[i + 1]?.start ?? folded.length
    yield* cut(outline.headingStart[i]!, Math.min(outline.sections[i]!.end, next), roles[i]!, i)
  }
}

function withTasks(targets: Omit<Target, 'taskId'>[], tasks: Task[]): Target[] {
  let at = 0
  return targets.map((target) => {
    while (at < tasks.length && tasks[at]!.end <= target.start) at++
    const task = tasks[at]
    return { ...target, taskId: task && task.start <= target.start && target.end <= task.end ? task.id : null }
  })
}

/** A thing named again is the same thing: its first mention stays. */
function once<T extends { name: string }>(entries: T[]): T[] {
  const seen = new Set<string>()
  return entries.filter(({ name }) => !seen.has(name) && seen.add(name))
}
