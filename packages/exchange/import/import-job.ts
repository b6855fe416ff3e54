import { type Label, Problem, type RecordOf } from '@zhiqiao/model'
import type { Registry, Session, Viewer } from '@zhiqiao/registry'
import { sql } from 'kysely'
import { type Batch, type ReadOptions, readBatch } from './read-batch.ts'
import { undoBatch, writeBatch } from './write-batch.ts'

/** What is to be done for a batch. */
export type ImportStep = 'read' | 'write' | 'undo'

/** Work on a batch that goes on while nobody watches. */
export interface ImportJob {
  readonly batch: string
  readonly step: ImportStep
  /** Through whose eyes; null for the platform's own work. */
  readonly person: string | null
  readonly membership: string | null
  readonly address: string | null
  readonly options: ReadOptions & { readonly reason?: string }
  /** Bytes read, or rows written, so far. */
  readonly done: number
  readonly total: number | null
  readonly attempts: number
  readonly finishedAt: string | null
}

/** Asks for work on a batch, in the transaction that makes it due; whatever was asked before is forgotten. */
export async function askForWork(
  { query, viewer, now }: Session,
  batch: string,
  step: ImportStep,
  options: ImportJob['options'] = {},
): Promise<void> {
  const { person, hat, address } = viewer
  await sql`
    insert into import_job (batch, step, person, membership, address, options, requested_at)
    values (${batch}, ${step}, ${person?.id ?? null}, ${hat?.membership ?? null}, ${address},
      ${JSON.stringify(options)}::jsonb, ${now().toISOString()})
    on conflict (batch) do update set step = excluded.step, person = excluded.person, membership = excluded.membership,
      address = excluded.address, options = excluded.options, requested_at = excluded.requested_at,
      done = 0, total = null, taken_at = null, finished_at = null, attempts = 0, problem = null`.execute(query)
}

/** The job of a batch, with how far it is. */
export async function jobOf({ query }: Session, batch: string): Promise<ImportJob | null> {
  const { rows } = await sql<ImportJob>`
    select batch, step, person, membership, address, options, done, total, attempts, finished_at as "finishedAt"
    from import_job where batch = ${batch}`.execute(query)
  return rows[0] ?? null
}

/**
 * Does what a job asks, in one transaction through the eyes of whoever asked; then, or when it failed, the batch says
 * how it stands.
 * @param viewer null for the platform's own work
 */
export async function runImport(
  registry: Registry,
  viewer: Viewer | null,
  job: Pick<ImportJob, 'batch' | 'step' | 'options'>,
  progress: (done: number, total: number) => void = () => undefined,
): Promise<Batch> {
  const as = <T>(work: (session: Session) => Promise<T>): Promise<T> =>
    viewer === null ? registry.asSystem('导入文件', work) : registry.as(viewer, work)
  try {
    return await as(async (session) => {
      const batch: Batch = await session.read('importBatch', job.batch)
      if (job.step === 'write') await writeBatch(session, batch, progress)
      else if (job.step === 'undo') await undoBatch(session, batch, job.options.reason ?? '', progress)
      else await preview(session, batch, job.options, progress)
      return session.read('importBatch', job.batch)
    })
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    return failImport(registry, job, error)
  }
}

/** Says in the batch why its work could not be done, and where it stands then. */
export function failImport(
  registry: Registry,
  { batch: id, step }: Pick<ImportJob, 'batch' | 'step'>,
  problem: Label,
): Promise<Batch> {
  return registry.asSystem('导入未成功', async (session) => {
    const batch: Batch = await session.read('importBatch', id)
    // What could not be undone stays imported; what could not be written may be read again.
    const state = step === 'undo' ? 'done' : 'failed'
    return session.change('importBatch', id, batch.version, {}, { state, set: { problem: problem.zh.slice(0, 2000) } })
  })
}

async function preview(
  session: Session,
  batch: Batch,
  options: ReadOptions,
  progress: (done: number, total: number) => void,
): Promise<RecordOf> {
  const { add, change, keep, refuse } = await readBatch(session, batch, options, progress)
  return session.asSystem('导入预览', (system) =>
    system.change(
      'importBatch',
      batch.id,
      batch.version,
      {},
      {
        state: 'previewed',
        set: { added: add, changed: change, unchanged: keep, refused: refuse, problem: null },
      },
    ),
  )
}
