import { chmod, mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { domain, postListing, programme } from '@zhiqiao/definitions'
import { type Domain, defineDomain, type Fields, type Register } from '@zhiqiao/model'
import { keepSearch, migrate, newId, openRegistry, type Registry, rebuildSearch, type Viewer } from '@zhiqiao/registry'
import { Client } from 'pg'
import { readSettings } from '../settings/settings.ts'
import { prepareDataFolder } from '../supervisor/data-folder.ts'
import { startDatabase } from '../supervisor/start-database.ts'
import { type CorpusGround, firmName, vacancy } from './search-corpus.ts'

/** A region with very many open vacancies, its index built. */
export interface SearchPlace {
  readonly registry: Registry
  readonly owner: Client
  /** A student: sees what everybody signed in sees. */
  readonly viewer: Viewer
  readonly divisions: readonly string[]
  /** Seconds the index took; null where the folder held it already. */
  readonly built: number | null
  close(): Promise<void>
}

export interface SearchPlaceOptions {
  readonly root: string
  readonly vacancies: number
  /** Kept, and used again by the next run. */
  readonly folder?: string
  /** Without the index of words, for what is not asked by words. */
  readonly wordless?: boolean
  readonly log: (line: string) => void
}

export async function openSearchPlace({
  root,
  vacancies,
  folder,
  wordless = false,
  log,
}: SearchPlaceOptions): Promise<SearchPlace> {
  const own = folder ?? (await mkdtemp(join(tmpdir(), 'zhiqiao-bench-search-')))
  await mkdir(own, { recursive: true })
  // Started by root, the database runs as another user, who has to pass through.
  await chmod(own, 0o755)
  const data = join(own, 'data')
  prepareDataFolder(data, root)
  const database = await startDatabase({ dataFolder: data, log: () => undefined })
  const opened: { close(): Promise<void> }[] = []
  const closeAll = async () => {
    for (const each of opened.reverse()) await each.close().catch(() => undefined)
    await database.stop()
    if (folder === undefined) await rm(own, { recursive: true, force: true, maxRetries: 5 })
  }
  try {
    const { url, ownerUrl } = database
    await migrate({ ownerUrl, appRole: decodeURIComponent(new URL(url).username), domain, log: () => undefined })
    const { keys } = await readSettings(data)
    const registry = await openRegistry({ url, domain, keys, poolSize: 8 })
    const owner = new Client({ connectionString: ownerUrl })
    await owner.connect()
    opened.push(registry, { close: () => owner.end() })
    await owner.query(`select set_config('app.system', 'on', false)`)
    let built: number | null = null
    const small = vacancies < 50_000
    const { rows } = await owner.query('select count(*)::integer as held from post_listing')
    if (rows[0].held !== vacancies) {
      if (rows[0].held > 0) throw new Error(`${own} holds ${rows[0].held} vacancies, not ${vacancies}`)
      const loading = await openRegistry({ url, domain: plainDomain(), keys, poolSize: 4 })
      await fill({ registry: loading, owner, vacancies, log }).finally(() => loading.close())
      await owner.query('vacuum analyze post_listing')
    }
    const { rows: standing } = await owner.query('select built is not null as built from search_state')
    if (!wordless && !standing[0].built) {
      const began = performance.now()
      let told = began
      // Sorting in a million documents one by one takes three times as long as sorting them together afterwards.
      const indexes = small ? [] : await withoutIndexes(owner)
      await rebuildSearch(registry, (done) => {
        if (performance.now() - told < 20_000) return
        told = performance.now()
        log(`index: ${done} of ${vacancies} after ${Math.round((told - began) / 1000)} s`)
      })
      for (const index of indexes) await owner.query(index)
      built = (performance.now() - began) / 1000
      await owner.query('vacuum analyze search_doc')
    }
    // What the running platform does every hour: a folder of an earlier version has its parts put in order.
    if (!wordless) await keepSearch(registry)
    const divisions = await owner.query<{ id: string }>('select id from division where parent is not null order by id')
    return {
      registry,
      owner,
      built,
      divisions: divisions.rows.map(({ id }) => id),
      viewer: await viewerOf(registry),
      close: closeAll,
    }
  } catch (error) {
    await closeAll()
    throw error
  }
}

/** Drops the indexes of the search table but its key. @returns the statements that make them again */
async function withoutIndexes(owner: Client): Promise<string[]> {
  const { rows } = await owner.query<{ name: string; made: string }>(`
    select c.relname as name, pg_get_indexdef(c.oid) as made from pg_index as i join pg_class as c on c.oid = i.indexrelid
    where i.indrelid = 'search_doc'::regclass and not i.indisprimary`)
  for (const { name } of rows) await owner.query(`drop index ${name}`)
  await owner.query('truncate search_doc')
  return rows.map(({ made }) => made.replace(' ON ONLY ', ' ON '))
}

interface Filling {
  readonly registry: Registry
  readonly owner: Client
  readonly vacancies: number
  readonly log: (line: string) => void
}

/** The domain with vacancies that are neither sealed nor indexed as they are written: both would be measured twice. */
function plainDomain(): Domain {
  const fields: Fields = Object.fromEntries(
    Object.entries(postListing.fields as Fields).map(([name, field]) => [name, { ...field, personal: undefined }]),
  )
  const plain = { ...(postListing as unknown as Register), fields, searched: undefined }
  return defineDomain(
    Object.values(domain.registers).map((register) => (register.name === plain.name ? plain : register)),
    Object.values(domain.codeSets),
  )
}

/** Written as people's imports are; all others are copies of their rows with other values. */
const writtenByProduct = 1000
const lot = 20_000

/**
 * The vacancies: the first of them through the registers, the rest straight into the table in the form those have. They
 * have no history and no links in the audit, which no search looks at; what the index holds of them is the product's.
 */
async function fill({ registry, owner, vacancies, log }: Filling): Promise<void> {
  const ground = await layGround(registry, Math.max(200, Math.round(vacancies / 50)))
  const today = Date.now()
  const began = performance.now()
  const first = Math.min(writtenByProduct, vacancies)
  await registry.asSystem('bench', (session) =>
    session.bulk.write(
      postListing,
      Array.from({ length: first }, (_, n) => vacancy(n, ground, today)),
      { state: 'open', readOnly: true },
    ),
  )
  const { rows: written } = await owner.query<{ row: Record<string, unknown> }>(
    'select to_jsonb(t) as row from post_listing as t limit 1',
  )
  const { rows: places } = await owner.query<{ id: string; wall_division: string }>(
    'select id, wall_division from division',
  )
  const wallOf = new Map(places.map(({ id, wall_division }) => [id, wall_division]))
  for (let from = first; from < vacancies; from += lot) {
    const rows = Array.from({ length: Math.min(lot, vacancies - from) }, (_, n) => {
      const { values } = vacancy(from + n, ground, today)
      return {
        ...written[0]!.row,
        ...Object.fromEntries(Object.entries(values).map(([name, value]) => [columnOf(name), value])),
        id: newId(),
        wall_division: wallOf.get(String(values.division)),
        wall_organisation: values.publisher,
      }
    })
    await owner.query('insert into post_listing select * from json_populate_recordset(null::post_listing, $1)', [
      JSON.stringify(rows),
    ])
    if ((from - first) % (10 * lot) === 0)
      log(`vacancies: ${from + rows.length} of ${vacancies} after ${Math.round((performance.now() - began) / 1000)} s`)
  }
}

const columnOf = (field: string) => field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

const districts = ['清河区', '石桥县', '澜山县', '云台县', '东岭县', '临江县', '沙河区', '开发区']

async function layGround(registry: Registry, firms: number): Promise<CorpusGround> {
  return registry.asSystem('bench', async (session) => {
    const city = await session.create('division', { name: '云岭市', kind: 'prefecture' })
    const places: string[] = []
    for (const name of districts)
      places.push((await session.create('division', { name, kind: 'county', parent: city.id })).id)
    const programmes: string[] = []
    for (const [at, name] of programmeNames.entries())
      programmes.push(
        (
          await session.create(programme, {
            programmeCode: String(660100 + at),
            name,
            catalogue: 'secondary2021',
            tier: 'programme',
            level: 'secondary',
            source: '虚构目录',
          })
        ).id,
      )
    const placeOf = Array.from({ length: firms }, (_, n) => places[(n * 7 + (n % 3)) % places.length]!)
    const organisations = placeOf.map(() => newId())
    await session.bulk.write(
      'organisation',
      placeOf.map((division, n) => ({
        line: n + 1,
        id: organisations[n],
        values: { name: firmName(n), kind: 'enterprise', division },
      })),
    )
    return { organisations, placeOf, programmes }
  })
}

const programmeNames = [
  '数控技术应用',
  '机电技术应用',
  '焊接技术应用',
  '汽车运用与维修',
  '电子商务',
  '幼儿保育',
  '护理',
  '计算机应用',
  '会计事务',
  '旅游服务与管理',
  '中餐烹饪',
  '建筑工程施工',
  '物流服务与管理',
  '光伏工程技术与应用',
  '风力发电设备运行与维护',
  '农产品贮藏与加工',
  '现代农艺技术',
  '智慧健康养老服务',
  '新能源汽车运用与维修',
  '工业机器人技术应用',
]

async function viewerOf(registry: Registry): Promise<Viewer> {
  const id = await registry.asSystem('bench', async (session) => {
    const known = await session.list('person', { limit: 1 })
    return known.rows[0]?.id ?? (await session.create('person', { name: '测试人员' })).id
  })
  return { person: { id, name: '测试人员' }, hat: null, address: '127.0.0.1', via: 'account' }
}
