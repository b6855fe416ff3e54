import type { Plan, Span } from './plan.ts'

/** Precision and recall joined, for each thing a plan needs to be tracked. */
export type Scores = Record<string, number>

interface Tally {
  tp: number
  gold: number
  found: number
}

/** Compares found plans with plans a careful reader made. Spans named optional count neither as missed nor as invented. */
export function measure(pairs: { gold: Plan; found: Plan; optional?: (Span & { kind: string })[] }[]): Scores {
  const totals: Record<string, Tally> = {}
  const add = (name: string, tp: number, gold: number, found: number) => {
    totals[name] ??= { tp: 0, gold: 0, found: 0 }
    const tally = totals[name]
    tally.tp += tp
    tally.gold += gold
    tally.found += found
  }
  for (const { gold, found, optional = [] } of pairs) {
    const isOptional = (kind: string, span: Span) =>
      optional.some((other) => other.kind === kind && iou(other, span) >= 0.4)
    const firm = <T extends Span>(kind: string, list: T[]) =>
      list.filter(
        (span) =>
          !optional.some((other) => other.kind === kind && other.start === span.start && other.end === span.end),
      )
    const count = <T extends Span>(
      name: string,
      kind: string,
      wanted: T[],
      list: T[],
      score: (a: T, b: T) => number,
    ) => {
      const pairsFound = match(wanted, list, score)
      const used = new Set(pairsFound.map(([, b]) => b))
      add(
        name,
        pairsFound.length,
        wanted.length,
        list.filter((span) => used.has(span) || !isOptional(kind, span)).length,
      )
      return pairsFound
    }
    count('sections', 'section', firm('section', gold.sections), found.sections, (a, b) =>
      near(a, b) && norm(a.number) === norm(b.number) ? 1 : 0,
    )
    const tasks = count('tasks', 'task', firm('task', gold.tasks), found.tasks, (a, b) => {
      const share = iou(a, b)
      return share >= 0.8 || (near(a, b) && norm(a.number) === norm(b.number) && share >= 0.5) ? share : 0
    })
    for (const role of ['leadBodies', 'responsibleBodies'] as const) {
      const right = tasks.reduce((sum, [a, b]) => sum + common(a[role].map(norm), b[role].map(norm)), 0)
      const size = (list: Plan['tasks']) => list.reduce((sum, task) => sum + task[role].length, 0)
      add(role, right, size(firm('task', gold.tasks)), size(found.tasks))
    }
    const targets = count('targets', 'target', firm('target', gold.targets), found.targets, (a, b) =>
      overlap(a, b) > 0 && a.value === b.value && a.valueMax === b.valueMax && norm(a.unit) === norm(b.unit)
        ? 1 + iou(a, b)
        : 0,
    )
    for (const [a, b] of targets) {
      const right =
        Number(a.operator === b.operator) + Number(a.byDate === b.byDate) + Number(a.recurrence === b.recurrence)
      add('target attributes', right, 3, 3)
    }
    const numeric = (plan: Plan) => plan.rules.filter((rule) => numbers(rule.parameters).length > 0)
    count('numeric rules', 'rule', firm('rule', numeric(gold)), numeric(found), (a, b) =>
      iou(a, b) >= 0.4 && common(numbers(a.parameters), numbers(b.parameters)) > 0 ? iou(a, b) : 0,
    )
    count('milestones', 'milestone', firm('milestone', gold.milestones), found.milestones, (a, b) =>
      overlap(a, b) > 0 && a.from === b.from && a.to === b.to ? 1 + iou(a, b) : 0,
    )
  }
  return Object.fromEntries(Object.entries(totals).map(([name, tally]) => [name, f1(tally)]))
}

const norm = (words: string) => words.replace(/\s+/g, '').replace(/[.、,，:：()（）]/g, '')
const overlap = (a: Span, b: Span) => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))
const near = (a: Span, b: Span) => Math.abs(a.start - b.start) <= 2
const numbers = (parameters: Record<string, number | string>) =>
  Object.values(parameters)
    .filter((value) => typeof value === 'number')
    .map(String)

function iou(a: Span, b: Span): number {
  const shared = overlap(a, b)
  return shared / (a.end - a.start + (b.end - b.start) - shared || 1)
}

function common(some: string[], others: string[]): number {
  const rest = [...others]
  return some.filter((word) => {
    const at = rest.indexOf(word)
    if (at >= 0) rest.splice(at, 1)
    return at >= 0
  }).length
}

/** Greedy one-to-one matching, best pairs first. */
function match<T>(gold: T[], found: T[], score: (a: T, b: T) => number): [T, T][] {
  const pairs = gold.flatMap((a) => found.map((b) => ({ a, b, score: score(a, b) }))).filter((pair) => pair.score > 0)
  pairs.sort((one, other) => other.score - one.score)
  const used = new Set<T>()
  const matched: [T, T][] = []
  for (const { a, b } of pairs) {
    if (used.has(a) || used.has(b)) continue
    used.add(a).add(b)
    matched.push([a, b])
  }
  return matched
}

function f1({ tp, gold, found }: Tally): number {
  if (gold === 0 && found === 0) return 1
  const precision = found ? tp / found : 0
  const recall = gold ? tp / gold : 0
  return precision + recall ? (2 * precision * recall) / (precision + recall) : 0
}
