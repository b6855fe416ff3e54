import type { AddressInfo } from 'node:net'
import { domain } from '@zhiqiao/definitions'
import { migrate, openRegistry, type Registry } from '@zhiqiao/registry'
import { acts } from '@zhiqiao/work'
import type { Logger } from 'pino'
import { keepHeads } from '../audit/kept-heads.ts'
import { buildServer } from '../build-server.ts'
import { applyCodeValues, codeValueActs } from '../code/code-values.ts'
import { everyRoute } from '../every-route.ts'
import { openKeptFigures } from '../figures/kept-figures.ts'
import { importActs } from '../import/import-acts.ts'
import { keepDays } from '../jobs/daily.ts'
import { keepFigures } from '../jobs/figures.ts'
import { keepSearchIndex } from '../jobs/search-index.ts'
import { openLog } from '../open-log.ts'
import { keepDelivering } from '../partner/deliver-events.ts'
import { openFollowers } from '../partner/follow-open.ts'
import { partnerActs } from '../partner/partner-acts.ts'
import { partnerSettingsOf } from '../partner/partner-settings.ts'
import { keepTelling } from '../partner/quota.ts'
import { savedSearchActs } from '../portal/saved-search-feed.ts'
import { planEvents } from '../routes/plan/plan-events.ts'
import type { Keys } from '../settings/keys.ts'
import { readSettings, type Settings } from '../settings/settings.ts'
import { chooseDataFolder, folderError, prepareDataFolder } from '../supervisor/data-folder.ts'
import { checkExternalDatabase, externalUrls } from '../supervisor/external-database.ts'
import { type InstanceLock, takeInstanceLock } from '../supervisor/instance-lock.ts'
import { startDatabase } from '../supervisor/start-database.ts'
import { addressOf, portError, requireFreePort } from './free-port.ts'

/** What every step of a start may use. */
export interface Start {
  /** The checkout. */
  readonly root: string
  readonly host: string
  readonly port: number
  /** Tells the person watching something. */
  readonly note: (line: string) => void
  /** Ends the running server because of a fault it cannot mend. */
  readonly fail: (error: unknown) => void
  /** Called in reverse order at the end; `hurry` after a second Ctrl-C. */
  readonly undo: ((hurry: boolean) => void | Promise<void>)[]
}

/** Where this installation lives and what it is told to use. */
export interface Installation {
  readonly dataFolder: string
  readonly settings: Settings
  readonly keys: Keys
  readonly log: Logger
  /** The operator's own database; null for the embedded one. */
  readonly external: { readonly url: string; readonly ownerUrl: string } | null
  /** Held while the embedded database is used. */
  readonly lock: InstanceLock | null
}

/** Finds out, before anything is begun, what would stand in the way: the folder, another Zhiqiao, the port. */
export async function openInstallation({ root, host, port, note, undo }: Start): Promise<Installation> {
  const { folder: dataFolder, note: moved } = chooseDataFolder(root)
  if (moved) note(moved)
  const external = externalUrls()
  prepareDataFolder(dataFolder, root)
  const lock = external ? null : await takeInstanceLock(dataFolder, 'start', addressOf(host, port))
  undo.push(() => lock?.release())
  await requireFreePort(host, port)
  const { settings, keys } = await readSettings(dataFolder).catch((error) => {
    throw folderError(error, dataFolder)
  })
  const { log, close } = openLog(dataFolder)
  undo.push(close)
  return { dataFolder, settings, keys, log, external, lock }
}

/** Starts the embedded database, or proves that the operator's answers. */
export async function provideDatabase({ note, fail, undo }: Start, { dataFolder, external, log }: Installation) {
  if (external) {
    await checkExternalDatabase('DATABASE_URL', external.url)
    if (external.ownerUrl !== external.url) await checkExternalDatabase('DATABASE_OWNER_URL', external.ownerUrl)
    return external
  }
  const tell = (line: string) => {
    log.warn(line)
    note(line)
  }
  const database = await startDatabase({ dataFolder, log: tell, onLost: fail })
  undo.push((hurry) => database.stop(hurry))
  return database
}

/** Brings the tables up to date and opens the registers. */
export async function openRegisters(
  { note, undo }: Start,
  { keys, settings }: Installation,
  { url, ownerUrl }: { url: string; ownerUrl: string },
): Promise<Registry> {
  await migrate({ ownerUrl, appRole: applicationRoleOf(url, ownerUrl), domain, log: note })
  const registry = await openRegistry({
    url,
    domain,
    keys,
    acts: {
      ...acts,
      ...planEvents,
      ...importActs,
      ...codeValueActs,
      ...partnerActs(keys, partnerSettingsOf(settings)),
      ...savedSearchActs,
    },
    followers: openFollowers(domain),
  })
  undo.push(() => registry.close())
  await applyCodeValues(registry)
  return registry
}

/** Serves. @returns the address to open */
export async function openServer(
  { host, port, undo }: Start,
  { dataFolder, settings, keys, log, lock }: Installation,
  registry: Registry,
  webFolder: string | null,
): Promise<string> {
  const figures = openKeptFigures(registry)
  const server = await buildServer({
    registry,
    figures: figures.results,
    settings,
    webFolder,
    log,
    routes: everyRoute,
  })
  undo.push(() => server.close())
  undo.push(
    keepHeads({ registry, dataFolder, settings, keys }, (error) =>
      log.warn(error, 'the head of the audit chain was not kept'),
    ),
  )
  try {
    await server.listen({ host, port })
  } catch (error) {
    throw portError(error, host, port)
  }
  undo.push(keepDays(registry, (error) => log.error(error, 'what the calendar brings about was not done')))
  undo.push(
    keepDelivering({ registry, settings: partnerSettingsOf(settings) }, (error) =>
      log.error(error, 'events were not sent to partners'),
    ),
  )
  undo.push(keepTelling(registry, (error) => log.error(error, 'the use of keys was not recorded')))
  undo.push(keepFigures(registry, figures, (error) => log.error(error, 'figures were not counted ahead')))
  undo.push(keepSearchIndex(registry, (error) => log.error(error, 'the search index was not looked after')))
  const address = addressOf(host, (server.server.address() as AddressInfo).port)
  lock?.announce(address)
  return address
}

/** Undefined when the operator gave one role for everything: there is nobody to grant anything to. */
export function applicationRoleOf(url: string, ownerUrl: string): string | undefined {
  const [role, owner] = [url, ownerUrl].map((address) => decodeURIComponent(new URL(address).username))
  return role === owner ? undefined : role
}
