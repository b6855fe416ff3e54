import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { computeIndicator } from '@zhiqiao/analysis'
import { indicators, parameters } from '@zhiqiao/definitions'
import type { Indicator } from '@zhiqiao/model'
import type { Session } from '@zhiqiao/registry'
import { Client } from 'pg'
import type { BenchOptions, Figures } from '../commands/bench.ts'
import { type Ground, handOf } from './by-hand/ground.ts'
import { byHand } from './by-hand/statements.ts'
import { type MeasuredRegion, measures, openMeasuredRegion } from './indicator-region.ts'
import { secondsSince } from './multiply-region.ts'
import { openFigures } from './open-figures.ts'

/** The records were entered two months ago, and a third of them mended a month ago: this day lies between. */
const recordedDaysAgo = 40

/**
 * Every indicator for every school and every county, against statements written by hand for the same numbers, behind
 * the same walls, by turns in one run: as things stand, and as they were recorded on a day. Their answers must agree.
 */
export async function benchIndicators({ root, small, log, size, data }: BenchOptions): Promise<Figures> {
  const began = performance.now()
  const folder = data ?? (await mkdtemp(join(tmpdir(), 'zhiqiao-bench-')))
  const chosen = measures[small ? 'small' : size === 'middle' ? 'middle' : 'province']
  const region = await openMeasuredRegion(folder, root, chosen, log)
  try {
    const rounds = small ? 1 : 5
    const missing = Object.keys(indicators).filter((name) => !(name in byHand))
    if (missing.length > 0) log(`not counted by hand, and not compared: ${missing.join(', ')}`)
    if (chosen.times > 1)
      log(`rows multiplied ${chosen.times} times for this measurement alone, beside the audit's chain`)
    const now = await compare(region, null, rounds, log)
    log(`now compared after ${secondsSince(began)}`)
    const then = await compare(region, dayBefore(recordedDaysAgo), rounds, log)
    log(`as recorded compared after ${secondsSince(began)}`)
    const open = await openFigures(region, small ? 1 : 3, log)
    log('targets, on the province: indicators.sql_ratio ≤ 1.3; opening ≤ 100 ms, first as well as again')
    return {
      'indicators.sql_ratio': rounded(Math.max(now, then)),
      'indicators.now_ratio': rounded(now),
      'indicators.as_of_ratio': rounded(then),
      'indicators.open_p95_ms': rounded(open.again),
      'indicators.first_open_p95_ms': rounded(open.first),
      'indicators.part_open_p95_ms': rounded(open.part),
      'indicators.changed_open_p95_ms': rounded(open.changed),
      'indicators.count_ahead_s': rounded(open.ahead),
    }
  } finally {
    await region.close()
    if (data === undefined) await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}

const rounded = (value: number) => Math.round(value * 100) / 100
const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!
const dayBefore = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10)

interface Asked {
  readonly indicator: Indicator
  readonly by: Ground['by']
}

const asked: readonly Asked[] = Object.values(indicators).flatMap((indicator) =>
  (['division', 'organisation'] as const)
    .filter((by) => by in indicator.by && indicator.name in byHand)
    .map((by) => ({ indicator, by })),
)

/** @returns the sum of our medians over the sum of the hand's */
async function compare(
  { registry, url }: MeasuredRegion,
  asRecordedOn: string | null,
  rounds: number,
  log: (line: string) => void,
): Promise<number> {
  const hand = new Client({ connectionString: url })
  await hand.connect()
  try {
    await hand.query(`select set_config('app.system', 'on', false)`)
    let there = 0
    const times = new Map(asked.map((one) => [one, { ours: [] as number[], theirs: [] as number[] }]))
    for (let round = 0; round <= rounds; round++)
      await registry.asSystem('bench', async (session) => {
        for (const one of asked) {
          const on = session.today()
          const { theirs, ours } = await both(session, hand, one, { on, asRecordedOn, by: one.by })
          // The first time warms the caches, and what came out is compared.
          if (round === 0) {
            agree(one, theirs.result, ours.result)
            if ([...ours.result.values()].some(Boolean)) there += 1
          } else {
            times.get(one)!.theirs.push(theirs.ms)
            times.get(one)!.ours.push(ours.ms)
          }
        }
      })
    if (there < mostAreThere * asked.length) throw new Error(`only ${there} of ${asked.length} figures are there`)
    return ratioOf(times, asRecordedOn === null ? 'now' : 'as of', log)
  } finally {
    await hand.end()
  }
}

async function both(session: Session, hand: Client, { indicator, by }: Asked, ground: Ground) {
  const theirs = await timed(async () => {
    const { rows } = await hand.query<{ subject: string | null; value: string | number | null }>(
      byHand[indicator.name]!(handOf(ground)),
    )
    return new Map(rows.map(({ subject, value }) => [subject, value === null ? null : Number(value)]))
  })
  const ours = await timed(() =>
    computeIndicator(session, indicator, parameters, {
      on: ground.on,
      by,
      view: { eyes: 'all', ...(ground.asRecordedOn === null ? {} : { asRecordedOn: ground.asRecordedOn }) },
    }),
  )
  return { theirs, ours: { ms: ours.ms, result: new Map(ours.result.cells.map(({ id, value }) => [id, value])) } }
}

async function timed<T>(work: () => Promise<T>): Promise<{ result: T; ms: number }> {
  const began = performance.now()
  const result = await work()
  return { result, ms: performance.now() - began }
}

type Values = ReadonlyMap<string | null, number | null>

/** Most figures are there: a comparison of nothing with nothing proves nothing. */
const mostAreThere = 0.6

/** What is not there by hand has no number or nought here. @throws Error where the numbers differ */
function agree({ indicator, by }: Asked, theirs: Values, ours: Values): void {
  for (const [subject, value] of theirs) {
    const mine = ours.get(subject) ?? null
    if (value === null || value === 0 ? !mine : mine !== null && Math.abs(mine - value) <= 1e-9 * Math.abs(value))
      continue
    throw new Error(`${indicator.name} by ${by}: ${mine} where ${value} was counted by hand (${subject})`)
  }
  for (const [subject, value] of ours)
    if (value && !theirs.has(subject)) throw new Error(`${indicator.name} by ${by}: ${value} where there is nothing`)
}

function ratioOf(
  times: ReadonlyMap<Asked, { readonly ours: readonly number[]; readonly theirs: readonly number[] }>,
  name: string,
  log: (line: string) => void,
): number {
  const lines = [...times].map(([{ indicator, by }, { ours, theirs }]) => ({
    name: `${indicator.name} by ${by}`,
    ours: median(ours),
    theirs: median(theirs),
  }))
  const sum = (of: 'ours' | 'theirs') => lines.reduce((total, line) => total + line[of], 0)
  const ratio = sum('ours') / sum('theirs')
  for (const line of lines.toSorted((a, b) => b.ours - b.theirs - (a.ours - a.theirs)).slice(0, 8))
    log(`${name}: ${line.name}: ${line.ours.toFixed(1)} ms, by hand ${line.theirs.toFixed(1)} ms`)
  log(`${name}: ${sum('ours').toFixed(0)} ms, by hand ${sum('theirs').toFixed(0)} ms, ratio ${ratio.toFixed(2)}`)
  return ratio
}
