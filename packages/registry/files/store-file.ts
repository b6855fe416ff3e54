import { createHash } from 'node:crypto'
import { forbidden, notFound, Problem } from '@zhiqiao/model'
import { sql } from 'kysely'
import type { Scope } from '../scope.ts'
import { newId } from '../store/new-id.ts'
import { visibleFiles } from './visible-files.ts'

export interface FileInfo {
  readonly id: string
  readonly name: string
  /** Media type as told by whoever stored it; files are handed out as attachments only. */
  readonly type: string
  readonly size: number
  readonly sha256: string
  readonly uploadedAt: string
  readonly uploadedBy: string | null
}

const largest = 50 * 1024 * 1024
const chunk = 1024 * 1024

/** Keeps a file in the database. @throws Problem for the public, an empty or oversized file, a name that cannot be kept */
export async function storeFile(
  scope: Scope,
  { name, type, bytes }: { name: string; type: string; bytes: Uint8Array },
): Promise<FileInfo> {
  const { transaction, actor, viewer, db } = scope
  if (viewer.via === 'public') throw forbidden()
  if (bytes.length > largest)
    throw new Problem(413, 'file-too-large', '文件超过50 MB。', 'The file is larger than 50 MB.')
  if (bytes.length === 0) throw new Problem(422, 'file-empty', '文件是空的。', 'The file is empty.')
  const kept = fileName(name)
  const info: FileInfo = {
    id: newId(transaction.at),
    name: kept,
    type: /^[\w.+-]{1,100}\/[\w.+-]{1,100}$/.test(type) ? type.toLowerCase() : 'application/octet-stream',
    size: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    uploadedAt: transaction.at.toISOString(),
    uploadedBy: actor.person?.id ?? null,
  }
  await sql`
    insert into file (id, name, type, size, sha256, uploaded_at, uploaded_by)
    values (${info.id}, ${info.name}, ${info.type}, ${info.size}, ${info.sha256}, ${info.uploadedAt}, ${info.uploadedBy})`.execute(
    db,
  )
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  for (let number = 0; number * chunk < buffer.length; number++) {
    const part = buffer.subarray(number * chunk, (number + 1) * chunk)
    await sql`insert into file_chunk (file, number, bytes) values (${info.id}, ${number}, ${part})`.execute(db)
  }
  transaction.storedFiles.add(info.id)
  transaction.entries.push({ kind: 'event', what: 'storeFile', details: { id: info.id, sha256: info.sha256 } })
  return info
}

/** A stored file with its bytes. @throws notFound when it is not there, not visible or not as it was stored */
export async function openFile(scope: Scope, id: string): Promise<FileInfo & { bytes: Buffer }> {
  const info = (await filesOf(scope, [id]))[0]
  if (!info) throw notFound()
  // Chunk by chunk into its place: all of them at once are on their way in three forms, of which the hexadecimal is the largest.
  const bytes = Buffer.alloc(info.size)
  for (let number = 0; number * chunk < info.size; number++) {
    const { rows } = await sql<{ bytes: Buffer }>`
      select bytes from file_chunk where file = ${id} and number = ${number}`.execute(scope.db)
    rows[0]?.bytes.copy(bytes, number * chunk)
  }
  if (createHash('sha256').update(bytes).digest('hex') !== info.sha256)
    throw new Problem(500, 'file-damaged', '文件内容与存入时不一致。', 'The file is not as it was stored.')
  return { ...info, bytes }
}

/** What is known of those files that the viewer may see. */
export async function filesOf(scope: Scope, ids: readonly string[]): Promise<FileInfo[]> {
  const seen = await visibleFiles(scope, ids)
  if (seen.size === 0) return []
  const { rows } = await sql<FileInfo>`
    select id, name, type, size, sha256, uploaded_at as "uploadedAt", uploaded_by as "uploadedBy"
    from file where id = any(${[...seen]}) order by uploaded_at, id`.execute(scope.db)
  return rows
}

/** The name without a path or anything that cannot be shown; at most 200 characters, its ending kept. */
function fileName(name: string): string {
  const base = name.toWellFormed().split(/[/\\]/).at(-1) ?? ''
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control and direction marks are what is taken out
  const clean = base.replace(/[\u0000-\u001f\u007f\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '').trim()
  if (clean === '' || /^\.+$/.test(clean)) return '未命名'
  const letters = [...clean]
  return letters.length <= 200 ? clean : [...letters.slice(0, 180), '…', ...letters.slice(-19)].join('')
}
