import { readFile } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import { membership, organisation } from '@zhiqiao/definitions'
import { readDocument } from '@zhiqiao/exchange'
import { Problem } from '@zhiqiao/model'
import { parsePolicy } from '@zhiqiao/policy'
import type { Session } from '@zhiqiao/registry'
import { importPlan } from '@zhiqiao/work'
import { fileType } from '../routes/file-type.ts'
import type { CommandContext } from './command.ts'
import { withRegistry } from './with-registry.ts'

/** Records the plan read from a file as a draft of an office, to be checked there. @returns the exit code */
export async function importPolicy(context: CommandContext, path: string, officeName: string | null): Promise<number> {
  const bytes = await bytesOf(path)
  const name = basename(path)
  const read = await readDocument({ name, bytes })
  for (const note of read.notes) context.log(note.zh)
  const document = await withRegistry(context, 'policy import', (registry) =>
    registry.asSystem('命令行导入政策文件', async (session) => {
      const office = await officeOf(session, officeName)
      const file = await session.storeFile({ name, type: fileType(name, bytes), bytes })
      return importPlan(session, {
        text: read.text,
        plan: parsePolicy(read.text),
        office: office.id,
        division: office.values.division,
        fallbackTitle: name,
        sourceFile: [file.id],
      })
    }),
  )
  context.out(`已导入，待核对:/app/plan/${document}/review\n`)
  return 0
}

/** Prints the plan of a document that is no plain text, with the text its offsets refer to. @returns the exit code */
export async function parseFile(context: CommandContext, path: string): Promise<number> {
  const { text, notes } = await readDocument({ name: basename(path), bytes: await bytesOf(path) })
  for (const note of notes) context.log(note.zh)
  context.out(`${JSON.stringify({ ...parsePolicy(text), text }, null, 1)}\n`)
  return 0
}

/** Relative to where the command was called, which npm hides behind the checkout's folder. */
const bytesOf = async (path: string) => new Uint8Array(await readFile(resolve(process.env.INIT_CWD ?? '.', path)))

/** The office named, or the only one that has a section officer. */
async function officeOf(session: Session, name: string | null) {
  if (name !== null) {
    const [found] = await session.all(organisation, { filter: { name } })
    if (found) return found
    throw new Problem(404, 'no-office', `没有单位“${name}”。`, `There is no organisation “${name}”.`)
  }
  const offices = new Set(
    (await session.all(membership, { filter: { role: 'sectionOfficer' } })).map(({ values }) => values.organisation),
  )
  const [only, other] = [...offices]
  if (only !== undefined && other === undefined) return session.read(organisation, only)
  throw new Problem(
    422,
    'which-office',
    '请用 --office 单位名称 指明承办单位。',
    'Say which office with --office NAME.',
  )
}
