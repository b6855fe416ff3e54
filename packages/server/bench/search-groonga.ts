import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Beside, BesidePlace } from './search-beside.ts'

const schema = `table_create Listing TABLE_NO_KEY
column_create Listing title COLUMN_SCALAR Text
column_create Listing body COLUMN_SCALAR Text
table_create Word TABLE_PAT_KEY ShortText --default_tokenizer TokenDelimit`
const index = 'column_create Word listing COLUMN_INDEX|WITH_POSITION|WITH_SECTION Listing title,body'

/** Groonga, asked through its own program's pipe, by term frequency with headlines first. Null where it is not installed. */
export async function openGroonga({ folder, documents, log }: BesidePlace): Promise<Beside | null> {
  const program = (process.env.PATH ?? '').split(delimiter).map((each) => join(each, 'groonga'))
  const found = program.find((file) => existsSync(file))
  if (!found) {
    log('Groonga is not installed and is left out')
    return null
  }
  const groonga = await openPipe(found, join(folder, 'groonga.db'))
  const began = performance.now()
  for (const line of schema.split('\n')) await groonga.tell(line)
  let lot: object[] = []
  const load = async () => {
    await groonga.tell(`load --table Listing\n${JSON.stringify(lot)}`)
    lot = []
  }
  for await (const { title, body } of documents()) if (lot.push({ title, body }) === 2000) await load()
  if (lot.length > 0) await load()
  await groonga.tell(index)
  log(`Groonga built in ${((performance.now() - began) / 1000).toFixed(0)} s`)
  return {
    name: 'groonga',
    async ask(words, filter) {
      const all = filter === null ? words : [...words, filter]
      const question = all.map((word) => `\\"${word.replace(/["\\]/g, '\\\\\\$&')}\\"`).join(' ')
      const from = performance.now()
      await groonga.tell(
        `select Listing --match_columns "title * 5 || body" --query "${question}" --sort_keys -_score --limit 20 --output_columns _id`,
      )
      return performance.now() - from
    },
    async close() {
      await groonga.end()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** One command, one line of answer. @throws Error with what Groonga says is wrong */
async function openPipe(program: string, file: string) {
  const child = spawn(program, ['-n', file], { stdio: ['pipe', 'pipe', 'inherit'] })
  const waiting: { resolve: () => void; reject: (error: Error) => void }[] = []
  createInterface({ input: child.stdout }).on('line', (line) => {
    const [[code, , , message]] = JSON.parse(line) as [[number, number, number, string?]]
    const { resolve, reject } = waiting.shift()!
    if (code === 0) resolve()
    else reject(new Error(`groonga: ${message}`))
  })
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  return {
    tell: (command: string) =>
      new Promise<void>((resolve, reject) => {
        waiting.push({ resolve, reject })
        child.stdin.write(`${command}\n`)
      }),
    async end() {
      child.stdin.end()
      await ended
    },
  }
}
