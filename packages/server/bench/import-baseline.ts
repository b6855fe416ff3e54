import { pipeline } from 'node:stream/promises'
import { openCsv, readWorkbook } from '@zhiqiao/exchange'
import { type Client, escapeIdentifier } from 'pg'
import { from } from 'pg-copy-streams'

/*
 * What importing is measured against: reading the file, and COPYing its rows into the same indexed table and history.
 * Nothing is checked, matched, guarded, sealed or audited; the rows are at hand as the database keeps them.
 */

/** Reads every row of the file and keeps none. @returns seconds */
export async function timeReading(bytes: Uint8Array, format: 'xlsx' | 'csv'): Promise<number> {
  const began = performance.now()
  let cells = 0
  if (format === 'csv') for await (const row of openCsv(bytes).rows()) cells += row.cells.length
  else for await (const row of readWorkbook(bytes)) cells += row.cells.length
  if (cells === 0) throw new Error('the file is empty')
  return (performance.now() - began) / 1000
}

/**
 * COPYs rows into a table and its history in one transaction; both must have the columns of the original.
 * @param rows fields as COPY's text format has them, in the order of `columns`
 * @returns seconds
 */
export async function timeCopying(
  client: Client,
  tables: readonly { name: string; columns: readonly string[]; rows: () => Iterable<readonly string[]> }[],
): Promise<number> {
  const began = performance.now()
  await client.query('begin')
  for (const { name, columns, rows } of tables) {
    const list = columns.map(escapeIdentifier).join(', ')
    await pipeline(text(rows()), client.query(from(`copy ${escapeIdentifier(name)} (${list}) from stdin`)))
  }
  await client.query('commit')
  return (performance.now() - began) / 1000
}

/** Lines in pieces worth sending. */
function* text(rows: Iterable<readonly string[]>): Generator<string> {
  let piece = ''
  for (const row of rows) {
    piece += `${row.join('\t')}\n`
    if (piece.length < 65_536) continue
    yield piece
    piece = ''
  }
  yield piece
}
