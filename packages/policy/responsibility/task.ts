import type { DateContext } from '../date/date-grammar.ts'
import { dueOf } from '../date/due.ts'
import { KINDS } from '../outline/numbering.ts'
import type { Outline } from '../outline/outline.ts'
import type { Role } from '../outline/section-role.ts'
import type { Task } from '../plan.ts'
import type { Responsibility } from './responsibility.ts'

/** A task before it has an id, with the section it is. */
export interface FoundTask extends Omit<Task, 'id'> {
  section: number
}

/**
 * The pieces of work: in a document that says who answers, the leaf sections that say so; in one that never says,
 * every numbered leaf of the sections that give work or safeguards.
 */
export function sectionTasks(
  outline: Outline,
  roles: Role[],
  said: Responsibility[],
  hasTable: boolean,
  dates: DateContext,
): FoundTask[] {
  const bySection = attach(outline, said)
  const leaves: number[] = []
  let answered = 0
  outline.sections.forEach((section, i) => {
    if (bySection.has(i)) answered++
    if (isUnit(outline, i) && givesWork(roles[i]!) && !(outline.rank[i] === ARTICLE && FORMAL.test(section.heading)))
      leaves.push(i)
  })
  const bracketed = hasTable || (answered >= 2 && answered * 6 >= leaves.length)
  const named = [...bySection.keys()]
  const chosen = bracketed ? named : leaves.concat(named.filter((i) => isUnit(outline, i) && !leaves.includes(i)))
  return chosen.sort((a, b) => a - b).map((i) => taskOf(outline, i, bySection.get(i) ?? [], dates))
}

const ARTICLE = KINDS.indexOf('第条')

/** An article is one piece of work with everything listed in it; elsewhere the innermost headings are. */
function isUnit(outline: Outline, i: number): boolean {
  if (outline.rank[i] === ARTICLE) return true
  if (outline.children[i]! > 0) return false
  for (let up = outline.parent[i]!; up >= 0; up = outline.parent[up]!) if (outline.rank[up] === ARTICLE) return false
  return true
}

/** Articles that say what the document is, not what is to be done. */
const FORMAL =
  /制定本|制订本|本(?:办法|条例|规定|细则)(?:适用|所称|由|自)|适用(?:于|本)|所称|是指|负责解释|起(?:施行|试行|实施|执行)|参照本|同时废止/

const givesWork = (role: Role) => role === 'work' || role === 'phase'

/** Which section each statement belongs to: the innermost one it stands in. */
function attach(outline: Outline, said: Responsibility[]): Map<number, Responsibility[]> {
  const attached = new Map<number, Responsibility[]>()
  let section = -1
  for (const statement of said) {
    while (section + 1 < outline.sections.length && outline.sections[section + 1]!.start <= statement.start) section++
    let owner = section
    while (owner >= 0 && outline.sections[owner]!.end < statement.end) owner = outline.parent[owner]!
    if (owner < 0) continue
    const list = attached.get(owner)
    if (list) list.push(statement)
    else attached.set(owner, [statement])
  }
  return attached
}

function taskOf(outline: Outline, i: number, said: Responsibility[], dates: DateContext): FoundTask {
  const section = outline.sections[i]!
  const lead: string[] = []
  const responsible: string[] = []
  const supporting: string[] = []
  for (const statement of said) {
    for (const name of statement.lead) if (!lead.includes(name)) lead.push(name)
    for (const name of statement.responsible)
      if (!responsible.includes(name) && !lead.includes(name)) responsible.push(name)
    for (const name of statement.supporting)
      if (!supporting.includes(name) && !lead.includes(name)) supporting.push(name)
  }
  const raw = said.find((statement) => statement.deadline)?.deadline ?? null
  return {
    section: i,
    number: section.number,
    title: titleOf(section.heading),
    sectionPath: pathOf(outline, i),
    leadBodies: lead,
    responsibleBodies: responsible,
    supportingBodies: supporting,
    deadline: raw ? { raw, date: dueOf(raw, dates)?.to ?? null } : null,
    start: section.start,
    end: section.end,
  }
}

const titleOf = (heading: string) => {
  const bracket = heading.search(/[（(【〔[]\s*(?:牵头|责任|配合|主办|负责)/)
  return (bracket > 0 ? heading.slice(0, bracket) : heading).trim()
}

export function pathOf(outline: Outline, i: number): string[] {
  const path: string[] = []
  for (let up = outline.parent[i]!; up >= 0; up = outline.parent[up]!) path.unshift(outline.sections[up]!.number)
  return path
}
