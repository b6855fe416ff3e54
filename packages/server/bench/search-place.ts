import { chmod, mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { domain, postListing, programme } from '@zhiqiao/definitions'
import { type Domain, defineDomain, type Fields, type Register } from '@zhiqiao/model'
import { migrate, newId, openRegistry, type Registry, rebuildSearch, type Viewer } from '@zhiqiao/registry'
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
  readonly log: (line: string) => void
}

export async function openSearchPlace({ root, vacancies, folder, log }: SearchPlaceOptions): Promise<SearchPlace> {
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
    const { rows } = await owner.query('select count(*)::integer as held from post_listing')
    if (rows[0].held !== vacancies) {
      if (rows[0].held > 0) throw new Error(`${own} holds ${rows[0].held} vacancies, not ${vacancies}`)
      const loading = await openRegistry({ url, domain: plainDomain(), keys, poolSize: 4 })
      await fill(loading, vacancies, log).finally(() => loading.close())
      await owner.query('vacuum analyze post_listing')
    }
    const { rows: standing } = await owner.query('select built is not null as built from search_state')
    if (!standing[0].built) {
      const began = performance.now()
      let told = began
      await rebuildSearch(registry, (done) => {
        if (performance.now() - told < 20_000) return
        told = performance.now()
        log(`index: ${done} of ${vacancies} after ${Math.round((told - began) / 1000)} s`)
      })
      built = (performance.now() - began) / 1000
      await owner.query('vacuum analyze search_doc')
    }
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

/** An empty region on a database of its own. */
export async function openJudgedPlace(root: string): Promise<{ registry: Registry; close(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'zhiqiao-bench-judged-'))
  await chmod(folder, 0o755)
  const data = join(folder, 'data')
  prepareDataFolder(data, root)
  const database = await startDatabase({ dataFolder: data, log: () => undefined })
  const { url, ownerUrl } = database
  await migrate({ ownerUrl, appRole: decodeURIComponent(new URL(url).username), domain, log: () => undefined })
  const registry = await openRegistry({ url, domain, keys: (await readSettings(data)).keys })
  return {
    registry,
    async close() {
      await registry.close()
      await database.stop()
      await rm(folder, { recursive: true, force: true, maxRetries: 5 })
    },
  }
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

async function fill(registry: Registry, vacancies: number, log: (line: string) => void): Promise<void> {
  const ground = await layGround(registry, Math.max(200, Math.round(vacancies / 50)))
  const today = Date.now()
  const began = performance.now()
  const lot = 50_000
  for (let from = 0; from < vacancies; from += lot) {
    const to = Math.min(from + lot, vacancies)
    await registry.asSystem('bench', (session) => {
      function* rows() {
        for (let n = from; n < to; n++) yield vacancy(n, ground, today)
      }
      return session.bulk.write(postListing, rows(), { state: 'open', readOnly: true })
    })
    log(`vacancies: ${to} of ${vacancies} after ${Math.round((performance.now() - began) / 1000)} s`)
  }
}

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
