import { join } from 'node:path'
import type { Beside, BesidePlace } from './search-beside.ts'

/** What is asked of the library; it is no dependency of the project and is looked for when the bench runs. */
interface LanceDb {
  connect(folder: string): Promise<{
    createTable(name: string, rows: object[]): Promise<LanceTable>
  }>
  Index: { fts(options: object): unknown }
  MatchQuery: new (words: string, column: string, options: object) => unknown
  Operator: { And: unknown }
}

interface LanceTable {
  add(rows: object[]): Promise<unknown>
  createIndex(column: string, options: { config: unknown }): Promise<void>
  query(): { fullTextSearch(query: unknown): LanceQuery }
}

interface LanceQuery {
  select(columns: string[]): LanceQuery
  limit(rows: number): LanceQuery
  toArray(): Promise<unknown[]>
}

/** LanceDB's full-text index (BM25) over headline and text as one; it has no count, so 501 are fetched. Null where it is not installed. */
export async function openLanceDb({ folder, documents, log }: BesidePlace): Promise<Beside | null> {
  const library = '@lancedb/lancedb'
  const lance = (await import(/* @vite-ignore */ library).catch(() => null)) as LanceDb | null
  if (!lance) {
    log('LanceDB is not installed and is left out')
    return null
  }
  const began = performance.now()
  const db = await lance.connect(join(folder, 'lance'))
  let table: LanceTable | null = null
  let lot: object[] = []
  const add = async () => {
    if (table) await table.add(lot)
    else table = await db.createTable('listing', lot)
    lot = []
  }
  for await (const { rowid, title, body } of documents())
    if (lot.push({ rowid, words: `${title} ${body}` }) === 20_000) await add()
  if (lot.length > 0) await add()
  const whole = table as LanceTable | null
  if (whole === null) return null
  const plain = { stem: false, removeStopWords: false, asciiFolding: false, lowercase: false, withPosition: false }
  await whole.createIndex('words', {
    config: lance.Index.fts({ ...plain, baseTokenizer: 'whitespace', maxTokenLength: 80 }),
  })
  log(`LanceDB built in ${((performance.now() - began) / 1000).toFixed(0)} s`)
  return {
    name: 'lancedb',
    async ask(words, filter) {
      const all = filter === null ? words : [...words, filter]
      const from = performance.now()
      const query = new lance.MatchQuery(all.join(' '), 'words', { operator: lance.Operator.And })
      await whole.query().fullTextSearch(query).select(['rowid', '_score']).limit(501).toArray()
      return performance.now() - from
    },
    close: async () => undefined,
  }
}
