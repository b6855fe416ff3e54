import type { Register } from '@zhiqiao/model'
import type { BulkChecker, BulkRow, Session } from '@zhiqiao/registry'
import type { SheetValue } from '../workbook/read/sheet-reader.ts'
import type { Draft, Issue } from './draft-rows.ts'
import { nameFinder } from './find-names.ts'
import { inOrder } from './in-order.ts'
import { type LiveRecord, type Match, matchDrafts } from './recognise-rows.ts'
import { isSameValue } from './same-value.ts'
import {
  columnOf,
  loadNames,
  organisationField,
  type SettleOptions,
  settleAmbiguous,
  takeHome,
  takeNames,
} from './settle-names.ts'
import { yearBefore } from './year-before.ts'

/** What a row of the files will do. */
export type Action = 'add' | 'change' | 'keep' | 'refuse'

export interface SettledRow {
  readonly sheet: number
  readonly row: number
  readonly action: Action
  readonly record: string | null
  readonly version: number | null
  /** The fields to be written; those of a refused row as far as they could be read. */
  readonly values: Record<string, unknown>
  /** The cells of a refused row as they came. */
  readonly given: readonly SheetValue[] | null
  readonly issues: readonly Issue[]
  /** The largest change of a number, as a share of what it was a year ago, or before: 0.2 is a fifth. */
  readonly shift: number | null
}

interface Found {
  action: Action
  record: LiveRecord | null
  values: Record<string, unknown>
}

/** Where a row was seen first, by what it is recognised by: all rows of the files stand in it, so sheet and row are one number. */
type Seen = Map<string, number>
const rowsOfSheet = 2 ** 24

/**
 * Settles lots of rows in the order they are handed in: names found, records recognised, everything checked. A lot may
 * be handed in before the one ahead of it is settled: while the database checks that one, this one's records are found.
 */
export function rowSettler(
  session: Session,
  options: SettleOptions,
): (drafts: readonly Draft[]) => Promise<SettledRow[]> {
  const { register, source } = options
  const finder = nameFinder(session)
  const problemsOf = session.bulk.checker(register, source ? { source } : {})
  const seen: Seen = new Map()
  const recognising = inOrder()
  const checking = inOrder()
  const recognise = async (drafts: readonly Draft[]) => {
    await loadNames(register, finder, drafts)
    const ambiguous = drafts.map((draft) => takeNames(options, finder, draft))
    for (const draft of drafts) takeHome(options, draft)
    const matched = await matchDrafts(session, register, drafts)
    await settleAmbiguous(session, options, drafts, ambiguous, matched)
    const last = await yearBefore(
      session,
      register,
      drafts.map(({ values }) => values),
    )
    return { last, found: drafts.map((draft, at) => classify(options, draft, matched[at]!, seen)) }
  }
  return async (drafts) => {
    const { last, found } = await recognising(() => recognise(drafts))
    await checking(() => check(problemsOf, options, drafts, found))
    return drafts.map((draft, at) => settled(register, draft, found[at]!, last[at]))
  }
}

function classify({ register, clearing, sheets }: SettleOptions, draft: Draft, match: Match, seen: Seen): Found {
  const refused: Found = { action: 'refuse', record: null, values: draft.values }
  const refuse = (code: string, zh: string, en: string) => {
    const whole = { zh: `${register.title.zh}: ${zh}`, en: `${register.title.en}: ${en}` }
    draft.issues.push({ column: null, field: null, code, ...whole })
    return refused
  }
  if (draft.issues.length > 0) return refused
  const assumed = sheets[draft.sheet]!.assumed ? organisationField(register) : null
  const written: Record<string, unknown> = {}
  let anything = false
  for (const field in draft.values) {
    if (draft.values[field] === null) continue
    written[field] = draft.values[field]
    if (field !== assumed) anything = true
  }
  if (!anything) return refuse('empty', '这一行没有可读的内容', 'there is nothing to read in this row')
  const self = identityOf(draft, match)
  const earlier = seen.get(self)
  if (earlier !== undefined) {
    const row = earlier % rowsOfSheet
    const elsewhere = earlier - row === draft.sheet * rowsOfSheet ? '' : '另一张表'
    return refuse('twice', `与${elsewhere}第${row}行重复`, `the same as row ${row}${elsewhere && ' of another sheet'}`)
  }
  seen.set(self, draft.sheet * rowsOfSheet + draft.row)
  if (draft.id !== null && match.records.length === 0)
    return refuse('missing', '没有这个编号的记录，或您无权查看', 'no record of that number is yours to see')
  const holds = (record: LiveRecord) =>
    Object.entries(draft.values).every(([field, value]) => isSameValue(record.values[field], value))
  const record = match.sure ? match.records[0] : match.records.find(holds)
  if (!record) return { action: 'add', record: null, values: written }
  const changes = Object.entries(draft.values).filter(
    ([field, value]) => field !== assumed && (value !== null || clearing) && !isSameValue(record.values[field], value),
  )
  return { action: changes.length === 0 ? 'keep' : 'change', record, values: Object.fromEntries(changes) }
}

/** Two rows of the same identity are the same row twice. */
function identityOf({ id, values }: Draft, { by, sure }: Match): string {
  if (!sure) return JSON.stringify(values)
  return `${by.join()}:${id ?? JSON.stringify(by.map((field) => values[field]))}`
}

/** Asks the registry what else stands in the way of the rows that would be written. */
async function check(
  problemsOf: BulkChecker,
  options: SettleOptions,
  drafts: readonly Draft[],
  found: Found[],
): Promise<void> {
  const rows = found.flatMap(({ action, record, values }, line): BulkRow[] => {
    if (action === 'add') return [{ line, values }]
    return action === 'change' ? [{ line, id: record!.id, version: record!.version, values }] : []
  })
  if (rows.length === 0) return
  for (const { line, field, code, zh, en } of await problemsOf(rows)) {
    const draft = drafts[line]!
    const column = field === '' ? null : columnOf(options, draft, field)
    draft.issues.push({ column, field: field === '' ? null : field, code, zh, en })
    found[line] = { ...found[line]!, action: 'refuse' }
  }
}

function settled(register: Register, draft: Draft, { action, record, values }: Found, last?: LiveRecord): SettledRow {
  const refused = action === 'refuse'
  return {
    sheet: draft.sheet,
    row: draft.row,
    action,
    record: record?.id ?? null,
    version: record?.version ?? null,
    values: action === 'keep' ? {} : values,
    given: refused ? draft.given : null,
    issues: draft.issues,
    shift: refused || action === 'keep' ? null : shiftOf(register, values, (last ?? record)?.values),
  }
}

/** The largest change of a number, as a share of what it was. */
function shiftOf(register: Register, values: Record<string, unknown>, before?: Record<string, unknown>): number | null {
  let largest: number | null = null
  for (const [field, value] of Object.entries(values)) {
    const was = before?.[field]
    if (typeof value !== 'number' || typeof was !== 'number' || register.fields[field]!.type.kind === 'year') continue
    const share = Math.abs(value - was) / Math.max(Math.abs(was), 1e-9)
    largest = Math.max(largest ?? 0, Math.min(share, 1e6))
  }
  return largest
}
