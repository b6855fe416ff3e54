import type { EntryKind } from '../plan/plan-data.ts'

/** What a person may change of an entry, in the order it is read. Bodies have an input of their own. */
export const entryFields: Record<EntryKind, readonly string[]> = {
  task: ['title', 'number', 'leadBodies', 'responsibleBodies', 'deadline', 'content', 'parentTask'],
  target: [
    'metric',
    'operator',
    'value',
    'valueMax',
    'unit',
    'byDate',
    'fromDate',
    'recurrence',
    'task',
    'sameAs',
    'subject',
    'tolerance',
    'baseline',
    'baselineOn',
    'yearly',
  ],
  milestone: ['name', 'from', 'to', 'items'],
  extractedRule: ['statement', 'kind', 'appliesTo', 'parameters'],
  mechanism: ['name', 'kind', 'description'],
  repair: ['repaired'],
}
