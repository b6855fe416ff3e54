import { type ArchiveLimits, archiveLimits, openArchive } from '../archive/open-archive.ts'
import { DocumentProblem } from '../document/document-problem.ts'
import { type CellLimits, type MergedRange, type SheetRow, sheetReader } from './read/sheet-reader.ts'
import { type PartLimits, readWorkbookParts } from './read/workbook-parts.ts'

export type { CellNote, MergedRange, SheetRow, SheetValue } from './read/sheet-reader.ts'
export type ReadLimits = CellLimits & PartLimits & { archive: ArchiveLimits }

export const readLimits: ReadLimits = {
  maxSheets: 200,
  /** Rows with values, of one sheet. */
  maxRows: 1_000_000,
  maxColumns: 1_000,
  /** What Excel itself allows. */
  maxCellCharacters: 32_767,
  maxSharedCharacters: 64_000_000,
  maxMerged: 200_000,
  archive: archiveLimits,
}

/** A sheet of an open workbook. `merged` is complete once `rows()` has been read to its end. */
export type OpenSheet = {
  name: string
  hidden: boolean
  merged: MergedRange[]
  rows(): AsyncGenerator<SheetRow>
  /** How much of the sheet `rows()` has read, 0 to 1. */
  share(): number
}

/**
 * Opens an .xlsx held in memory; rows stream and are never all held. Throws `DocumentProblem`: what is wrong with a
 * cell names sheet, row and column (第14行 第F列).
 */
export async function openWorkbook(
  bytes: Uint8Array,
  limits: Partial<ReadLimits> = {},
): Promise<{ sheets: OpenSheet[] }> {
  const allowed = { ...readLimits, ...limits }
  const archive = await openArchive(bytes, allowed.archive)
  if (archive.entries.some(({ name }) => name.endsWith('vbaProject.bin'))) throw new DocumentProblem('document.macro')
  if (archive.has('xl/workbook.bin')) {
    const kind = { zh: '二进制工作簿(.xlsb)', en: 'binary workbook (.xlsb)' }
    throw new DocumentProblem('document.unsupported', {
      kind,
      advice: { zh: '请另存为 .xlsx 再上传。', en: 'Save it as .xlsx.' },
    })
  }
  const parts = await readWorkbookParts(archive, allowed)
  const sheets = parts.sheets.map(({ name, part, hidden }): OpenSheet => {
    const merged: MergedRange[] = []
    const size = archive.entries.find((entry) => entry.name === part)?.size ?? 0
    let taken = 0
    return {
      name,
      hidden,
      merged,
      share: () => (size === 0 ? 0 : taken / size),
      async *rows() {
        merged.length = 0
        taken = 0
        let ready: SheetRow[] = []
        const feed = sheetReader(name, parts, allowed, {
          row: (row) => ready.push(row),
          merged: (range) => merged.push(range),
        })
        for await (const piece of archive.stream(part)) {
          feed.write(piece)
          taken += piece.length
          yield* ready
          ready = []
        }
        feed.close()
        yield* ready
      },
    }
  })
  return { sheets }
}

/** All rows of the visible sheets, in order. */
export async function* readWorkbook(bytes: Uint8Array, limits: Partial<ReadLimits> = {}): AsyncGenerator<SheetRow> {
  const { sheets } = await openWorkbook(bytes, limits)
  for (const sheet of sheets) if (!sheet.hidden) yield* sheet.rows()
}
