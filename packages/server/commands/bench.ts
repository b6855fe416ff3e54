import { cpus, totalmem } from 'node:os'
import type { Command } from './command.ts'
import { wrongCall } from './usage.ts'

/** What a benchmark returns: figures by the names README and CI know, e.g. `{ 'start.first_s': 3.2 }`. */
export type Figures = Readonly<Record<string, number>>

export interface BenchOptions {
  readonly root: string
  /** The short form for CI; the full form is the default. */
  readonly small: boolean
  /** A form between, where a benchmark has one. */
  readonly size?: string
  /** Folder whose data is used, and kept, instead of data made for this run alone. */
  readonly data?: string
  readonly log: (line: string) => void
}

type Bench = (options: BenchOptions) => Promise<Figures>

const policyBench = import.meta.glob<{ benchPolicy: Bench }>('../../policy/bench/policy.ts')

/** Each is loaded only when asked for: a benchmark must not weigh on the start it measures. */
const benches: Readonly<Record<string, () => Promise<Bench | undefined>>> = {
  start: async () => (await import('../bench/start.ts')).benchStart,
  api: async () => (await import('../bench/api.ts')).benchApi,
  indicators: async () => (await import('../bench/indicators.ts')).benchIndicators,
  import: async () => (await import('../bench/import.ts')).benchImport,
  export: async () => (await import('../bench/export.ts')).benchExport,
  audit: async () => (await import('../bench/audit.ts')).benchAudit,
  search: async () => (await import('../bench/search.ts')).benchSearch,
  recommend: async () => (await import('../bench/recommend.ts')).benchRecommend,
  desk: async () => (await import('../bench/desk.ts')).benchDesk,
  web: async () => (await import('../bench/web.ts')).benchWeb,
  policy: async () => (await policyBench['../../policy/bench/policy.ts']?.())?.benchPolicy,
}

export const bench: Command = {
  usage: 'bench NAME [--json] [--small] [--size=NAME] [--data=FOLDER]',
  zh: `测量性能(${Object.keys(benches).join(' ')})`,
  en: 'measure; --json for machines, --small for the short form',
  async run(words, { root, out, log }) {
    const name = words.find((word) => !word.startsWith('--')) ?? ''
    const measure = await benches[name]?.()
    if (!measure) return wrongCall(log, `没有“${name}”这个测量。`, `There is no benchmark “${name}”.`, [bench])
    const option = (key: string) => words.find((word) => word.startsWith(`--${key}=`))?.slice(key.length + 3)
    const options = { root, small: words.includes('--small'), size: option('size'), data: option('data'), log }
    const figures = await measure(options)
    out(words.includes('--json') ? `${JSON.stringify({ name, machine: machine(), figures })}\n` : tableOf(figures))
    return 0
  },
}

function machine(): string {
  const [first, ...others] = cpus()
  const memory = Math.round(totalmem() / 1024 ** 3)
  return `${others.length + 1} × ${first?.model.trim()}, ${memory} GiB, ${process.platform}-${process.arch}, Node ${process.versions.node}`
}

function tableOf(figures: Figures): string {
  const width = Math.max(...Object.keys(figures).map((name) => name.length)) + 2
  return Object.entries(figures)
    .map(([name, value]) => `${name.padEnd(width)}${value}\n`)
    .join('')
}
