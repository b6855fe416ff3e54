import { kebabCase, Problem, type RecordOf, type Register } from '@zhiqiao/model'
import type { Session } from '@zhiqiao/registry'
import { askForWork } from './import-job.ts'
import type { Batch, ReadOptions } from './read-batch.ts'

export interface NewBatch {
  /** The register's name. */
  readonly register: string
  /** Stored files, in the order they are to be read. */
  readonly files: readonly string[]
  readonly system?: string | null
  readonly referenceDate?: string | null
  readonly map?: string | null
  readonly clearing?: boolean
  readonly options?: ReadOptions
}

const mostFiles = 100

/** Begins an import: the batch is recorded and its files are due to be read. @throws Problem 404, 422 */
export async function beginBatch(session: Session, given: NewBatch): Promise<Batch> {
  const register = session.domain.registers[given.register]
  if (!register) throw new Problem(404, 'no-register', '没有这个登记册。', 'There is no such register.')
  await requireImportable(session, register)
  if (given.files.length === 0) throw new Problem(422, 'no-file', '请选择要导入的文件。', 'Choose the files to import.')
  if (given.files.length > mostFiles)
    throw new Problem(422, 'too-many-files', `一次最多${mostFiles}个文件。`, `At most ${mostFiles} files at a time.`)
  const known = await session.files(given.files)
  if (known.length < new Set(given.files).size)
    throw new Problem(404, 'no-file', '有文件不存在，或您无权查看。', 'A file does not exist or is not yours to see.')
  const map: RecordOf | null = given.map ? await session.read('importMap', given.map) : null
  const first = known.find(({ id }) => id === given.files[0])!
  const named = given.files.length === 1 ? first.name : `${first.name}等${given.files.length}个文件`
  const batch: Batch = await session.asSystem('导入文件', (system) =>
    system.create(
      'importBatch',
      {
        title: `${register.title.zh}：${named}`.slice(0, 500),
        register: register.name,
        system: given.system ?? (map?.values.system as string | null | undefined) ?? null,
        referenceDate: given.referenceDate ?? null,
        organisation: session.viewer.hat?.organisation ?? null,
        files: given.files,
        map: map?.id ?? null,
        clearing: given.clearing ?? false,
      },
      { set: { mapVersion: map?.version ?? null } },
    ),
  )
  await askForWork(session, batch.id, 'read', given.options)
  return batch
}

/**
 * Whoever may record nothing in a register, by a table or at all, is told before a file is read.
 * @throws Problem 403, 422
 */
export async function requireImportable(session: Session, register: Register): Promise<void> {
  const { zh, en } = register.title
  if (
    Object.values(register.fields).some(
      ({ type, required, readOnly }) => type.kind === 'files' && required && !readOnly,
    )
  )
    throw new Problem(
      422,
      'needs-file',
      `“${zh}”每条都要附文件，不能用表格导入，请逐条登记。`,
      `Each record of “${en}” needs a file: enter them one by one.`,
    )
  await session.bulk.check(register, [])
}

/** `policyDocument` from its name or its name in addresses. */
export function registerNamed({ domain }: Session, name: string): string {
  const found = Object.values(domain.registers).find(
    (register) => register.name === name || kebabCase(register.name) === name,
  )
  if (!found)
    throw new Problem(
      404,
      'no-register',
      `没有登记册“${name.slice(0, 60)}”。`,
      `There is no register “${name.slice(0, 60)}”.`,
    )
  return found.name
}
