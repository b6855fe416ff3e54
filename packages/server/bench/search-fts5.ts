import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Beside, BesidePlace } from './search-beside.ts'

/** SQLite's full-text index in a file of the folder. Null where no SQLite runs here. */
export async function openFts5({ folder, documents, log }: BesidePlace): Promise<Beside | null> {
  const sqlite = await import('libsql').catch(() => null)
  if (!sqlite) {
    log('SQLite (libsql) does not run here and is left out')
    return null
  }
  const file = join(folder, 'fts5.db')
  await rm(file, { force: true })
  const db = new sqlite.default(file)
  db.exec(`pragma journal_mode = off; pragma synchronous = off; pragma cache_size = -400000;
    create virtual table listing using fts5(title, body, content='', tokenize="unicode61 tokenchars '-_./+#:='")`)
  const insert = db.prepare('insert into listing (rowid, title, body) values (?, ?, ?)')
  const began = performance.now()
  db.exec('begin')
  for await (const { rowid, title, body } of documents()) insert.run(rowid, title, body)
  db.exec('commit')
  db.exec(`insert into listing (listing) values ('optimize')`)
  log(`FTS5 built in ${((performance.now() - began) / 1000).toFixed(0)} s`)
  const best = db.prepare('select rowid from listing where listing match ? order by bm25(listing, 5, 1) limit 20')
  const count = db.prepare('select count(*) as found from (select 1 from listing where listing match ? limit 501)')
  return {
    name: 'fts5',
    ask(words, filter) {
      const all = filter === null ? words : [...words, filter]
      const question = all.map((word) => `"${word.replaceAll('"', '""')}"`).join(' AND ')
      const from = performance.now()
      best.all(question)
      count.get(question)
      return performance.now() - from
    },
    async close() {
      db.close()
      await rm(file, { force: true })
    },
  }
}
