import type { ImportJob } from '@zhiqiao/exchange'
import { Problem } from '@zhiqiao/model'
import type { Registry, Viewer } from '@zhiqiao/registry'
import type { FastifyBaseLogger } from 'fastify'
import type { PoolClient } from 'pg'
import type { Hub } from '../events/hub.ts'
import { wearerOf } from '../session/hat.ts'
import { importTopic } from './import-acts.ts'

export interface ImportRunner {
  /** Resolves when what is under way has ended; nothing new is begun. */
  close(): Promise<void>
}

/** Where what nobody foresaw is written down. */
interface FaultLog {
  error(fault: { err: unknown; batch: string; step: string }, words: string): void
}

interface RunnerOptions {
  readonly registry: Registry
  readonly hub: Hub
  readonly log: FastifyBaseLogger
}

const lookAgainMs = 60_000
const progressEveryMs = 250
const mostAttempts = 3

/**
 * Takes up imports as they are asked for, one at a time on each node. A job is held by an advisory lock of its
 * connection: when a node dies, the lock goes with it and another node begins the job anew; nothing of a job stands
 * before its transaction is done.
 */
export function openImportRunner({ registry, hub, log }: RunnerOptions): ImportRunner {
  let closed = false
  let working: Promise<void> | null = null
  let again = false

  const look = () => {
    again = true
    working ??= work().finally(() => {
      working = null
    })
  }
  const work = async () => {
    while (again && !closed) {
      again = false
      try {
        for (const job of await openJobs(registry)) if (!closed) await takeImport(registry, job.batch, log)
      } catch (error) {
        // The database is away: the next look finds what is still to be done.
        log.warn({ err: error }, 'imports cannot be looked for')
      }
    }
  }
  const unsubscribe = hub.subscribe(importTopic, look)
  const noGap = hub.onGap(look)
  const clock = setInterval(look, lookAgainMs)
  clock.unref()
  look()
  return {
    async close() {
      closed = true
      clearInterval(clock)
      unsubscribe()
      noGap()
      await working
    },
  }
}

interface AskedJob extends ImportJob {
  /** Tells one asking from the next, which may come while the first is being finished. */
  readonly requestedAt: string
}

const columns = `batch, step, person, membership, address, options, done, total, attempts, finished_at as "finishedAt",
  requested_at::text as "requestedAt"`

async function openJobs({ pool }: Registry): Promise<AskedJob[]> {
  const { rows } = await pool.query<AskedJob>(
    `select ${columns} from import_job where finished_at is null order by requested_at limit 100`,
  )
  return rows
}

/** Does what is due for a batch unless another node is at it. */
export async function takeImport(registry: Registry, batch: string, log: FaultLog): Promise<void> {
  const lock = await registry.pool.connect()
  try {
    const held = await lock.query<{ held: boolean }>(
      `select pg_try_advisory_lock(hashtextextended(current_schema() || '.import.' || $1, 0)) as held`,
      [batch],
    )
    if (!held.rows[0]?.held) return lock.release()
    try {
      const { rows } = await lock.query<AskedJob>(
        `update import_job set taken_at = now(), attempts = attempts + 1, done = 0
         where batch = $1 and finished_at is null returning ${columns}`,
        [batch],
      )
      if (rows[0]) await finish(lock, rows[0], await run(registry, lock, rows[0], log))
    } finally {
      await lock.query(`select pg_advisory_unlock(hashtextextended(current_schema() || '.import.' || $1, 0))`, [batch])
    }
    lock.release()
  } catch (error) {
    lock.release(true)
    throw error
  }
}

/** @returns whether the job is done with, well or badly; otherwise it is taken up again */
async function run(registry: Registry, lock: PoolClient, job: ImportJob, log: FaultLog): Promise<boolean> {
  const { failImport, runImport } = await import('@zhiqiao/exchange')
  const told = progressTeller(lock, job.batch)
  try {
    if (job.attempts > mostAttempts) throw interrupted()
    await runImport(registry, await viewerOf(registry, job), job, told.tell)
    return true
  } catch (error) {
    if (!(error instanceof Problem)) log.error({ err: error, batch: job.batch, step: job.step }, 'import failed')
    if (!(error instanceof Problem) && job.attempts < mostAttempts && isPassing(error)) return false
    await failImport(registry, job, error instanceof Problem ? error : unforeseen())
    return true
  } finally {
    await told.settled()
  }
}

async function finish(lock: PoolClient, { batch, requestedAt }: AskedJob, done: boolean): Promise<void> {
  // Asked for anew meanwhile, the job is another one.
  if (done)
    await lock.query('update import_job set finished_at = now() where batch = $1 and requested_at::text = $2', [
      batch,
      requestedAt,
    ])
}

/** Keeps how far a job is, often enough to be watched and no oftener. */
function progressTeller(lock: PoolClient, batch: string) {
  let last = 0
  let pending: Promise<unknown> = Promise.resolve()
  return {
    tell(done: number, total: number) {
      const now = Date.now()
      if (now - last < progressEveryMs) return
      last = now
      pending = pending.then(() =>
        lock
          .query('update import_job set done = $2, total = $3 where batch = $1', [
            batch,
            Math.round(done),
            Math.round(total),
          ])
          .catch(() => undefined),
      )
    },
    settled: () => pending,
  }
}

/** The person as they stand today, under the hat they asked with. @throws Problem when they no longer wear it */
async function viewerOf(registry: Registry, { person, membership, address }: ImportJob): Promise<Viewer | null> {
  if (person === null) return null
  const wearer = await wearerOf(registry, person)
  const hat = wearer?.hats.find((each) => each.membership === membership) ?? null
  if (!wearer || (membership !== null && !hat))
    throw new Problem(
      403,
      'hat-gone',
      '您已不在提交时的岗位上，请重新导入。',
      'You no longer hold the post you asked with: import the file again.',
    )
  return { person: { id: person, name: wearer.name }, hat, address, via: 'account' }
}

/** The server was stopped, the connection lost: the same may succeed a little later. */
function isPassing(error: unknown): boolean {
  const code = (error as { code?: string } | null)?.code ?? ''
  return code.startsWith('57P') || code.startsWith('08') || ['ECONNRESET', 'ECONNREFUSED', 'EPIPE'].includes(code)
}

function interrupted(): Problem {
  return new Problem(
    503,
    'interrupted',
    '处理这次导入时服务器多次中断，请重新读取；若仍不成功，请拆分文件或联系管理员。',
    'The server was interrupted several times at this import: read it again, or split the files.',
  )
}

function unforeseen(): Problem {
  return new Problem(
    500,
    'unforeseen',
    '处理时出错，请重新读取；若仍不成功，请把此刻的时间告诉系统管理员。',
    'Something went wrong: read the files again; if it keeps failing, tell the administrator the time.',
  )
}
