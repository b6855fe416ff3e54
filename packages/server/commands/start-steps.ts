import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { buildServer } from '../build-server.ts'
import { readSettings } from '../settings/settings.ts'
import { chooseDataFolder, folderError, prepareDataFolder } from '../supervisor/data-folder.ts'
import { checkExternalDatabase, externalUrls } from '../supervisor/external-database.ts'
import { type InstanceLock, takeInstanceLock } from '../supervisor/instance-lock.ts'
import { startDatabase } from '../supervisor/start-database.ts'
import { errorCode, StartError } from '../supervisor/start-error.ts'

/** A way to sign in to the demo region, told once. */
export interface SignIn {
  readonly persona: string
  readonly account: string
  readonly password: string
}

/** What the steps of a start hand to one another. */
export interface Start {
  readonly root: string
  readonly pinBuild: (folder: string) => void
  readonly host: string
  readonly port: number
  readonly note: (line: string) => void
  /** Ends the running server because of a fault it cannot mend. */
  readonly fail: (error: unknown) => void
  /** Undone in reverse order at the end; `hurry` after a second Ctrl-C. */
  readonly undo: ((hurry: boolean) => void | Promise<void>)[]
  dataFolder: string
  lock: InstanceLock | null
  external: { url: string; ownerUrl: string } | null
  url: string
  ownerUrl: string
  web: Promise<string | null>
  webFolder: string | null
  signIns: readonly SignIn[]
  address: string
}

export interface StartStep {
  readonly title: string
  run(start: Start): Promise<void>
}

type Migrate = (options: { ownerUrl: string; url: string; log: (line: string) => void }) => Promise<unknown>
type PrepareDemo = (options: {
  url: string
  ownerUrl: string
  dataFolder: string
  log: (line: string) => void
}) => Promise<readonly SignIn[]>

const registry = import.meta.glob<{ migrate?: Migrate }>('../../registry/index.ts')
const demo = import.meta.glob<{ prepareDemo?: PrepareDemo }>('../demo/prepare-demo.ts')

/** A start, step by step. The browser bundle is built beside the first four and waited for in the fifth. */
export const startSteps: readonly StartStep[] = [
  {
    title: '检查环境',
    async run(start) {
      const { folder, note } = chooseDataFolder(start.root)
      if (note) start.note(note)
      start.dataFolder = folder
      start.external = externalUrls()
      prepareDataFolder(folder, start.root)
      if (!start.external) {
        const lock = await takeInstanceLock(folder, 'start', addressOf(start.host, start.port))
        start.lock = lock
        start.undo.push(() => lock.release())
      }
      await requireFreePort(start.host, start.port)
      await readSettings(folder).catch((error) => {
        throw folderError(error, folder)
      })
      start.web = buildWeb(start)
      // Reported by the step that waits for it.
      start.web.catch(() => undefined)
    },
  },
  {
    title: '启动数据库',
    async run(start) {
      const { dataFolder, external, note, fail } = start
      if (external) {
        await checkExternalDatabase('DATABASE_URL', external.url)
        if (external.ownerUrl !== external.url) await checkExternalDatabase('DATABASE_OWNER_URL', external.ownerUrl)
        Object.assign(start, external)
        return
      }
      const database = await startDatabase({ dataFolder, log: note, onLost: fail })
      start.undo.push((hurry) => database.stop(hurry))
      start.url = database.url
      start.ownerUrl = database.ownerUrl
    },
  },
  {
    title: '更新数据结构',
    async run({ url, ownerUrl, note }) {
      const migrate = (await registry['../../registry/index.ts']?.())?.migrate
      await migrate?.({ url, ownerUrl, log: note })
    },
  },
  {
    title: '准备示范地区',
    async run(start) {
      const { url, ownerUrl, dataFolder, note } = start
      const prepareDemo = (await demo['../demo/prepare-demo.ts']?.())?.prepareDemo
      start.signIns = (await prepareDemo?.({ url, ownerUrl, dataFolder, log: note })) ?? []
    },
  },
  {
    title: '准备浏览器界面',
    async run(start) {
      start.webFolder = await start.web
      if (start.webFolder) start.pinBuild(start.webFolder)
    },
  },
  {
    title: '启动网站服务',
    async run(start) {
      const server = await buildServer(start)
      start.undo.push(() => server.close())
      try {
        await server.listen({ host: start.host, port: start.port })
      } catch (error) {
        throw portError(error, start.host, start.port)
      }
      const bound = server.server.address()
      start.address = addressOf(start.host, typeof bound === 'object' && bound ? bound.port : start.port)
      start.lock?.announce(start.address)
    },
  },
]

/** Fails at once, before any work is done, when somebody else listens on the port. */
function requireFreePort(host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const trial = createServer()
    trial.once('error', (error) => reject(portError(error, host, port)))
    trial.listen({ host, port }, () => trial.close(() => resolve()))
  })
}

function portError(error: unknown, host: string, port: number): unknown {
  const code = errorCode(error)
  if (code === 'EADDRINUSE') {
    return new StartError(
      `端口 ${port} 已被其他程序占用;请用 PORT=${port + 1} npm start 换一个端口,或先结束占用它的程序。`,
      `Port ${port} is taken by another program: choose another with PORT=${port + 1} npm start, or end that program first.`,
    )
  }
  if (code === 'EACCES') {
    return new StartError(
      `没有权限使用端口 ${port};请用 PORT=3000 npm start 换一个大于 1023 的端口。`,
      `Port ${port} is not allowed for this user: choose one above 1023 with PORT=3000 npm start.`,
    )
  }
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND' || code === 'EAI_AGAIN') {
    return new StartError(
      `这台机器没有地址 ${host};请检查环境变量 HOST。`,
      `This machine has no address ${host}: check the environment variable HOST.`,
    )
  }
  return error
}

function addressOf(host: string, port: number): string {
  const shown = host === '0.0.0.0' || host === '::' ? 'localhost' : host
  return `http://${shown.includes(':') ? `[${shown}]` : shown}:${port}`
}

/** In a process of its own: bundling would otherwise hold up the database's first steps. @returns its folder */
function buildWeb({ root, undo, note }: Start): Promise<string | null> {
  if (!existsSync(join(root, 'packages/web/index.html'))) {
    note('没有浏览器界面的源文件(packages/web/index.html),本次只启动接口。')
    return Promise.resolve(null)
  }
  const words = [join(root, 'bin/zhiqiao.mjs'), 'build', 'web']
  const child = spawn(process.execPath, words, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
  undo.push(() => void child.kill())
  let output = ''
  let errors = ''
  child.stdout.on('data', (chunk) => {
    output += chunk
  })
  child.stderr.on('data', (chunk) => {
    errors += chunk
  })
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => {
      if (code === 0) resolve(output.trim())
      else reject(new StartError(errors.trim(), 'The browser interface could not be built.'))
    })
  })
}
