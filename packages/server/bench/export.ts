import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { csvPieces, workbookStream } from '@zhiqiao/exchange'
import { tableOf } from '@zhiqiao/registry'
import { escapeIdentifier } from 'pg'
import { to } from 'pg-copy-streams'
import type { BenchOptions, Figures } from '../commands/bench.ts'
import { type ExportFormat, exportList } from '../routes/export.ts'
import { openPlace, type Place, watchMemory } from './import.ts'
import { roster, rosterLine, schoolName, schools } from './roster.ts'

/**
 * The way back: a list of 100,000 rows of twelve columns out of a guarded, audited register into a file, as an officer
 * sees it. Measured against the sum of COPYing the same table out and writing the same cells into the same format, by
 * turns in one process.
 */
export async function benchExport({ root, small, log }: BenchOptions): Promise<Figures> {
  const rows = small ? 5000 : 100_000
  const place = await openPlace(root)
  try {
    await fill(place, rows)
    const figures: Record<string, number> = {}
    let grown = 0
    let fastest = 0
    for (const format of ['xlsx', 'csv'] as const) {
      const ratios: number[] = []
      for (let round = 0; round < (small ? 1 : 3); round++) {
        const { seconds, memory } = await timeExport(place, format, rows)
        const bare = (await timeCopyingOut(place)) + (await timeWriting(rows, format))
        ratios.push(seconds / bare)
        log(
          `${format}: exported in ${seconds.toFixed(1)} s; bare ${bare.toFixed(1)} s; ratio ${(seconds / bare).toFixed(2)}, memory +${memory.toFixed(0)} MB`,
        )
        grown = Math.max(grown, memory)
        fastest = Math.max(fastest, rows / seconds)
      }
      const median = ratios.toSorted((a, b) => a - b)[Math.floor(ratios.length / 2)]!
      figures[`export.${format}_ratio`] = Math.round(median * 100) / 100
    }
    return { ...figures, 'export.rows_per_s': Math.round(fastest), 'export.memory_mb': Math.round(grown) }
  } finally {
    await place.close()
  }
}

async function fill({ registry, officer }: Place, rows: number): Promise<void> {
  await registry.as(officer, async (session) => {
    const found = await session.bulk.resolve(
      'organisation',
      Array.from({ length: schools }, (_, n) => schoolName(n)),
    )
    const fields = Object.keys(roster.fields)
    function* lines() {
      for (let n = 0; n < rows; n++) {
        const line = rosterLine(n)
        const values: Record<string, unknown> = Object.fromEntries(fields.map((field, at) => [field, line[at]]))
        values.gender = values.gender === '男' ? 'male' : 'female'
        values.boarding = values.boarding === '是'
        values.school = found.get(String(values.school))![0]!.id
        yield { line: n + 1, values }
      }
    }
    await session.bulk.write(roster, lines())
  })
}

async function timeExport({ registry, officer }: Place, format: ExportFormat, rows: number) {
  const memory = watchMemory()
  const began = performance.now()
  const exported = await registry.as(officer, (session) => exportList(session, roster, {}, format))
  const seconds = (performance.now() - began) / 1000
  if (exported.rows !== rows) throw new Error(`${exported.rows} rows came out, not ${rows}`)
  return { seconds, memory: memory() }
}

async function timeCopyingOut({ owner }: Place): Promise<number> {
  const began = performance.now()
  await buffer(owner.query(to(`copy ${escapeIdentifier(tableOf(roster).name)} to stdout`)))
  return (performance.now() - began) / 1000
}

async function timeWriting(rows: number, format: ExportFormat): Promise<number> {
  const columns = Object.values(roster.fields).map(({ zh }) => ({ title: zh }))
  async function* lines() {
    for (let n = 0; n < rows; n++) yield rosterLine(n)
  }
  const began = performance.now()
  if (format === 'xlsx') await buffer(workbookStream({ sheets: [{ name: '花名册', columns, rows: lines() }] }))
  else await buffer(Readable.from(csvPieces({ columns, rows: lines() })))
  return (performance.now() - began) / 1000
}
