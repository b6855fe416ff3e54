import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { division, organisation, person, domain as platform } from '@zhiqiao/definitions'
import { beginBatch, runImport, workbookStream, writeCsv } from '@zhiqiao/exchange'
import { createSchema, openRegistry, type Registry, tableOf, type Viewer } from '@zhiqiao/registry'
import { Client, escapeIdentifier } from 'pg'
import { to } from 'pg-copy-streams'
import type { BenchOptions, Figures } from '../commands/bench.ts'
import { prepareDataFolder } from '../supervisor/data-folder.ts'
import { startDatabase } from '../supervisor/start-database.ts'
import { timeCopying, timeReading } from './import-baseline.ts'
import { roster, rosterLine, schoolName, schools, withRoster } from './roster.ts'

type Format = 'xlsx' | 'csv'

/**
 * Imports a list of 100,000 rows of twelve columns into a guarded, audited register: read, matched, checked, previewed,
 * confirmed and written. Measured against the sum of reading the same file and COPYing its rows into the same indexed
 * table and history, by turns in one process.
 */
export async function benchImport({ root, small, log }: BenchOptions): Promise<Figures> {
  const rows = small ? 5000 : 100_000
  const place = await openPlace(root)
  try {
    const figures: Record<string, number> = {}
    let grown = 0
    let fastest = 0
    for (const format of ['xlsx', 'csv'] as const) {
      const bytes = await rosterFile(rows, format)
      log(`${format}: ${rows} rows, ${(bytes.length / 1e6).toFixed(1)} MB`)
      const ratios: number[] = []
      for (let round = 0; round < (small ? 1 : 3); round++) {
        await place.clear()
        const { seconds, memory } = await timeImport(place, bytes, format, rows)
        const reading = await timeReading(bytes, format)
        const copying = await timeBaseline(place)
        const ratio = seconds.total / (reading + copying)
        log(
          `${format}: read and checked ${shown(seconds.read)}, written ${shown(seconds.write)}; bare reading ${shown(reading)}, COPY ${shown(copying)}; ratio ${ratio.toFixed(2)}, memory +${memory.toFixed(0)} MB`,
        )
        ratios.push(ratio)
        grown = Math.max(grown, memory)
        fastest = Math.max(fastest, rows / seconds.total)
      }
      figures[`import.${format}_ratio`] = rounded(median(ratios))
    }
    return { ...figures, 'import.rows_per_s': Math.round(fastest), 'import.memory_mb': Math.round(grown) }
  } finally {
    await place.close()
  }
}

const shown = (seconds: number) => `${seconds.toFixed(1)} s`
const rounded = (value: number) => Math.round(value * 100) / 100
const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!

/** A database with forty schools, and the officer who imports their lists. */
export interface Place {
  readonly registry: Registry
  readonly officer: Viewer
  readonly owner: Client
  /** Empties the roster and its history. */
  clear(): Promise<void>
  close(): Promise<void>
}

export async function openPlace(root: string): Promise<Place> {
  const folder = await mkdtemp(join(tmpdir(), 'zhiqiao-bench-'))
  // Started by root, the database runs as another user, who has to pass through.
  await chmod(folder, 0o755)
  const data = join(folder, 'data')
  prepareDataFolder(data, root)
  const database = await startDatabase({ dataFolder: data, log: () => undefined })
  const domain = withRoster(platform)
  const appRole = decodeURIComponent(new URL(database.url).username)
  await createSchema(database.ownerUrl, domain, { appRole })
  const keys = { audit: Buffer.alloc(32, 1), personal: Buffer.alloc(32, 2) }
  const registry = await openRegistry({ url: database.url, domain, keys })
  const owner = new Client({ connectionString: database.ownerUrl })
  await owner.connect()
  await owner.query(`select set_config('app.system', 'on', false)`)
  const officer = await settle(registry)
  const { name, history } = tableOf(roster)
  return {
    registry,
    officer,
    owner,
    async clear() {
      await owner.query(`truncate ${name}, ${history}, person_key, import_row, import_sheet`)
    },
    async close() {
      await owner.end()
      await registry.close()
      await database.stop()
      await rm(folder, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

function settle(registry: Registry): Promise<Viewer> {
  return registry.asSystem('bench', async (session) => {
    const city = await session.create(division, { name: '云岭市', kind: 'prefecture' })
    const bureau = await session.create(organisation, { name: '云岭市教育局', kind: 'bureau', division: city.id })
    for (let n = 0; n < schools; n++)
      await session.create(organisation, { name: schoolName(n), kind: 'school', division: city.id })
    const { id } = await session.create(person, { name: '测试人员' })
    const hat = {
      membership: id,
      role: 'sectionOfficer',
      organisation: bureau.id,
      organisationTitle: '云岭市教育局',
    } as const
    return {
      person: { id, name: '测试人员' },
      hat: { ...hat, division: `/${city.id}/` },
      address: '127.0.0.1',
      via: 'account',
    }
  })
}

/** The list as a file, headed as people head it. */
export async function rosterFile(rows: number, format: Format): Promise<Uint8Array> {
  const columns = Object.values(roster.fields).map(({ zh, type }) => ({
    title: zh,
    kind:
      type.kind === 'decimal' || type.kind === 'integer'
        ? ('number' as const)
        : type.kind === 'date'
          ? ('date' as const)
          : ('text' as const),
  }))
  function* lines() {
    for (let n = 0; n < rows; n++) yield rosterLine(n)
  }
  if (format === 'csv') return writeCsv({ columns, rows: lines() })
  return new Uint8Array(await buffer(workbookStream({ sheets: [{ name: '花名册', columns, rows: lines() }] })))
}

async function timeImport({ registry, officer }: Place, bytes: Uint8Array, format: Format, rows: number) {
  const batch = await registry.as(officer, async (session) => {
    const { id } = await session.storeFile({ name: `花名册.${format}`, type: 'application/octet-stream', bytes })
    return beginBatch(session, { register: roster.name, files: [id] })
  })
  const memory = watchMemory()
  const read = await timed(() => runImport(registry, officer, { batch: batch.id, step: 'read', options: {} }))
  const { added, refused } = read.result.values
  if (added !== rows || refused !== 0)
    throw new Error(`the preview is not as it should be: ${JSON.stringify(read.result.values)}`)
  const write = await timed(() => runImport(registry, officer, { batch: batch.id, step: 'write', options: {} }))
  if (write.result.state !== 'done') throw new Error(`the import failed: ${write.result.values.problem}`)
  return {
    seconds: { read: read.seconds, write: write.seconds, total: read.seconds + write.seconds },
    memory: memory(),
  }
}

async function timed<T>(work: () => Promise<T>): Promise<{ result: T; seconds: number }> {
  const began = performance.now()
  const result = await work()
  return { result, seconds: (performance.now() - began) / 1000 }
}

/**
 * Looks ten times a second, since each look is paid by what is measured; a new peak of the process is known exactly,
 * however short it was.
 * @returns what ends the watch and says how far the process has grown, in MB
 */
export function watchMemory(): () => number {
  ;(globalThis as { gc?: () => void }).gc?.()
  const peakOf = () => process.resourceUsage().maxRSS * 1024
  const before = process.memoryUsage.rss()
  const earlier = peakOf()
  let most = before
  const look = () => {
    most = Math.max(most, process.memoryUsage.rss())
  }
  const clock = setInterval(look, 100)
  return () => {
    clearInterval(clock)
    look()
    const peak = peakOf()
    return (Math.max(most, peak > earlier ? peak : 0) - before) / 1e6
  }
}

/** COPYs what was imported into empty copies of the table and its history, indexes and all. */
async function timeBaseline({ owner }: Place): Promise<number> {
  const { name, history } = tableOf(roster)
  const tables = []
  for (const source of [name, history]) {
    const copy = `bare_${source}`
    await owner.query(`drop table if exists ${copy}; create table ${copy} (like ${source} including all)`)
    const text = await buffer(owner.query(to(`copy (select * from ${escapeIdentifier(source)}) to stdout`)))
    const { rows } = await owner.query(
      'select column_name as name from information_schema.columns where table_name = $1 and table_schema = current_schema() order by ordinal_position',
      [source],
    )
    tables.push({ name: copy, columns: rows.map((row) => row.name as string), rows: () => linesOf(text) })
  }
  return timeCopying(owner, tables)
}

function* linesOf(text: Buffer): Generator<readonly string[]> {
  for (let start = 0; start < text.length; ) {
    const end = text.indexOf(10, start)
    yield [text.toString('utf8', start, end)]
    start = end + 1
  }
}
