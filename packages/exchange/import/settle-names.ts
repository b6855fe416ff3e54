import { type Register, withdrawnMark } from '@zhiqiao/model'
import type { BulkOptions, Candidate, Session } from '@zhiqiao/registry'
import { type Draft, issueAt } from './draft-rows.ts'
import type { NameFinder } from './find-names.ts'
import type { MatchedColumn } from './match-columns.ts'
import type { Match } from './recognise-rows.ts'
import { besideTitles } from './tell-apart.ts'

/** A sheet as rows are settled against it. */
export interface SettlingSheet {
  readonly columns: readonly MatchedColumn[]
  /** The body whose workbook it is. */
  readonly organisation: string | null
  /** That is only taken to be so: it says whose new records are, and moves none there is. */
  readonly assumed?: boolean
}

export interface SettleOptions {
  readonly register: Register
  readonly sheets: readonly SettlingSheet[]
  /** Empty cells clear what was there; otherwise they leave it alone. */
  readonly clearing: boolean
  readonly source?: BulkOptions['source']
  /** The body whoever brings the files in works for, where it is no office: of several records of a name, its own is meant. */
  readonly self: string | null
}

/** Names in a row that mean no record for certain, by field: the candidates of each name, if there are any. */
export type Ambiguous = Map<string, readonly (readonly Candidate[])[]>

/** Where a field's column stands, counted from 1. */
export function columnOf({ sheets }: SettleOptions, { sheet }: Draft, field: string): number | null {
  return sheets[sheet]!.columns.find((column) => column.field === field)?.column ?? null
}

/** The field that says which body a row belongs to. */
export function organisationField(register: Register): string | null {
  const field = register.wall.organisation
  return field !== undefined && register.fields[field]?.register === 'organisation' ? field : null
}

/** Looks up every name of these rows at once. */
export async function loadNames(register: Register, finder: NameFinder, drafts: readonly Draft[]): Promise<void> {
  const wanted = new Map<string, Set<string>>()
  for (const { names } of drafts)
    for (const [field, all] of names) {
      const target = register.fields[field]!.register!
      const set = wanted.get(target) ?? new Set()
      wanted.set(target, set)
      for (const name of all) set.add(name)
    }
  for (const [target, all] of wanted) await finder.load(target, all)
}

/** Names that mean one record become values; of several candidates those are left that share what the row holds. */
export function takeNames(options: SettleOptions, finder: NameFinder, draft: Draft): Ambiguous {
  const { register, sheets } = options
  const ambiguous: Ambiguous = new Map()
  for (const [field, all] of draft.names) {
    const found = all.map((name) => finder.candidates(register.fields[field]!.register!, name))
    if (!take(register, draft, field, found)) ambiguous.set(field, found)
  }
  // What the sure names and the sheet's own body say helps with the others.
  const home = organisationField(register)
  const known: Record<string, unknown> = { ...draft.values }
  if (home !== null && known[home] == null) known[home] = sheets[draft.sheet]!.organisation
  for (const [field, found] of ambiguous)
    if (
      take(
        register,
        draft,
        field,
        found.map((candidates) => ofBody(sharing(candidates, known), options.self)),
      )
    )
      ambiguous.delete(field)
  return ambiguous
}

/** Takes the records as the field's value if each name means one. */
function take(register: Register, draft: Draft, field: string, found: readonly (readonly Candidate[])[]): boolean {
  const ids = found.flatMap((candidates) => (candidates.length === 1 ? [candidates[0]!.id] : []))
  if (ids.length < found.length) return false
  draft.values[field] = register.fields[field]!.type.kind === 'references' ? [...new Set(ids)] : ids[0]
  return true
}

function sharing(candidates: readonly Candidate[], known: Readonly<Record<string, unknown>>): readonly Candidate[] {
  if (candidates.length < 2) return candidates
  const shared = candidates.filter(({ holds }) =>
    Object.entries(holds).some(([field, id]) => known[field] != null && known[field] === id),
  )
  return shared.length === 1 ? shared : candidates
}

function ofBody(candidates: readonly Candidate[], body: string | null): readonly Candidate[] {
  if (candidates.length < 2 || body === null) return candidates
  const own = candidates.filter(({ holds }) => Object.values(holds).includes(body))
  return own.length === 1 ? own : candidates
}

/** Rows of a body's own workbook are that body's, whether they say so or not. */
export function takeHome(options: SettleOptions, draft: Draft): void {
  const home = organisationField(options.register)
  const { organisation } = options.sheets[draft.sheet]!
  if (home === null || organisation === null) return
  const named = draft.values[home]
  if (named == null && !draft.names.has(home)) draft.values[home] = organisation
  else if (named != null && named !== organisation)
    draft.issues.push(
      issueAt(options.register, columnOf(options, draft, home), home, 'home', {
        zh: '与这份表所属的单位不一致',
        en: 'is not the body this workbook was made for',
      }),
    )
}

interface Open {
  readonly draft: Draft
  readonly field: string
  readonly found: readonly (readonly Candidate[])[]
  /** What the record that the row is about holds in this field. */
  readonly held: readonly string[]
}

/**
 * A name with several meanings means what the record holds already, and so do the words under which that is shown to
 * this viewer (马*, a day, a record withdrawn since); otherwise the candidates are named.
 */
export async function settleAmbiguous(
  session: Session,
  options: SettleOptions,
  drafts: readonly Draft[],
  ambiguous: readonly Ambiguous[],
  matched: readonly Match[],
): Promise<void> {
  const { register } = options
  const open: Open[] = []
  for (const [at, draft] of drafts.entries())
    for (const [field, found] of ambiguous[at]!) {
      const { sure, records } = matched[at]!
      const value = sure && records.length === 1 ? records[0]!.values[field] : undefined
      const held = [value ?? []].flat() as string[]
      const chosen = found.map((candidates) => {
        const known = candidates.filter(({ id }) => held.includes(id))
        return known.length === 1 ? known : candidates
      })
      if (!take(register, draft, field, chosen)) open.push({ draft, field, found, held })
    }
  if (open.length === 0) return
  const shown = await heldWords(session, register, open)
  const unknown = open.filter(({ draft, field, held }) => {
    const names = draft.names.get(field)!.map(plain)
    const same =
      held.length > 0 &&
      held.every((id) => names.includes(plain(shown.get(id) ?? ''))) &&
      names.every((name) => held.some((id) => plain(shown.get(id) ?? '') === name))
    if (same) draft.values[field] = register.fields[field]!.type.kind === 'references' ? held : held[0]
    return !same
  })
  if (unknown.length === 0) return
  const told = await candidateWords(session, register, unknown)
  for (const { draft, field, found } of unknown) {
    const names = draft.names.get(field)!
    const column = columnOf(options, draft, field)
    const missing = names.filter((_, at) => found[at]!.length === 0)
    if (missing.length > 0) {
      draft.issues.push(
        issueAt(register, column, field, 'name', {
          zh: `没有找到“${missing.join('”“')}”`,
          en: `nothing is called “${missing.join('”, “')}”`,
        }),
      )
      continue
    }
    const at = found.findIndex((candidates) => candidates.length > 1)
    const list = found[at]!.slice(0, 5).map(({ id }) => told.get(id) ?? id)
    draft.issues.push(
      issueAt(register, column, field, 'ambiguous', {
        zh: `有${found[at]!.length}个“${names[at]}”：${list.join('、')}，请写明是哪一个`,
        en: `“${names[at]}” may be ${found[at]!.length} records (${list.join(', ')}): write which`,
      }),
    )
  }
}

const plain = (title: string) => title.replace(withdrawnMark, '').trim()

/** How the records that are held already are called for this viewer. */
async function heldWords(session: Session, register: Register, open: readonly Open[]): Promise<Map<string, string>> {
  const wanted = new Map<string, Set<string>>()
  for (const { field, held } of open) {
    const target = register.fields[field]!.register!
    const ids = wanted.get(target) ?? new Set()
    wanted.set(target, ids)
    for (const id of held) ids.add(id)
  }
  const words = new Map<string, string>()
  for (const [target, ids] of wanted)
    if (ids.size > 0)
      for (const [id, title] of Object.entries(await session.titles(target, [...ids]))) words.set(id, title)
  return words
}

/** Each candidate as it may be written instead: 白水职校（91530600MA60000018）, 机电技术应用（白水职校）. */
async function candidateWords(
  session: Session,
  register: Register,
  open: readonly Open[],
): Promise<Map<string, string>> {
  const words = new Map<string, string>()
  for (const { field, found } of open) {
    const name = register.fields[field]!.register!
    for (const candidates of found) {
      const unseen = candidates.some(({ id }) => !words.has(id))
      if (candidates.length < 2 || !unseen || words.size > 500) continue
      const ids = candidates.map(({ id }) => id)
      const titles = await session.titles(name, ids)
      const beside = await besideTitles(session, session.domain.registers[name]!, candidates)
      for (const id of ids) words.set(id, `${titles[id] ?? ''}（${beside.get(id)}）`)
    }
  }
  return words
}
