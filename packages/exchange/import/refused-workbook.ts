import type { Session } from '@zhiqiao/registry'
import type { CellValue, Workbook, WorkbookRow, WorkbookSheet } from '../workbook/workbook.ts'
import { sheetName } from '../workbook/write/sheet-name.ts'
import { cellText } from './open-table.ts'
import { type Batch, registerOf } from './read-batch.ts'
import { type StoredRow, type StoredSheet, storedLots, storedSheets } from './stored-rows.ts'
import { markSheet } from './template-mark.ts'

/** Its cells are read by people, and by nobody when the file comes back. */
export const reasonHeading = '未接收原因'

/**
 * The rows that were not taken, under the heads they came with: what is wrong stands beside each row, the cells that
 * are wrong are coloured and say so when chosen. Mended, the file is imported as it is.
 */
export async function refusedWorkbook(session: Session, batch: Batch): Promise<Workbook> {
  const register = registerOf(session, batch)
  const sheets = await storedSheets(session, batch.id)
  const rows = new Map<number, StoredRow[]>()
  for await (const lot of storedLots(session, batch.id, ['refuse']))
    for (const row of lot) rows.set(row.sheet, [...(rows.get(row.sheet) ?? []), row])
  const taken = new Set<string>()
  const bySheet = new Map<string, string>()
  const written = sheets.flatMap((sheet): WorkbookSheet[] => {
    const refused = rows.get(sheet.number)
    if (!refused) return []
    const name = sheetName(rows.size > 1 ? sheet.file.replace(/\.[^.]*$/, '') : sheet.name, taken)
    if (sheet.organisation !== null) bySheet.set(name, sheet.organisation)
    return [refusedSheet(name, sheet, refused)]
  })
  return {
    title: `${batch.values.title}（未接收）`,
    sheets: [
      ...(written.length > 0
        ? written
        : [{ name: register.title.zh, columns: [{ title: '没有未接收的行' }], rows: [] }]),
      markSheet({ register: register.name, organisation: null, bySheet }),
    ],
  }
}

function refusedSheet(name: string, sheet: StoredSheet, refused: readonly StoredRow[]): WorkbookSheet {
  const known = sheet.columns.filter(({ heading }) => heading !== reasonHeading)
  return {
    name,
    columns: [
      ...known.map(({ heading, column }) => ({ title: heading === '' ? `第${column}列` : heading, width: 18 })),
      { title: reasonHeading, width: 50 },
    ],
    rows: refused.map(({ row, given, problems }): WorkbookRow => {
      const cells = known.map(({ column }): CellValue => cellText(given?.[column - 1]))
      const reasons = problems.map(({ zh }) => zh).join('；')
      const wrong: Record<number, string> = {}
      for (const { column, zh } of problems) {
        const at = known.findIndex((each) => each.column === column)
        if (at >= 0) wrong[at] = wrong[at] === undefined ? zh : `${wrong[at]}；${zh}`
      }
      return { cells: [...cells, `原第${row}行：${reasons}`], wrong: { ...wrong, [known.length]: '' } }
    }),
  }
}
