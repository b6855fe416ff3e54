import { type EntryKind, entriesOf, type PlanView } from '../plan/plan-data.ts'
import { type Marked, numbered, quantityIn } from './text-selection.ts'

/** Kinds a person can add from marked words. */
export type AddKind = Exclude<EntryKind, 'repair'>

/** An entry without words of the text: typed from a scan, or from what was meant and not written. */
function bare(kind: AddKind, view: PlanView): Record<string, unknown> {
  const last = entriesOf(view)
    .filter((entry) => entry.kind === kind)
    .reduce((most, { record }) => Math.max(most, record.values.position + 1), 0)
  const begin: Record<AddKind, Record<string, unknown>> = {
    task: {},
    target: { operator: 'atLeast', recurrence: 'once' },
    milestone: {},
    extractedRule: { kind: 'threshold', appliesTo: 'school' },
    mechanism: { kind: 'system' },
  }
  return { start: null, end: null, position: last, ...begin[kind] }
}

/** What a new entry from marked words begins with. */
export function proposed(kind: AddKind, view: PlanView, place: Marked | null): Record<string, unknown> {
  if (place === null) return bare(kind, view)
  const { start, end } = place
  const text = view.document.values.body ?? ''
  const words = text.slice(start, end)
  const same = entriesOf(view).filter((entry) => entry.kind === kind)
  const earlier = same.filter(({ record }) => (record.values.start ?? 0) <= start)
  const before = earlier[earlier.length - 1]
  const common = { start, end, position: before?.record.values.position ?? 0 }
  const first = words.split(/[。；\n]/)[0]!.trim()
  const within = view.tasks.find(({ values }) => (values.start ?? start + 1) <= start && (values.end ?? 0) >= end)
  const clause = view.clauses
    .filter(({ values }) => (values.start ?? start + 1) <= start && (values.end ?? 0) >= end)
    .sort((a, b) => b.values.level - a.values.level)[0]
  if (kind === 'task') {
    const { number, rest } = numbered(first)
    return { ...common, number, title: rest.slice(0, 200), clause: clause?.id ?? null }
  }
  if (kind === 'target') {
    const quantity = quantityIn(words)
    return {
      ...common,
      metric: (quantity?.before || first).slice(0, 200),
      operator: /不低于|不少于|至少|以上/.test(words)
        ? 'atLeast'
        : /不超过|以内|以下/.test(words)
          ? 'atMost'
          : 'exactly',
      value: quantity?.value ?? null,
      unit: quantity?.unit ?? null,
      valueRaw: words.slice(0, 200),
      task: within?.id ?? null,
      recurrence: /每年/.test(words) ? 'yearly' : 'once',
    }
  }
  if (kind === 'milestone') return { ...common, name: first.slice(0, 200) }
  if (kind === 'extractedRule')
    return { ...common, statement: words.slice(0, 2000), kind: 'threshold', appliesTo: 'school' }
  return { ...common, name: first.slice(0, 100), kind: 'system' }
}
