import { isId } from '@zhiqiao/registry'
import type { WorkbookSheet } from '../workbook/workbook.ts'
import { cellText, type TableSheet } from './open-table.ts'

/** What a workbook of ours says of itself on a hidden sheet: whose it is survives every renaming of the file. */
export interface TemplateMark {
  readonly register: string
  /** The body asked to fill it in. */
  readonly organisation: string | null
  /** Where the sheets of one workbook come from different bodies: the body by the sheet's name. */
  readonly bySheet: ReadonlyMap<string, string>
}

const sign = '职桥导入表'

/** The sheet of our workbooks that says how to fill them in. */
export const instructionSheet = '填写说明'

/** The hidden sheet of a workbook. */
export function markSheet(mark: TemplateMark): WorkbookSheet {
  return {
    name: '职桥',
    hidden: true,
    columns: [{ title: sign, width: 16 }, { title: '1', width: 40 }, { title: '请勿改动本页' }],
    rows: [
      ['register', mark.register],
      ['organisation', mark.organisation],
      ...[...mark.bySheet].map(([sheet, organisation]) => ['sheet', sheet, organisation]),
    ],
  }
}

/** What the hidden sheet says; null for workbooks that are none of ours. */
export async function readMark(sheets: readonly TableSheet[]): Promise<TemplateMark | null> {
  for (const sheet of sheets) {
    if (!sheet.hidden) continue
    const bySheet = new Map<string, string>()
    let register: string | undefined
    let organisation: string | null = null
    let first = true
    for await (const { cells } of sheet.rows()) {
      const [name, value, more] = cells.map(cellText)
      if (first && name !== sign) break
      first = false
      if (name === 'register') register = value
      else if (name === 'organisation' && isId(value)) organisation = value
      else if (name === 'sheet' && value && isId(more)) bySheet.set(value, more)
    }
    if (register) return { register, organisation, bySheet }
  }
  return null
}
