import type { Rule } from '../plan.ts'
import type { ReadClause } from '../statement/statement.ts'
import { kindOf } from './kind.ts'
import { parametersOf } from './parameter.ts'
import { reachBack, reachOn } from './reach.ts'
import { reasonOf } from './reason.ts'
import { appliesTo } from './subject.ts'

export type FoundRule = Omit<Rule, 'id'>

/** The rules a sentence states: numbers, frequencies and conditions every member of a class is held to. */
export function rulesOf(text: string, folded: string, clauses: ReadClause[]): FoundRule[] {
  const found: FoundRule[] = []
  let free = 0
  for (let i = 0; i < clauses.length; i++) {
    const reason = reasonOf(clauses, i)
    if (!reason) continue
    const first = reachBack(clauses, i, free)
    const last = reachOn(clauses, i)
    const span = { start: clauses[first]!.start, end: clauses[last]!.end }
    const group = clauses.slice(first, last + 1)
    const words = folded.slice(span.start, Math.min(span.end, span.start + 600))
    const kind = kindOf(words, group, reason, group[0]!.facts.listed)
    found.push({
      kind,
      statement: text.slice(span.start, span.end),
      parameters: parametersOf(folded, group, reason),
      appliesTo: appliesTo(words, folded.slice(Math.max(0, span.start - 40), span.start), kind),
      ...span,
    })
    i = last
    free = last + 1
  }
  return found
}
