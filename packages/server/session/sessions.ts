import { Problem } from '@zhiqiao/model'
import { publicViewer, type Registry, type Viewer } from '@zhiqiao/registry'
import type { FastifyRequest } from 'fastify'
import type { Hub } from '../events/hub.ts'
import type { Account } from './account.ts'
import { type Hat, type Wearer, wearerOf } from './hat.ts'
import {
  endSessions,
  findSession,
  lastHat,
  openSession,
  type SessionRow,
  storeHat,
  storePurpose,
  touchSession,
  type WhichSessions,
} from './session-row.ts'
import { hashOf } from './token.ts'

/** A request's session: who is signed in and which hat they wear. */
export interface SignedIn {
  /** Names the session; the token cannot be found from it. */
  readonly hash: string
  readonly account: Account
  readonly language: 'zh' | 'en' | null
  readonly person: { readonly id: string; readonly name: string }
  readonly hat: Hat | null
  readonly hats: readonly Hat[]
  readonly purposes: Readonly<Record<string, string>>
  /** Aborts when the session ends on whatever node. */
  readonly ended: AbortSignal
}

/** The sessions of all accounts, looked up by cookie; shared by the routes of one server. */
export interface Sessions {
  /** The session of a request, or null for the public. */
  find(request: FastifyRequest): Promise<SignedIn | null>
  /** @throws Problem 401 */
  require(request: FastifyRequest): Promise<SignedIn>
  /** Whom the registry answers: the wearer of a hat, or the public. */
  viewer(request: FastifyRequest): Promise<Viewer>
  /** Opens a session under the hat worn last and returns its token. */
  open(account: Account, request: FastifyRequest): Promise<string>
  /** @throws Problem 403 when it is none of the person's hats today */
  wear(signedIn: SignedIn, membership: string): Promise<void>
  /** Keeps the purpose named for seeing a register's personal values until the session ends. */
  name(signedIn: SignedIn, register: string, purpose: string): Promise<void>
  /** Ends sessions on every node. */
  end(which: WhichSessions): Promise<void>
  /** Forgets what is remembered of a person (name, language, memberships changed) on every node. */
  refresh(person: string): Promise<void>
}

const freshMs = 5_000
const touchEveryMs = 60_000
const forgetAfterMs = 3600_000
const topic = 'session'

interface Cached {
  readonly signedIn: SignedIn
  readonly end: AbortController
  readonly seenAt: number
  readonly readAt: number
}

type Told = { readonly ended: boolean } & WhichSessions

/**
 * Looks sessions up in the database and remembers each for five seconds, so that reads stay fast;
 * an ending is told to all nodes and forgotten at once.
 */
export function openSessions(
  registry: Registry,
  hub: Hub,
  { clock, cookieName }: { clock: () => Date; cookieName: string },
): Sessions {
  const cache = new Map<string, Cached>()
  let forgotten = 0

  const forget = ({ ended, ...which }: Told) => {
    forgotten++
    for (const [token, { signedIn, end }] of cache)
      if (isOne(signedIn, which)) {
        cache.delete(token)
        if (ended) end.abort()
      }
  }
  const tell = async (told: Told) => {
    forget(told)
    await hub.publish(topic, told)
  }
  hub.subscribe(topic, ({ data }) => forget(data as Told))
  hub.onGap(() => cache.clear())

  const read = async (token: string, now: number): Promise<Cached | null> => {
    const before = forgotten
    const row = await findSession(registry, hashOf(token), new Date(now))
    const wearer = row && (await wearerOf(registry, row.account.person))
    const remembered = cache.get(token)
    if (!row || !wearer) {
      remembered?.end.abort()
      cache.delete(token)
      return null
    }
    const end = remembered?.end ?? new AbortController()
    const cached = { signedIn: signedInOf(row, wearer, end.signal), end, seenAt: row.seenAt, readAt: now }
    // Ended while we were reading: what was read may be what is no longer so.
    if (forgotten === before) cache.set(token, cached)
    return cached
  }

  const find = async (request: FastifyRequest): Promise<SignedIn | null> => {
    const token = request.cookies[cookieName]
    if (token === undefined || token === '') return null
    const now = clock().getTime()
    const remembered = cache.get(token)
    const age = remembered ? now - remembered.readAt : Number.POSITIVE_INFINITY
    const found = remembered && age >= 0 && age < freshMs ? remembered : await read(token, now)
    if (!found) return null
    if (now - found.seenAt >= touchEveryMs) {
      if (cache.get(token) === found) cache.set(token, { ...found, seenAt: now })
      await touchSession(registry, found.signedIn.hash, new Date(now))
    }
    return found.signedIn
  }

  const sweep = setInterval(() => {
    const now = clock().getTime()
    for (const [token, { readAt }] of cache) if (now - readAt > forgetAfterMs) cache.delete(token)
  }, touchEveryMs)
  sweep.unref()

  return {
    find,
    async require(request) {
      const signedIn = await find(request)
      if (!signedIn) throw notSignedIn()
      return signedIn
    },
    viewer: async (request) => viewerOf(await find(request), request.ip),
    async open(account, request) {
      const wearer = await wearerOf(registry, account.person)
      const last = await lastHat(registry, account)
      const hat = wearer?.hats.find(({ membership }) => membership === last) ?? wearer?.hats[0]
      return openSession(registry, account, {
        membership: hat?.membership ?? null,
        address: request.ip,
        agent: request.headers['user-agent'] ?? '',
        now: clock(),
      })
    },
    async wear({ hash, hats }, membership) {
      if (!hats.some((hat) => hat.membership === membership)) throw noSuchHat()
      await storeHat(registry, hash, membership)
      await tell({ hash, ended: false })
    },
    async name({ hash }, register, purpose) {
      await storePurpose(registry, hash, register, purpose)
      await tell({ hash, ended: false })
    },
    async end(which) {
      await endSessions(registry, which, clock())
      await tell({ ...which, ended: true })
    },
    refresh: (person) => tell({ person, ended: false }),
  }
}

/** The registry's view of who asks. */
export function viewerOf(signedIn: SignedIn | null, address: string): Viewer {
  return signedIn
    ? { person: signedIn.person, hat: signedIn.hat, purposes: signedIn.purposes, address, via: 'account' }
    : { ...publicViewer, address }
}

function isOne({ hash, account }: SignedIn, which: WhichSessions): boolean {
  return 'hash' in which ? hash === which.hash : account.person === which.person && hash !== which.except
}

function signedInOf(
  { hash, account, language, membership, purposes }: SessionRow,
  wearer: Wearer,
  ended: AbortSignal,
): SignedIn {
  return {
    hash,
    account,
    language,
    person: { id: account.person, name: wearer.name },
    // A membership that ended yesterday is no hat today: the person then wears the first that remains.
    hat: wearer.hats.find((hat) => hat.membership === membership) ?? wearer.hats[0] ?? null,
    hats: wearer.hats,
    purposes,
    ended,
  }
}

function notSignedIn(): Problem {
  return new Problem(401, 'not-signed-in', '请先登录。', 'Sign in first.')
}

function noSuchHat(): Problem {
  return new Problem(403, 'not-your-hat', '您今天没有这个岗位。', 'You do not hold this post today.')
}
