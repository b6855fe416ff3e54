import { existsSync } from 'node:fs'
import { chmod, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { domain, indicators } from '@zhiqiao/definitions'
import { migrate, openRegistry, type Registry, tableOf } from '@zhiqiao/registry'
import { acts } from '@zhiqiao/work'
import { Client } from 'pg'
import { type Size, sizes } from '../demo/generator/size.ts'
import { prepareDemo } from '../demo/prepare-demo.ts'
import { createAccount } from '../session/account.ts'
import { readSettings } from '../settings/settings.ts'
import { prepareDataFolder } from '../supervisor/data-folder.ts'
import { startDatabase } from '../supervisor/start-database.ts'
import { multiplyRegion, secondsSince } from './multiply-region.ts'

/** A region with a past: what was recorded two months ago, and what has been changed since. */
export interface MeasuredRegion {
  readonly registry: Registry
  /** Address of the application role, behind the same walls. */
  readonly url: string
  close(): Promise<void>
}

/** How much is measured: a part that is generated record by record, and how many times it is there. */
interface Measure {
  readonly part: Size
  readonly times: number
}

/** A twentieth of the province: 25 schools with 100,000 students and 5,000 teachers. */
const twentieth: Size = { ...sizes.province, schools: 25, enterprises: 1000, posts: 1000, counties: 3 }

export const measures = {
  small: { part: sizes.demo, times: 1 },
  // A tenth of the province.
  middle: { part: twentieth, times: 2 },
  // 2 million students, 100,000 teachers, 500 schools, 20,000 enterprises.
  province: { part: twentieth, times: 20 },
} satisfies Record<string, Measure>

/** Days ago the records were entered, and a third of them mended. */
const recordedDaysAgo = 60
const mendedDaysAgo = 30

/** Whether a folder's region has been made to its end. */
const finished = 'bench-region'

/**
 * Opens the region in a folder; it is generated where the folder holds none. Its records are multiplied and given a past
 * by statements in the database, of which the audit's chain knows nothing: a folder that holds any other data, or a
 * region left half made, is refused untouched.
 * @throws Error
 */
export async function openMeasuredRegion(
  folder: string,
  root: string,
  { part, times }: Measure,
  log: (line: string) => void,
): Promise<MeasuredRegion> {
  if (existsSync(join(folder, 'database')) && !existsSync(join(folder, finished)))
    throw new Error(`${folder}: holds data that no measurement made, or a region left half made`)
  await mkdir(folder, { recursive: true })
  // Started by root, the database runs as another user, who has to pass through.
  await chmod(folder, 0o755)
  prepareDataFolder(folder, root)
  const database = await startDatabase({ dataFolder: folder, log: () => undefined })
  try {
    const { url, ownerUrl } = database
    await migrate({ ownerUrl, appRole: decodeURIComponent(new URL(url).username), domain, log: () => undefined })
    const { keys } = await readSettings(folder)
    const past = { days: recordedDaysAgo }
    const clock = () => new Date(Date.now() - past.days * 86_400_000)
    const registry = await openRegistry({ url, domain, keys, acts, clock, poolSize: 4 })
    const began = performance.now()
    const only = neededFor(Object.values(indicators).flatMap(({ reads }) => Object.keys(reads)))
    const made = await prepareDemo(registry, createAccount, () => undefined, {
      size: part,
      only,
      tell: ({ register, rows, seconds }) => rows > 1000 && log(`${register}: ${rows} rows, ${seconds.toFixed(1)} s`),
    })
    past.days = 0
    if (made)
      await withOwner(ownerUrl, async (owner) => {
        log(`a part written after ${secondsSince(began)}`)
        await givePast(owner)
        await multiplyRegion(owner, domain, only, times, log)
        await owner.query('vacuum analyze')
        await writeFile(join(folder, finished), `${part.name} ${times}\n`)
        log(`the region took ${secondsSince(began)}`)
      })
    return {
      registry,
      url,
      async close() {
        await registry.close()
        await database.stop()
      },
    }
  } catch (error) {
    await database.stop()
    throw error
  }
}

/** The registers themselves and all they refer to. */
function neededFor(names: readonly string[]): ReadonlySet<string> {
  const needed = new Set<string>()
  const visit = (name: string) => {
    if (needed.has(name)) return
    needed.add(name)
    for (const { register } of Object.values(domain.registers[name]!.fields))
      if (register !== undefined) visit(register)
  }
  for (const name of names) visit(name)
  return needed
}

async function withOwner(url: string, work: (owner: Client) => Promise<void>): Promise<void> {
  const owner = new Client({ connectionString: url })
  await owner.connect()
  try {
    await owner.query(`select set_config('app.system', 'on', false)`)
    await work(owner)
  } finally {
    await owner.end()
  }
}

/** Every third record is mended a month after. The audit does not know of it. */
async function givePast(owner: Client): Promise<void> {
  for (const name of new Set(Object.values(indicators).flatMap(({ reads }) => Object.keys(reads)))) {
    const { name: table, history, columns } = tableOf(domain.registers[name]!)
    const kept = columns.filter((column) => column.name !== 'version').map((column) => `h."${column.name}"`)
    const names = columns.filter((column) => column.name !== 'version').map((column) => `"${column.name}"`)
    await owner.query(`
      insert into ${history} (${names.join(', ')}, version, recorded_from, change_id, act, changed_by_name)
        select ${kept.join(', ')}, h.version + 1, h.recorded_from + interval '${recordedDaysAgo - mendedDaysAgo} days', h.change_id, 'change',
          h.changed_by_name
        from ${history} h join ${table} r on r.id = h.id and r.version = h.version where get_byte(uuid_send(h.id), 15) % 3 = 0;
      update ${table} r set version = version + 1, changed_at = changed_at + interval '${recordedDaysAgo - mendedDaysAgo} days'
        where get_byte(uuid_send(id), 15) % 3 = 0`)
  }
}
