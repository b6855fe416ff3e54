import type { Domain, Register } from '@zhiqiao/model'
import type { BulkRow, Registry, Session } from '@zhiqiao/registry'
import { type Chapter, Paper, type Row } from './chapter.ts'
import type { Region } from './open-region.ts'

/** What stood in a register when it was filled. */
export interface Written {
  readonly register: string
  readonly rows: number
  readonly seconds: number
}

const lot = 10_000
const reason = '演示数据'

/**
 * Writes the chapters in the order in which their registers refer to each other, as lists that come from outside are
 * written: checked, with history and audit. No more than a lot of each state is held.
 * @param tell called after each register
 */
export async function writeRegion(
  registry: Registry,
  chapters: readonly Chapter[],
  region: Region,
  tell: (written: Written) => void = () => undefined,
): Promise<Written[]> {
  const all: Written[] = []
  const ordered = inOrder(registry.domain, chapters)
  const write = async (session: Session, chapter: Chapter) => {
    const began = performance.now()
    const rows = await writeChapter(session, chapter, region)
    const written = { register: chapter.register, rows, seconds: (performance.now() - began) / 1000 }
    all.push(written)
    tell(written)
  }
  // Few rows stand or fall together; many are kept register by register.
  if (region.size.name === 'demo')
    await registry.asSystem(reason, async (session) => {
      for (const chapter of ordered) await write(session, chapter)
    })
  else for (const chapter of ordered) await registry.asSystem(reason, (session) => write(session, chapter))
  return all
}

async function writeChapter(session: Session, chapter: Chapter, region: Region): Promise<number> {
  const register = session.domain.registers[chapter.register]!
  const waiting = new Map<string | undefined, BulkRow[]>()
  const source = chapter.source && { system: chapter.source, on: '2026-09-01' }
  const usual = usualState(register)
  // A tree's row says that it has nothing above it.
  const top = register.tree === undefined ? {} : { [register.tree]: null }
  let count = 0
  const flush = async (state: string | undefined) => {
    const rows = waiting.get(state)
    if (!rows || rows.length === 0) return
    waiting.set(state, [])
    await session.bulk.write(register, rows, {
      reason,
      readOnly: true,
      ...(state && { state }),
      ...(source && { source }),
    })
  }
  for (const row of chapter.rows(region)) {
    count += 1
    const state = row.state ?? usual
    if (Object.values(row.values).some(isPapers)) {
      await writeWithPapers(session, register, row, state)
      continue
    }
    const rows = waiting.get(state) ?? []
    waiting.set(state, rows)
    rows.push({ line: count, id: row.id, values: { ...top, ...row.values } })
    if (rows.length >= lot) await flush(state)
  }
  for (const state of waiting.keys()) await flush(state)
  return count
}

const usualState = ({ states }: Register): string | undefined =>
  ['confirmed', 'open', 'settled'].find((state) => states !== undefined && state in states)

const isPapers = (value: unknown): value is Paper[] => Array.isArray(value) && value[0] instanceof Paper

/** A record with papers is written by itself: who may open them follows from the record. */
async function writeWithPapers(session: Session, register: Register, { id, values }: Row, state: string | undefined) {
  const written: Record<string, unknown> = {}
  const set: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(values)) {
    const kept = isPapers(value) ? await storePapers(session, value) : value
    ;(register.fields[name]?.readOnly ? set : written)[name] = kept
  }
  await session.create(register.name, written, { id, reason, state, set })
}

async function storePapers(session: Session, papers: readonly Paper[]): Promise<string[]> {
  const ids: string[] = []
  for (const { name, text } of papers) {
    const bytes = new TextEncoder().encode(text)
    ids.push((await session.storeFile({ name, type: 'text/plain', bytes })).id)
  }
  return ids
}

/** What is referred to stands before what refers to it. */
export function inOrder(domain: Domain, chapters: readonly Chapter[]): Chapter[] {
  const byRegister = new Map(chapters.map((chapter) => [chapter.register, chapter]))
  if (byRegister.size !== chapters.length) throw new Error('示范地区：有登记册写了两次')
  const ordered: Chapter[] = []
  const open = new Set<string>()
  const visit = (name: string) => {
    const chapter = byRegister.get(name)
    if (!chapter || ordered.includes(chapter)) return
    if (open.has(name)) throw new Error(`示范地区：登记册${name}绕回到自己`)
    open.add(name)
    for (const { register, required } of Object.values(domain.registers[name]!.fields)) {
      if (register === undefined || register === name) continue
      // Two registers may lead to each other: the reference that may be empty is set later, or not at all.
      if (required || !open.has(register)) visit(register)
    }
    open.delete(name)
    ordered.push(chapter)
  }
  for (const { register } of chapters) visit(register)
  return ordered
}
