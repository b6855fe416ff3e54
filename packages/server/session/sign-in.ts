import { Problem } from '@zhiqiao/model'
import type { Registry } from '@zhiqiao/registry'
import { tooMany } from '../plugins/rate-limit.ts'
import type { Account } from './account.ts'
import { isPassword } from './password.ts'

const freeFailures = 5
const firstDelay = 30
const longestDelay = 900

/** Seconds nobody may sign in under a name after its n-th failure in a row: none for four, then 30 doubling to 15 minutes. */
export function delayAfter(failures: number): number {
  return failures < freeFailures ? 0 : Math.min(firstDelay * 2 ** (failures - freeFailures), longestDelay)
}

interface Failures {
  readonly count: number
  /** Milliseconds since 1970. */
  readonly until: number
}

/** What a name's row says, or what we remember of a name nobody has. */
interface Known extends Failures {
  readonly account: Account | null
  readonly passwordHash: string | null
}

/** Names nobody has are delayed like those somebody has, so that the delay tells nobody which names exist. */
export interface UnknownNames {
  get(name: string): Failures
  set(name: string, failures: Failures): void
  delete(name: string): void
}

/** Remembered on this node only, the last ten thousand. */
export function rememberUnknownNames(capacity = 10_000): UnknownNames {
  const names = new Map<string, Failures>()
  return {
    get: (name) => names.get(name) ?? { count: 0, until: 0 },
    set(name, failures) {
      names.delete(name)
      names.set(name, failures)
      if (names.size > capacity) names.delete(names.keys().next().value as string)
    },
    delete: (name) => void names.delete(name),
  }
}

/**
 * Checks name and password. Whether the name exists shows neither in the words nor in the time taken nor in the delays.
 * @param delayed told of a failure that delays the next attempt
 * @throws Problem 401 when they do not match, 429 with `retryAfter` while the name is delayed
 */
export async function checkPassword(
  registry: Registry,
  unknown: UnknownNames,
  { name, password, now }: { name: string; password: string; now: Date },
  delayed: (account: Account | null, failures: number) => Promise<void>,
): Promise<Account> {
  const known = await lookUp(registry, unknown, name)
  if (known.until > now.getTime()) throw tooMany((known.until - now.getTime()) / 1000)
  const right = await isPassword(password, known.passwordHash)
  if (right && known.account) {
    if (known.count > 0) await storeFailures(registry, unknown, known, name, { count: 0, until: 0 })
    return known.account
  }
  const count = known.count + 1
  await storeFailures(registry, unknown, known, name, { count, until: now.getTime() + delayAfter(count) * 1000 })
  if (delayAfter(count) > 0) await delayed(known.account, count)
  throw wrongNameOrPassword()
}

async function lookUp(registry: Registry, unknown: UnknownNames, name: string): Promise<Known> {
  const { rows } = await registry.pool.query(
    `select person, name, password_hash, failed_attempts, extract(epoch from locked_until)::float8 * 1000 as until
     from account where lower(name) = lower($1) and disabled_at is null`,
    [name],
  )
  const row = rows[0]
  return row
    ? {
        account: { person: row.person, name: row.name },
        passwordHash: row.password_hash,
        count: row.failed_attempts,
        until: row.until ?? 0,
      }
    : { account: null, passwordHash: null, ...unknown.get(name.toLowerCase()) }
}

async function storeFailures(
  registry: Registry,
  unknown: UnknownNames,
  { account }: Known,
  name: string,
  { count, until }: Failures,
): Promise<void> {
  if (!account) return unknown.set(name.toLowerCase(), { count, until })
  // Counted in the database, so that attempts made side by side, or on another node, all count.
  await registry.pool.query(
    `update account set failed_attempts = case when $2 = 0 then 0 else failed_attempts + 1 end, locked_until = $3
     where person = $1`,
    [account.person, count, until === 0 ? null : new Date(until)],
  )
}

function wrongNameOrPassword(): Problem {
  return new Problem(
    401,
    'wrong-name-or-password',
    '账号名或密码不正确。',
    'The account name or the password is wrong.',
  )
}
