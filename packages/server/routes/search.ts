import type { RecordOf, Register } from '@zhiqiao/model'
import type { Session } from '@zhiqiao/registry'
import type { FastifyInstance } from 'fastify'
import { Type } from 'typebox'
import type { Parts } from '../parts.ts'
import { limiter } from '../plugins/rate-limit.ts'

/** How many records of a register stand on the page; the register's own list shows them all. */
const shownEach = 5
/** After this long no further register is asked, and the answer says so. */
const budgetMs = 3000

interface Found {
  readonly register: string
  readonly rows: readonly RecordOf[]
  readonly titles: Readonly<Record<string, string>>
  readonly more: boolean
}

/**
 * `GET /api/v1/search?text=…`: names, codes and pinyin initials over all registers in which there is something for the
 * viewer, by the same conditions and permissions as each register's own list. Not found and not asked are told apart.
 */
export function searchRoute(server: FastifyInstance, { registry, sessions, limits, rates, clock }: Parts): void {
  const search = limiter('search', limits.search, rates, clock)
  server.get<{ Querystring: { text: string } }>(
    '/api/v1/search',
    {
      schema: {
        tags: ['search'],
        summary: '在全部登记册中查找',
        querystring: Type.Object(
          { text: Type.String({ minLength: 1, maxLength: 100, pattern: '\\S' }) },
          { additionalProperties: false },
        ),
      },
    },
    async (request) => {
      const signedIn = await sessions.require(request)
      search.count(signedIn.person.id)
      const text = request.query.text.trim()
      return registry.as(await sessions.viewer(request), async (session) => {
        const used = new Set(await session.inUse())
        const wanted = Object.values(registry.domain.registers).filter((one) => used.has(one.name) && isSearched(one))
        const found: Found[] = []
        const until = performance.now() + budgetMs
        let asked = 0
        for (const register of wanted) {
          if (performance.now() > until) break
          asked++
          const first = await session.list(register, { text, limit: shownEach })
          const { rows, references } = await namesakesFirst(session, register, text, first)
          if (rows.length > 0)
            found.push({ register: register.name, rows, titles: references, more: first.next !== null })
        }
        return { found, partial: asked < wanted.length }
      })
    },
  )
}

type Listed = Awaited<ReturnType<Session['list']>>

/** Where more hold the words than are shown, what is called just so is among those shown, and first. */
async function namesakesFirst(
  session: Session,
  { name, titled, fields }: Register,
  text: string,
  first: Listed,
): Promise<Pick<Listed, 'rows' | 'references'>> {
  if (first.next === null || fields[titled]?.type.kind !== 'text' || fields[titled].personal) return first
  const { rows, references } = await session.list(name, { filter: { [titled]: text }, limit: shownEach })
  const named = new Set(rows.map(({ id }) => id))
  return {
    rows: [...rows, ...first.rows.filter(({ id }) => !named.has(id))].slice(0, shownEach),
    references: { ...first.references, ...references },
  }
}

/** What stands on its own: parts of other records are found with those. */
const isSearched = ({ inner }: Register) => inner !== true
