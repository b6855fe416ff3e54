import { ask } from './answer.ts'
import { errorCode, StartError } from './start-error.ts'

const oldestMajor = 15
const patience = 9000

/** The addresses an operator gave instead of the embedded database; null when there are none. */
export function externalUrls(environment = process.env): { url: string; ownerUrl: string } | null {
  const { DATABASE_URL: url, DATABASE_OWNER_URL: ownerUrl } = environment
  if (url) return { url, ownerUrl: ownerUrl || url }
  if (!ownerUrl) return null
  throw new StartError(
    '设置了 DATABASE_OWNER_URL 却没有设置 DATABASE_URL;请同时设置两者。',
    'DATABASE_OWNER_URL is set but DATABASE_URL is not: set both.',
  )
}

/** Proves within ten seconds that the database answers and is new enough; the StartError never shows a password. */
export async function checkExternalDatabase(variable: string, url: string): Promise<void> {
  const version = await serverVersion(variable, url)
  if (version >= oldestMajor * 10_000) return
  const major = Math.floor(version / 10_000)
  throw new StartError(
    `${variable} 指向的数据库是 PostgreSQL ${major}；请使用 PostgreSQL ${oldestMajor} 或更高版本。`,
    `${variable} points at PostgreSQL ${major}: use PostgreSQL ${oldestMajor} or newer.`,
  )
}

async function serverVersion(variable: string, url: string): Promise<number> {
  const place = placeOf(variable, url)
  let clock: NodeJS.Timeout | undefined
  // Looking up a name may take longer than any limit of the driver covers.
  const late = new Promise<never>((_, reject) => {
    clock = setTimeout(() => reject(new Error('timeout')), patience)
  })
  try {
    const question = `select current_setting('server_version_num')::int as version`
    const [row] = await Promise.race([ask<{ version: number }>(url, question, patience - 500), late])
    return row?.version ?? 0
  } catch (error) {
    const [zh, en] = reasonOf(error)
    throw new StartError(
      `无法连接 ${variable} 指向的数据库 ${place}(${zh});请检查地址、账号和数据库服务后再启动。`,
      `The database ${place} of ${variable} cannot be reached (${en}): check the address, the account and the server.`,
      { cause: error },
    )
  } finally {
    clearTimeout(clock)
  }
}

function placeOf(variable: string, url: string): string {
  try {
    const { protocol, host, pathname } = new URL(url)
    if (/^postgres(ql)?:$/.test(protocol)) return `${host}${pathname}`
  } catch {
    // Said below.
  }
  throw new StartError(
    `${variable} 不是有效的数据库地址；请写成 postgresql://用户:密码@主机:端口/数据库。`,
    `${variable} is not a database address: write postgresql://user:password@host:port/database.`,
  )
}

function reasonOf(error: unknown): [string, string] {
  const code = errorCode(error) || (error instanceof AggregateError ? errorCode(error.errors[0]) : '')
  const known: Record<string, [string, string]> = {
    ECONNREFUSED: ['该地址没有数据库服务', 'nothing listens there'],
    ENOTFOUND: ['找不到该主机名', 'no such host name'],
    EAI_AGAIN: ['主机名解析失败', 'the host name cannot be looked up'],
    EHOSTUNREACH: ['主机不可达', 'the host is unreachable'],
    ENETUNREACH: ['网络不可达', 'the network is unreachable'],
    ENOENT: ['套接字文件不存在', 'the socket does not exist'],
    '28P01': ['用户名或密码不正确', 'wrong user or password'],
    '28000': ['数据库拒绝该用户登录', 'the server refuses this user'],
    '3D000': ['没有这个数据库', 'there is no such database'],
    '53300': ['数据库连接数已满', 'too many connections'],
    '57P03': ['数据库正在启动', 'the server is starting'],
  }
  const message = error instanceof Error ? error.message : String(error)
  if (/timeout/i.test(message)) return ['十秒内没有应答', 'no answer within ten seconds']
  return known[code] ?? [message || code, message || code]
}
