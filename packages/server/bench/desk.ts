import { newId, type Registry, type Session, type Viewer } from '@zhiqiao/registry'
import { postGaps, suggestedShare } from '@zhiqiao/work'
import { sql } from 'kysely'
import type { BenchOptions, Figures } from '../commands/bench.ts'
import { diceOf } from '../demo/generator/dice.ts'
import { openEmptyPlace } from './empty-place.ts'

const counties = ['清河区', '石桥县', '澜山县', '云台县', '东岭县', '临江县', '沙河区', '开发区']
const years = [2024, 2025]
const lot = 5_000

/**
 * What enterprises lack of the posts suggested to them, as an officer's first screen asks for it (`GET /listing/desk`),
 * of very many enterprises with figures of two years and posts for interns. By turns a statement without walls counts
 * the same: `desk.vs_by_hand` is our time over its, and their answers must agree.
 */
export async function benchDesk({ root, small, size, log }: BenchOptions): Promise<Figures> {
  const firms = size === undefined ? (small ? 2_000 : 50_000) : Number(size)
  const place = await openEmptyPlace(root)
  try {
    const officer = await place.registry.asSystem('bench', (session) => settle(session, firms, log))
    await place.owner.query('vacuum analyze')
    const times = { ours: [] as number[], byHand: [] as number[] }
    const timed = async <T>(into: number[], ask: () => Promise<T>): Promise<T> => {
      const from = performance.now()
      const answer = await ask()
      into.push(performance.now() - from)
      return answer
    }
    await place.registry.as(officer, postGaps)
    for (let round = 0; round < (small ? 5 : 15); round++) {
      const gaps = await timed(times.ours, () => place.registry.as(officer, postGaps))
      const counted = await timed(times.byHand, () => gapsByHand(place.registry))
      if (gaps?.enterprises !== counted.enterprises || gaps.posts !== counted.posts)
        throw new Error(`${gaps?.enterprises} enterprises lack ${gaps?.posts}, by hand ${JSON.stringify(counted)}`)
    }
    log(`${firms} enterprises: ${middle(times.ours)} ms, without walls ${middle(times.byHand)} ms`)
    return {
      'desk.gap_p50_ms': middle(times.ours),
      'desk.vs_by_hand': Math.round((middle(times.ours) / middle(times.byHand)) * 100) / 100,
    }
  } finally {
    await place.close()
  }
}

/** @returns an officer of the city who sees them all */
async function settle(session: Session, firms: number, log: (line: string) => void): Promise<Viewer> {
  const began = performance.now()
  const city = (await session.create('division', { name: '云岭市', kind: 'prefecture' })).id
  const places: string[] = []
  for (const name of counties)
    places.push((await session.create('division', { name, kind: 'county', parent: city })).id)
  const office = (await session.create('organisation', { name: '云岭市教育局', kind: 'bureau', division: city })).id
  const person = (await session.create('person', { name: '周示例' })).id
  for (let from = 0; from < firms; from += lot) {
    const ids = Array.from({ length: Math.min(lot, firms - from) }, () => newId())
    const dice = ids.map((_, n) => diceOf(13, 'firm', from + n))
    const rows = (of: (id: string, n: number) => readonly Record<string, unknown>[]) =>
      ids.flatMap((id, n) => of(id, n)).map((values, at) => ({ line: at + 1, values }))
    await session.bulk.write(
      'organisation',
      ids.map((id, n) => ({
        ...{ line: n + 1, id },
        values: { name: `测量企业${from + n}`, kind: 'enterprise', division: places[(from + n) % places.length]! },
      })),
    )
    await session.bulk.write(
      'enterpriseYear',
      rows((enterprise, n) =>
        years.map((year) => ({
          ...{ enterprise, year, staff: dice[n]!.between(10, 1500) },
          designatedSize: n % 4 === 0 ? 'below' : 'industry',
        })),
      ),
      { state: 'confirmed' },
    )
    await session.bulk.write(
      'internshipPost',
      rows((enterprise, n) =>
        (n % 3 === 0 ? ['装配', '检验'] : []).map((name) => ({
          ...{ name, enterprise, kind: 'onPost', audience: 'allSchools', capacity: dice[n]!.between(1, 12) },
          ...{ from: '2020-01-01', to: '2099-12-31', duties: '协助操作。', workplaceKind: 'ordinary' },
          ...{ nightShift: false, overtime: false, lodging: 'none' },
        })),
      ),
      { state: 'confirmed' },
    )
  }
  log(`${firms} enterprises written after ${((performance.now() - began) / 1000).toFixed(0)} s`)
  return {
    person: { id: person, name: '周示例' },
    hat: {
      ...{ membership: person, role: 'sectionOfficer', organisation: office, organisationTitle: '云岭市教育局' },
      ...{ division: `/${city}/`, line: 'education' },
    },
    ...{ address: '127.0.0.1', via: 'account' },
  }
}

async function gapsByHand(registry: Registry): Promise<{ enterprises: number; posts: number }> {
  return registry.asSystem('bench', async ({ query }) => {
    const { rows } = await sql<{ enterprises: number; posts: number }>`
      select count(*)::integer as enterprises, sum(suggested - offered)::integer as posts
      from (
        select ceil(y.staff * ${suggestedShare}::numeric)::integer as suggested, coalesce(p.offered, 0) as offered
        from (
          select distinct on (enterprise) enterprise, designated_size, staff from enterprise_year
          where staff is not null and designated_size is not null and withdrawn_at is null
          order by enterprise, year desc
        ) as y left join (
          select enterprise, sum(capacity)::integer as offered from internship_post
          where state in ('confirmed', 'archived') and withdrawn_at is null
            and "from" <= current_date and "to" >= current_date
          group by enterprise
        ) as p using (enterprise)
        where y.designated_size <> 'below'
      ) as gap where offered < suggested`.execute(query)
    return rows[0]!
  })
}

function middle(times: readonly number[]): number {
  const sorted = times.toSorted((a, b) => a - b)
  return Math.round(sorted[Math.floor(sorted.length / 2)]! * 10) / 10
}
