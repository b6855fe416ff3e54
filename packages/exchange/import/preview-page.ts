import type { Register } from '@zhiqiao/model'
import type { Session } from '@zhiqiao/registry'
import { type Batch, registerOf } from './read-batch.ts'
import type { LiveRecord } from './recognise-rows.ts'
import type { Action } from './settle-rows.ts'
import { type StoredRow, storedPage } from './stored-rows.ts'
import { yearBefore } from './year-before.ts'

/** A row of the preview with what stands beside it. */
export interface PreviewRow extends StoredRow {
  /** The present values of the fields it changes; sensitive ones stay covered. */
  readonly before: Readonly<Record<string, unknown>> | null
  /** The numbers of the year before, in registers kept by year. */
  readonly lastYear: Readonly<Record<string, unknown>> | null
}

export interface PreviewPage {
  readonly rows: readonly PreviewRow[]
  /** Titles of the records the rows refer to and are about. */
  readonly titles: Readonly<Record<string, string>>
}

const covered = '••••'

/** A page of a preview: the rows of one kind, those that move a number most first. */
export async function previewPage(
  session: Session,
  batch: Batch,
  action: Action,
  page: { offset?: number; limit?: number },
): Promise<PreviewPage> {
  const register = registerOf(session, batch)
  const stored = await storedPage(session, batch.id, action, page)
  const records = await recordsOf(session, register, stored)
  const whole = stored.map(({ values, record }) => ({
    ...(record === null ? {} : records.get(record)?.values),
    ...values,
  }))
  const last = await yearBefore(session, register, whole)
  const rows = stored.map((row, at): PreviewRow => {
    const record = row.record === null ? undefined : records.get(row.record)
    const fields = Object.keys(row.values)
    const shown = (field: string) =>
      register.fields[field]?.personal === 'sensitive' && record?.values[field] != null
        ? covered
        : (record?.values[field] ?? null)
    return {
      ...row,
      before: record && action === 'change' ? Object.fromEntries(fields.map((field) => [field, shown(field)])) : null,
      lastYear: last[at] ? numbersOf(register, last[at].values) : null,
    }
  })
  return { rows, titles: await titlesOf(session, register, rows) }
}

async function recordsOf(
  session: Session,
  register: Register,
  rows: readonly StoredRow[],
): Promise<Map<string, LiveRecord>> {
  const ids = rows.flatMap(({ record }) => (record === null ? [] : [[record]]))
  const found = await session.bulk.match(register, ['id'], ids)
  return new Map(found.map(({ record }) => [record.id, record]))
}

function numbersOf(register: Register, values: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(values).filter(([field, value]) => typeof value === 'number' && !register.fields[field]!.personal),
  )
}

async function titlesOf(
  session: Session,
  register: Register,
  rows: readonly PreviewRow[],
): Promise<Record<string, string>> {
  const wanted = new Map<string, Set<string>>()
  const want = (target: string, ids: unknown) => {
    const set = wanted.get(target) ?? new Set()
    wanted.set(target, set)
    for (const id of [ids].flat()) if (typeof id === 'string') set.add(id)
  }
  for (const { record, values, before } of rows) {
    want(register.name, record)
    for (const [field, { register: target }] of Object.entries(register.fields)) {
      if (target === undefined) continue
      want(target, values[field])
      want(target, before?.[field])
    }
  }
  const titles: Record<string, string> = {}
  for (const [target, ids] of wanted) if (ids.size > 0) Object.assign(titles, await session.titles(target, [...ids]))
  return titles
}
