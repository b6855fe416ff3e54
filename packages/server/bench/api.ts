import { chmod, mkdtemp, rm } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { division, domain, membership, organisation, person, policyDocument, task } from '@zhiqiao/definitions'
import { migrate, openRegistry, type Registry } from '@zhiqiao/registry'
import type { FastifyInstance } from 'fastify'
import { Client, Pool } from 'pg'
import { pino } from 'pino'
import { buildServer } from '../build-server.ts'
import type { BenchOptions, Figures } from '../commands/bench.ts'
import { createAccount } from '../session/account.ts'
import { readSettings } from '../settings/settings.ts'
import { prepareDataFolder } from '../supervisor/data-folder.ts'
import { startDatabase } from '../supervisor/start-database.ts'
import { askRepeatedly } from './ask-repeatedly.ts'
import { bareHandler } from './bare-handler.ts'

const connections = 16
const tasksOfADocument = 60
const bareTable = 'bench_bare'

/**
 * Throughput of reading one task and a page of 50, signed in, behind walls and permissions, with titles and what may
 * be done – over that of a bare handler with the same rows. Both in one process, the asking in a thread of its own;
 * short rounds of each by turns, the median of their ratios.
 */
export async function benchApi({ root, small, log }: BenchOptions): Promise<Figures> {
  const folder = await mkdtemp(join(tmpdir(), 'zhiqiao-bench-'))
  const dataFolder = join(folder, 'data')
  const undo: (() => Promise<unknown>)[] = [() => rm(folder, { recursive: true, force: true, maxRetries: 5 })]
  try {
    // Started by root, the database runs as another user, who has to pass through.
    await chmod(folder, 0o755)
    const { ours, bare, cookie, ids } = await prepare(dataFolder, root, undo)
    const ask = (port: number, path: string, ms: number) => askRepeatedly({ port, path, cookie, connections, ms })
    const compare = async (name: string, ourPath: string, barePath: string) => {
      const ratios: number[] = []
      const ms = small ? 1000 : 3000
      await ask(ours, ourPath, 1000)
      await ask(bare, barePath, 1000)
      for (let round = 0; round < (small ? 3 : 9); round++) {
        const theirs = await ask(bare, barePath, ms)
        const mine = await ask(ours, ourPath, ms)
        log(`${name}: ${Math.round(mine)}/s, bare ${Math.round(theirs)}/s, ratio ${(mine / theirs).toFixed(3)}`)
        ratios.push(mine / theirs)
      }
      return median(ratios)
    }
    return {
      'api.read_ratio': await compare('read', `/api/v1/task/${ids.task}`, `/read/${ids.task}`),
      'api.list_ratio': await compare('list', `/api/v1/task?document=${ids.document}`, `/list/${ids.document}`),
    }
  } finally {
    for (const step of undo.reverse()) await step()
  }
}

const median = (values: readonly number[]) => {
  const sorted = values.toSorted((a, b) => a - b)
  return Math.round(sorted[Math.floor(sorted.length / 2)]! * 1000) / 1000
}

async function prepare(folder: string, root: string, undo: (() => Promise<unknown>)[]) {
  prepareDataFolder(folder, root)
  const { settings, keys } = await readSettings(folder)
  const database = await startDatabase({ dataFolder: folder, log: () => undefined })
  undo.push(() => database.stop())
  const { url, ownerUrl } = database
  const appRole = decodeURIComponent(new URL(url).username)
  await migrate({ ownerUrl, appRole, domain, log: () => undefined })
  const registry = await openRegistry({ url, domain, keys })
  undo.push(() => registry.close())
  const { ids, password } = await settle(registry)
  await copyTable(ownerUrl, appRole)

  const log = pino({ level: 'info' }, { write: () => undefined })
  const server = await buildServer({ registry, settings, webFolder: null, log, longestLagMs: 0 })
  undo.push(() => server.close())
  const pool = new Pool({ connectionString: url, max: 10 })
  pool.on('error', () => undefined)
  undo.push(() => pool.end())
  const bareServer = bareHandler(pool, bareTable)
  undo.push(() => bareServer.close())
  const [ours, bare] = [await listening(server), await listening(bareServer)]
  const signedIn = await fetch(`http://127.0.0.1:${ours}/api/v1/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-zhiqiao': '1' },
    body: JSON.stringify({ name: 'bench', password }),
  })
  if (!signedIn.ok) throw new Error(`the benchmark cannot sign in: ${await signedIn.text()}`)
  return { ours, bare, ids, cookie: signedIn.headers.get('set-cookie')?.split(';')[0] ?? '' }
}

/** @returns the port */
async function listening(server: FastifyInstance): Promise<number> {
  await server.listen({ host: '127.0.0.1', port: 0 })
  return (server.server.address() as AddressInfo).port
}

/** Twenty plans of sixty tasks each, and an officer of the office that runs them. */
function settle(registry: Registry) {
  return registry.asSystem('bench', async (session) => {
    const place = (await session.create(division, { name: '云岭市', kind: 'prefecture' })).id
    const bodies: string[] = []
    for (let n = 0; n < 12; n++)
      bodies.push((await session.create(organisation, { name: `云岭市第${n}局`, kind: 'bureau', division: place })).id)
    const office = bodies[0]!
    const officer = (await session.create(person, { name: '测试人员' })).id
    await session.create(membership, {
      person: officer,
      organisation: office,
      role: 'sectionOfficer',
      from: '2020-01-01',
    })
    const { password } = await createAccount(session, { person: officer, name: 'bench' })
    const ids = { document: '', task: '' }
    for (let plan = 0; plan < 20; plan++) {
      ids.document = (
        await session.create(policyDocument, {
          title: `云岭市第${plan}号方案`,
          division: place,
          office,
          body: '正文'.repeat(2000),
        })
      ).id
      for (let n = 0; n < tasksOfADocument; n++)
        ids.task = (
          await session.create(task, {
            document: ids.document,
            start: n * 100,
            end: n * 100 + 80,
            position: n,
            reviewState: 'accepted',
            title: `推进第${n}项职业教育改革任务`,
            content: '完善产教融合办学体制，建设市域产教联合体。'.repeat(3),
            leadAsWritten: ['市教育局'],
            leadBodies: [bodies[n % 12]!],
            responsibleBodies: [bodies[(n + 1) % 12]!, bodies[(n + 2) % 12]!],
            deadline: '2027-12-31',
          })
        ).id
    }
    return { ids, password }
  })
}

/** The same rows in a table without walls, with the indexes the bare handler needs. */
async function copyTable(ownerUrl: string, appRole: string): Promise<void> {
  const owner = new Client({ connectionString: ownerUrl })
  await owner.connect()
  try {
    await owner.query(`
      begin;
      select set_config('app.system', 'on', true);
      create table ${bareTable} as select * from task;
      commit;
      alter table ${bareTable} add primary key (id);
      create index on ${bareTable} (document);
      grant select on ${bareTable} to "${appRole}";
      analyze`)
  } finally {
    await owner.end()
  }
}
