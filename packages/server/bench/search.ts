import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { SearchQuery } from '@zhiqiao/registry'
import type { BenchOptions, Figures } from '../commands/bench.ts'
import { openEmptyPlace } from './empty-place.ts'
import { type Beside, openBeside } from './search-beside.ts'
import { fillJudged, type Judged, judgeSearch } from './search-judged.ts'
import { lossOf } from './search-loss.ts'
import { openSearchPlace, type SearchPlace } from './search-place.ts'
import { type Asked, documentsOf, questionsOf } from './search-questions.ts'

/**
 * Searching a million open vacancies as a student does: permissions on, the rows read under the walls. The same
 * questions to SQLite's FTS5, and to Groonga and LanceDB where they are installed, by turns. `search.vs_fts5` is our
 * 95th percentile over its: below 1 is ahead.
 */
export async function benchSearch({ root, small, size, data, log }: BenchOptions): Promise<Figures> {
  const vacancies = size === undefined ? (small ? 3_000 : 1_000_000) : Number(size)
  const questions = small ? 40 : 200
  const judged = await judgeIn(root)
  log(
    `ranking: nDCG@10 ${judged.ndcg.toFixed(3)}, BM25 over all matches ${judged.bm25.toFixed(3)}, ${judged.queries} questions`,
  )
  const place = await openSearchPlace({ root, vacancies, folder: data, log })
  const scratch = await mkdtemp(join(tmpdir(), 'zhiqiao-bench-beside-'))
  try {
    await tellOfIndex(place, log)
    const tuned = await questionsOf(place, questions, 1)
    const heldOut = await questionsOf(place, questions, 2)
    const beside = await openBeside({ folder: scratch, documents: () => documentsOf(place), log })
    const theirs = new Map(beside.map(({ name }) => [name, { plain: [] as number[], filtered: [] as number[] }]))
    await run(place, tuned.slice(0, 20), {})
    const ours = { plain: [] as number[], filtered: [] as number[] }
    for (const asked of tuned)
      for (const form of ['plain', 'filtered'] as const) {
        ours[form].push(await ask(place, asked, form === 'filtered' ? { filters: { place: [asked.place] } } : {}))
        for (const other of beside)
          theirs.get(other.name)![form].push(await askBeside(other, asked, form === 'filtered'))
      }
    tell(log, 'by relevance', ours.plain)
    tell(log, 'with a place', ours.filtered)
    for (const kind of ['rare', 'middle', 'common'] as const)
      tell(
        log,
        `  ${kind}`,
        ours.plain.filter((_, at) => tuned[at]!.kind === kind),
      )
    for (const [name, times] of theirs) {
      tell(log, name, times.plain)
      tell(log, `${name} with a place`, times.filtered)
    }
    const held = await run(place, heldOut, {})
    tell(log, 'questions not used while tuning', held)
    const sorted = { date: [] as number[], pay: [] as number[], near: [] as number[] }
    for (const sort of ['date', 'pay', 'near'] as const) {
      sorted[sort] = await run(place, tuned, { sort, from: tuned[0]!.place })
      tell(log, `by ${sort}`, sorted[sort])
    }
    const facets = await runFacets(place, tuned.slice(0, small ? 10 : 100))
    tell(log, 'facets', facets)
    const rate = await together(place, tuned, 4, small ? 2 : 20)
    const filteredRate = await together(place, tuned, 4, small ? 1 : 10, true)
    log(`four clients: ${rate.toFixed(0)} a second, with a place ${filteredRate.toFixed(0)}`)
    const loss = await lossOf(place, heldOut.slice(0, small ? 40 : 100))
    log(
      `of ${loss.questions} questions with more than 500 answers the first ten are worth ${percent(loss.worth)} less than the ten best of all; ${percent(loss.kept)} of them are worth as much as the tenth of those`,
    )
    for (const other of beside) await other.close()
    return {
      'search.p95_ms': rounded(percentile(ours.plain, 0.95)),
      'search.filter_p95_ms': rounded(percentile(ours.filtered, 0.95)),
      'search.held_out_p95_ms': rounded(percentile(held, 0.95)),
      'search.date_p95_ms': rounded(percentile(sorted.date, 0.95)),
      'search.pay_p95_ms': rounded(percentile(sorted.pay, 0.95)),
      'search.near_p95_ms': rounded(percentile(sorted.near, 0.95)),
      'search.facets_p95_ms': rounded(percentile(facets, 0.95)),
      'search.qps4': Math.round(rate),
      'search.filter_qps4': Math.round(filteredRate),
      ...Object.fromEntries(
        [...theirs].flatMap(([name, times]) => [
          [`search.vs_${name}`, rounded(percentile(ours.plain, 0.95) / percentile(times.plain, 0.95))],
          [`search.filter_vs_${name}`, rounded(percentile(ours.filtered, 0.95) / percentile(times.filtered, 0.95))],
        ]),
      ),
      'search.newest_loss': Math.round(loss.worth * 10_000) / 10_000,
      'search.ndcg10': Math.round(judged.ndcg * 1000) / 1000,
      'search.ndcg10_bm25': Math.round(judged.bm25 * 1000) / 1000,
      ...(place.built !== null && { 'search.build_s': Math.round(place.built) }),
    }
  } finally {
    await rm(scratch, { recursive: true, force: true })
    await place.close()
  }
}

/** The judged vacancies stand in a region of their own: a million others would drown them. */
async function judgeIn(root: string): Promise<Judged> {
  const place = await openEmptyPlace(root)
  try {
    return await judgeSearch(place.registry, await fillJudged(place.registry))
  } finally {
    await place.close()
  }
}

async function tellOfIndex({ owner, built }: SearchPlace, log: (line: string) => void): Promise<void> {
  const { rows } = await owner.query(`
    select sum(pg_relation_size(i.inhrelid)) as heap, sum(pg_indexes_size(i.inhrelid)) as indexes, count(*) as parts
    from pg_inherits i where i.inhparent = 'search_doc'::regclass`)
  const { rows: words } = await owner.query(`
    select sum(pg_relation_size(i.inhrelid)) as words from pg_inherits i where i.inhparent = 'search_doc_words_idx'::regclass`)
  const mb = (bytes: string) => Math.round(Number(bytes) / 1024 ** 2)
  log(
    `index: ${built === null ? 'kept' : `built in ${Math.round(built)} s`}, ${mb(rows[0].heap)} MB of rows, ${mb(rows[0].indexes)} MB of indexes (words ${mb(words[0].words)} MB), ${rows[0].parts} parts`,
  )
}

async function ask({ registry, viewer }: SearchPlace, { words }: Asked, more: SearchQuery): Promise<number> {
  const from = performance.now()
  await registry.as(viewer, (session) => session.search({ text: words.join(' '), ...more }))
  return performance.now() - from
}

async function run(place: SearchPlace, questions: readonly Asked[], more: SearchQuery): Promise<number[]> {
  const times: number[] = []
  for (const asked of questions) times.push(await ask(place, asked, more))
  return times
}

async function runFacets({ registry, viewer }: SearchPlace, questions: readonly Asked[]): Promise<number[]> {
  const times: number[] = []
  for (const { words } of questions) {
    const from = performance.now()
    await registry.as(viewer, (session) => session.facets({ text: words.join(' ') }))
    times.push(performance.now() - from)
  }
  return times
}

/** Answers a second of several asking at once. */
async function together(
  place: SearchPlace,
  questions: readonly Asked[],
  clients: number,
  seconds: number,
  filtered = false,
): Promise<number> {
  let answers = 0
  const began = performance.now()
  const until = began + seconds * 1000
  const client = async (first: number) => {
    for (let n = first; performance.now() < until; n += 7) {
      const asked = questions[n % questions.length]!
      await ask(place, asked, filtered ? { filters: { place: [asked.place] } } : {})
      answers++
    }
  }
  await Promise.all(Array.from({ length: clients }, (_, n) => client(n * 13)))
  return answers / ((performance.now() - began) / 1000)
}

function askBeside(other: Beside, { words, place }: Asked, filtered: boolean): number | Promise<number> {
  const short = Buffer.from(place.replaceAll('-', '').slice(16), 'hex').toString('base64url')
  return other.ask(words, filtered ? `=place:${short}` : null)
}

function percentile(times: readonly number[], share: number): number {
  const sorted = times.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}

function tell(log: (line: string) => void, what: string, times: readonly number[]): void {
  const [half, most, nearly] = [0.5, 0.95, 0.99].map((share) => percentile(times, share).toFixed(1))
  log(`${what}: p50 ${half} ms, p95 ${most} ms, p99 ${nearly} ms (${times.length} questions)`)
}

const percent = (share: number) => `${(100 * share).toFixed(1)} %`
const rounded = (value: number) => Math.round(value * 100) / 100
