import { clause, extractedRule, mechanism, milestone, repair, target, task } from '@zhiqiao/definitions'
import { bodiesOf, Problem, type ReadName, type RecordOf, type Register, type ValuesOf } from '@zhiqiao/model'
import type { Session } from '@zhiqiao/registry'

/** The registers whose records are read from a document, by the name review uses for them. */
export const entryRegisters = {
  clause,
  task,
  target,
  milestone,
  extractedRule,
  mechanism,
  repair,
} as Readonly<Record<string, Register>>

type Task = RecordOf<ValuesOf<typeof task>>
const union = (a: readonly string[] | null, b: readonly string[] | null) => [...new Set([...(a ?? []), ...(b ?? [])])]

/** What the names of several tasks mean together. */
const meaningsOf = (tasks: readonly Task[]): ReadName[] =>
  [...new Set(tasks.flatMap(({ values }) => (values.readAs ?? []).map(({ written }) => written)))].map((written) => ({
    written,
    bodies: tasks.map(({ values }) => bodiesOf(values.readAs, written)).reduce(union, []) as string[],
  }))

/** An entry is worked on in the document it belongs to, whatever the address says. */
function requireOf(document: string, entry: RecordOf<{ document: string }>): void {
  if (entry.values.document === document) return
  throw new Problem(
    422,
    'entry.other-document',
    '这一条不在这份文件中，请刷新后再试。',
    'This entry is not of this document: reload and try again.',
  )
}

/** Accepts every entry of a document that is still proposed, of one kind or of all. Repairs are never accepted in bulk. */
export async function acceptAll(session: Session, document: string, kind?: string): Promise<number> {
  const chosen = Object.entries(entryRegisters).filter(
    ([name]) => name !== 'repair' && (kind === undefined || kind === name),
  )
  let accepted = 0
  for (const [, register] of chosen)
    for (const entry of await session.all(register, { filter: { document, reviewState: 'proposed' } })) {
      await session.change(register, entry.id, entry.version, { reviewState: 'accepted' })
      accepted++
    }
  return accepted
}

/**
 * Confirms a repair: entries that rest on the damaged words already carry the proposed value and are marked checked by it.
 * @throws Problem 409 when somebody else has changed it
 */
export async function confirmRepair(
  session: Session,
  document: string,
  id: string,
  version: number,
  repaired?: string,
): Promise<RecordOf> {
  requireOf(document, await session.read(repair, id))
  return session.change(repair, id, version, {
    confirmed: true,
    reviewState: repaired === undefined ? 'accepted' : 'edited',
    ...(repaired === undefined ? {} : { repaired }),
  })
}

/** Merges later tasks into the first: spans joined, bodies united, targets moved; the others are withdrawn. */
export async function mergeTasks(session: Session, document: string, ids: readonly string[]): Promise<RecordOf> {
  const tasks: Task[] = []
  for (const id of ids) {
    const entry = await session.read(task, id)
    requireOf(document, entry)
    tasks.push(entry)
  }
  tasks.sort((a, b) => a.values.position - b.values.position)
  const [first, ...rest] = tasks
  if (!first || rest.length === 0)
    throw new Problem(422, 'merge.too-few', '合并至少要选两项任务。', 'Choose at least two tasks to merge.')
  for (const other of rest) {
    for (const entry of await session.all(target, { filter: { task: other.id } }))
      await session.change(target, entry.id, entry.version, { task: first.id })
    await session.withdraw(task, other.id, other.version, `并入“${first.values.title}”`)
  }
  const spans = tasks.flatMap(({ values: { start, end } }) => (start === null || end === null ? [] : [{ start, end }]))
  return session.change(
    task,
    first.id,
    first.version,
    {
      start: spans.length === 0 ? null : Math.min(...spans.map(({ start }) => start)),
      end: spans.length === 0 ? null : Math.max(...spans.map(({ end }) => end)),
      leadAsWritten: tasks.map(({ values }) => values.leadAsWritten).reduce(union, []),
      responsibleAsWritten: tasks.map(({ values }) => values.responsibleAsWritten).reduce(union, []),
      leadBodies: tasks.map(({ values }) => values.leadBodies).reduce(union, []),
      responsibleBodies: tasks.map(({ values }) => values.responsibleBodies).reduce(union, []),
      reviewState: 'edited',
    },
    { set: { readAs: meaningsOf(tasks) } },
  )
}

/** Splits a task at an offset of the text: the second part becomes a task of its own with the same bodies. */
export async function splitTask(
  session: Session,
  document: string,
  id: string,
  version: number,
  at: number,
  title: string,
): Promise<RecordOf> {
  const entry = await session.read(task, id)
  requireOf(document, entry)
  const { values } = entry
  if (values.start === null || values.end === null || at <= values.start || at >= values.end)
    throw new Problem(
      422,
      'split.outside',
      '拆分位置不在这项任务的文字中。',
      'The place to split lies outside the task’s words.',
    )
  await session.change(task, id, version, { end: at, reviewState: 'edited' })
  const {
    closeOutText: _t,
    closeOutEvidence: _e,
    closeOutBy: _b,
    closedOn: _c,
    continues: _n,
    readAs,
    ...kept
  } = values
  return session.create(task, { ...kept, start: at, end: values.end, title, reviewState: 'added' }, { set: { readAs } })
}
