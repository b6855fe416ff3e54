import { programme } from '@zhiqiao/definitions'
import type { RecordOf, ValuesOf } from '@zhiqiao/model'
import { type BulkRow, newId, type Session } from '@zhiqiao/registry'
import type { ListedProgramme, ReadCatalogue } from './read-catalogue.ts'

type Known = RecordOf<ValuesOf<typeof programme>>

/** What an official list did to the catalogue held here. */
export interface CatalogueImport {
  readonly added: number
  /** Entries no longer 待核: code and name are as published. */
  readonly confirmed: number
  readonly renamed: readonly { readonly code: string; readonly was: string; readonly now: string }[]
  readonly mapped: number
  /** Programmes whose narrow field is neither in the list nor known: not taken. */
  readonly unplaced: readonly string[]
  /** Held here in a catalogue the list speaks of, and not in the list: left as they are. */
  readonly absent: readonly string[]
}

const levels: Readonly<Record<string, string>> = {
  ...{ secondary2021: 'secondary', higher2021: 'higherVocational', bachelor2021: 'vocationalBachelor' },
}
const tierOf = (code: string) => (code.length === 2 ? 'broadField' : code.length === 4 ? 'narrowField' : 'programme')
const fieldOf = ({ code }: ListedProgramme) => code.slice(0, code.length - 2)

/**
 * Takes an official list: what it names is no longer 待核, what was called otherwise gets the published name, what was
 * missing is added beneath its field. Written as the session's viewer, who must be allowed to keep the classifications.
 * @param source the document the list is part of, with its number
 * @param isMeant only told, not written, when false
 */
export async function importCatalogue(
  session: Session,
  { programmes, changes }: ReadCatalogue,
  source: string,
  isMeant = true,
): Promise<CatalogueImport> {
  const catalogues = [...new Set([...programmes, ...changes.map(({ old }) => old)].map(({ catalogue }) => catalogue))]
  const known = await session.all(programme, { filter: { 'catalogue.in': catalogues } })
  const held = new Map(known.map((each) => [`${each.values.catalogue}/${each.values.programmeCode}`, each]))
  const ids = new Map([...held].map(([key, { id }]) => [key, id]))
  const rows: BulkRow[] = []
  const renamed: { code: string; was: string; now: string }[] = []
  const unplaced: string[] = []
  const confirmed = new Set<string>()
  for (const entry of [...programmes].sort((a, b) => a.code.length - b.code.length)) {
    const key = `${entry.catalogue}/${entry.code}`
    const before = held.get(key)
    if (before) {
      if (before.values.name !== entry.name)
        renamed.push({ code: entry.code, was: before.values.name, now: entry.name })
      if (before.values.toVerify) confirmed.add(key)
      const values = { name: entry.name, toVerify: false, ...(before.values.toVerify && { source }) }
      rows.push({ line: rows.length + 1, id: before.id, version: before.version, values })
      continue
    }
    const parent = entry.code.length === 2 ? topOf(known, entry) : ids.get(`${entry.catalogue}/${fieldOf(entry)}`)
    if (parent === undefined) {
      unplaced.push(`${entry.code} ${entry.name}`)
      continue
    }
    const id = newId(session.now())
    ids.set(key, id)
    rows.push({ line: rows.length + 1, id, values: { ...added(entry, source), parent } })
  }
  const reason = `官方目录：${source}`.slice(0, 500)
  if (isMeant) {
    await session.bulk.write(programme, rows.filter(isNew), { reason })
    await session.bulk.write(
      programme,
      rows.filter((row) => !isNew(row)),
      { reason },
    )
  }
  const named = new Set(programmes.map(({ catalogue, code }) => `${catalogue}/${code}`))
  const covered = new Set(programmes.map(({ catalogue }) => catalogue))
  return {
    added: rows.filter(isNew).length,
    confirmed: confirmed.size,
    renamed,
    mapped: await importChanges(session, changes, ids, source, isMeant),
    unplaced,
    absent: known
      .filter(({ values }) => values.tier === 'programme' && covered.has(values.catalogue))
      .filter(({ values }) => !named.has(`${values.catalogue}/${values.programmeCode}`))
      .map(({ values }) => `${values.programmeCode} ${values.name}`),
  }
}

const isNew = ({ version }: BulkRow) => version === undefined

/** The catalogue itself stands above its broad fields. */
const topOf = (known: readonly Known[], { catalogue }: ListedProgramme) =>
  known.find(({ values }) => values.catalogue === catalogue && values.tier === 'catalogue')?.id

function added({ code, name, catalogue }: ListedProgramme, source: string): Record<string, unknown> {
  const level = { tier: tierOf(code), level: levels[catalogue], validFrom: Number(catalogue.slice(-4)) }
  return { programmeCode: code, name, catalogue, source, toVerify: false, ...level }
}

/** What became of former programmes; those that are not held here are kept by their names. */
async function importChanges(
  session: Session,
  changes: ReadCatalogue['changes'],
  ids: ReadonlyMap<string, string>,
  source: string,
  isMeant: boolean,
): Promise<number> {
  const known = await session.all('programmeMapping', {})
  const held = new Map(known.map((each) => [`${each.values.oldName}/${each.values.newName}`, each]))
  const rows = new Map<string, BulkRow>()
  for (const { old, now, kind } of changes) {
    const key = `${old.name}/${now.name}`
    const before = held.get(key)
    const [oldProgramme, newProgramme] = [old, now].map(
      ({ catalogue, code }) => ids.get(`${catalogue}/${code}`) ?? null,
    )
    const names = { oldName: old.name, newName: now.name }
    const values = { oldProgramme, newProgramme, ...names, kind, source, toVerify: false }
    const line = rows.size + 1
    rows.set(key, before ? { line, id: before.id, version: before.version, values } : { line, values })
  }
  if (!isMeant) return rows.size
  const written = await session.bulk.write('programmeMapping', [...rows.values()], { reason: `官方目录：${source}` })
  return written.created + written.changed
}
