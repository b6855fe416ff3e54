import { realpathSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { ensureKey, readKey } from '../settings/keys.ts'
import { waitForAnswer } from './answer.ts'
import { findBinaries } from './binaries.ts'
import type { Cluster } from './cluster.ts'
import { diskFull, folderError } from './data-folder.ts'
import { type Endpoint, localEndpoint, releaseEndpoint, socketEndpoint, urlOf } from './endpoint.ts'
import { initialise, superuser } from './initialise.ts'
import { recoverOrphan } from './orphan.ts'
import { type Postmaster, spawnPostmaster, stopPostmaster } from './postmaster.ts'
import { applicationRole, databaseName, ensureRoles, ownerRole } from './roles.ts'
import { type RunAs, runAsFor } from './run-as.ts'
import { StartError } from './start-error.ts'

export interface DatabaseOptions {
  /** Existing, writable folder of the installation; the cluster lies in `database/` inside it. */
  readonly dataFolder: string
  /** Told what a person watching should know, a line each. */
  readonly log: (line: string) => void
  /** Called when the server ended by itself and could not be started again. */
  readonly onLost?: (error: unknown) => void
}

export interface Database {
  /** Address for the application role: bound by row-level security, owns nothing. */
  readonly url: string
  /** Address for the role that owns the schema: migrations only. */
  readonly ownerUrl: string
  /** Whether a server left by a killed Zhiqiao was taken over. */
  readonly reattached: boolean
  /** Ends the server and waits for it; `hurry` skips the checkpoint (the next start recovers). */
  stop(hurry?: boolean): Promise<void>
}

/**
 * Starts the embedded PostgreSQL of a data folder: makes the cluster on the first start, takes over or stops a server
 * left by a killed Zhiqiao, and starts it again (three times in five minutes at most) should it end by itself.
 * The caller holds the folder's lock. Throws a StartError with the reason otherwise; nothing is damaged then.
 */
export async function startDatabase({ dataFolder: folder, log, onLost }: DatabaseOptions): Promise<Database> {
  const dataFolder = realpathSync(folder)
  const runAs = runAsFor(dataFolder)
  const cluster = await prepareCluster(dataFolder, runAs, log).catch((error) => {
    throw folderError(error, dataFolder)
  })
  const orphan = await recoverOrphan(cluster)
  let running = orphan ?? (await startCluster(cluster, socketEndpoint(dataFolder, runAs)))
  const { endpoint } = running
  const passwords = {
    owner: (await ensureKey(dataFolder, 'database-owner')).toString('hex'),
    application: (await ensureKey(dataFolder, 'database-application')).toString('hex'),
  }
  await ensureRoles(urlOf(endpoint, superuser, cluster.password, 'postgres'), passwords)

  let stopping = false
  const supervise = async () => {
    const restarts: number[] = []
    for (;;) {
      await running.ended
      if (stopping) return
      const recent = restarts.filter((time) => Date.now() - time < 300_000)
      if (recent.length >= 3) throw lost(dataFolder)
      restarts.push(Date.now())
      log('数据库意外结束，正在重新启动…')
      running = await startCluster(cluster, endpoint)
      if (stopping) return stopPostmaster(running)
      log('数据库已重新启动。')
    }
  }
  const supervision = supervise().catch((error) => {
    if (!stopping) onLost?.(error)
  })
  return {
    url: urlOf(endpoint, applicationRole, passwords.application, databaseName),
    ownerUrl: urlOf(endpoint, ownerRole, passwords.owner, databaseName),
    reattached: orphan !== null,
    async stop(hurry = false) {
      stopping = true
      await stopPostmaster(running, hurry)
      await supervision
      releaseEndpoint(endpoint)
    },
  }
}

async function prepareCluster(dataFolder: string, runAs: RunAs, log: (line: string) => void): Promise<Cluster> {
  const database = join(dataFolder, 'database')
  const binaries = findBinaries(dataFolder, runAs, log)
  const key = await ensureKey(dataFolder, 'database-superuser')
  await initialise(dataFolder, binaries, runAs, key.toString('hex'))
  const password = (await readKey(dataFolder, 'database-superuser')).toString('hex')
  return { dataFolder, database, binaries, runAs, password, log }
}

/** Starts the server on the given place, or on 127.0.0.1 where the file system has no sockets. */
async function startCluster(cluster: Cluster, place: Endpoint | null): Promise<Postmaster & { endpoint: Endpoint }> {
  const logFile = join(cluster.dataFolder, 'logs', 'postgres.log')
  let endpoint = place ?? (await localEndpoint())
  for (let attempt = 1; ; attempt++) {
    const postmaster = spawnPostmaster({ ...cluster, endpoint, logFile })
    const url = urlOf(endpoint, superuser, cluster.password, 'postgres')
    const outcome = await waitForAnswer(url, postmaster, cluster.log).catch(async (error) => {
      await stopPostmaster(postmaster, true)
      throw error
    })
    if (outcome === 'answers') return { ...postmaster, endpoint }
    if (outcome === 'silent') await stopPostmaster(postmaster, true)
    const logged = postmaster.logged()
    if (attempt < 3 && endpoint.host !== '127.0.0.1' && /could not (create|bind) (any )?Unix/i.test(logged)) {
      endpoint = await localEndpoint()
    } else if (attempt < 30 && /pre-existing shared memory block/.test(logged)) {
      // Processes of a killed server are still ending.
      await sleep(500)
    } else {
      throw failure(cluster, logFile, outcome, logged)
    }
  }
}

function failure({ dataFolder }: Cluster, logFile: string, outcome: 'ended' | 'silent', logged: string): StartError {
  if (/No space left on device|Disk quota exceeded/.test(logged)) return diskFull(dataFolder, 64)
  const reason =
    /(?:FATAL|PANIC|HINT|error):\s*(.+)/i.exec(logged)?.[1] ?? (outcome === 'silent' ? 'no answer in 30 s' : '')
  return new StartError(
    `数据库没有启动起来(${reason || '原因不明'});数据未被改动，详情见 ${logFile}。`,
    `The database did not start (${reason || 'unknown reason'}); nothing was changed, details are in ${logFile}.`,
  )
}

function lost(dataFolder: string): StartError {
  return new StartError(
    `数据库在五分钟内多次意外结束，职桥停止运行；详情见 ${join(dataFolder, 'logs', 'postgres.log')}。`,
    `The database ended by itself several times within five minutes, so Zhiqiao stops; details are in ${join(dataFolder, 'logs', 'postgres.log')}.`,
  )
}
