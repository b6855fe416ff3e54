import { Problem } from '@zhiqiao/model'
import type { Session } from '@zhiqiao/registry'
import { openTable, type TableSheet } from './open-table.ts'
import { readMark, type TemplateMark } from './template-mark.ts'

/** One of the files of a batch. */
export interface OpenFile {
  readonly name: string
  readonly size: number
  readonly sheets: readonly TableSheet[]
  readonly mark: TemplateMark | null
}

/**
 * Opens one of the files; what is wrong with it names it.
 * @param wanted the register the batch is for
 */
export async function openFile(session: Session, wanted: string, id: string): Promise<OpenFile> {
  const { name, bytes } = await session.openFile(id)
  try {
    const sheets = await openTable(name, bytes)
    const mark = await readMark(sheets)
    if (mark && mark.register !== wanted) throw otherRegister(session, mark.register, wanted)
    return { name, size: bytes.length, sheets, mark }
  } catch (error) {
    return saidOf(name)(error)
  }
}

/** What is found wrong while the rows are read names the file as well. */
export async function* namingFile<T>(name: string, rows: AsyncGenerator<T>): AsyncGenerator<T> {
  try {
    yield* rows
  } catch (error) {
    saidOf(name)(error)
  }
}

/** Throws what was found wrong with the name of the file. */
export const saidOf =
  (name: string) =>
  (error: unknown): never => {
    throw error instanceof Problem ? inFile(name, error) : error
  }

function inFile(name: string, { status, code, zh, en, details }: Problem): Problem {
  return new Problem(status, code, `${name}：${zh}`, `${name}: ${en}`, details)
}

function otherRegister(session: Session, name: string, wanted: string): Problem {
  const [own, other] = [wanted, name].map((each) => session.domain.registers[each]?.title ?? { zh: each, en: each })
  return new Problem(
    422,
    'other-register',
    `这是“${other!.zh}”的导入表，不是“${own!.zh}”的，请到“${other!.zh}”中导入。`,
    `This workbook is for ${other!.en}, not for ${own!.en}: import it there.`,
  )
}
