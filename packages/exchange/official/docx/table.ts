import {
  AlignmentType,
  LineRuleType,
  Paragraph,
  Tab,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx'
import type { ArrangedCell } from '../arrange.ts'
import { layout, textWidth } from '../layout.ts'
import { type Face, face, twips, unspaced } from './face.ts'

const { size } = layout
// Exact, or the lines would snap to the grid of the text.
const tableLine = { line: twips.points(15), lineRule: LineRuleType.EXACT }
const formLine = { line: twips.points(17), lineRule: LineRuleType.EXACT }
const alignment = { left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT } as const
const faces: Record<ArrangedCell['face'], Face> = { body: 'body', bold: 'body', head: 'hei', section: 'kai' }
// Beyond this a row is allowed to run over the end of a page: kept whole, it would leave half a page empty.
const longCell = 300

/** A ruled table with fixed widths; a header is repeated on every page, a heading row stays with the row below it. */
export function tableOf(widths: readonly number[], rows: readonly (readonly ArrangedCell[])[], header: boolean): Table {
  const columnWidths = widths.map(twips.millimetres)
  return new Table({
    layout: TableLayoutType.FIXED,
    alignment: AlignmentType.CENTER,
    width: { size: columnWidths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths,
    margins: { left: 70, right: 70, top: header ? 30 : 80, bottom: header ? 30 : 80, marginUnitType: WidthType.DXA },
    rows: placed(rows, columnWidths).map(
      (cells, index) =>
        new TableRow({
          // Some readers take the mere presence of the property for a yes.
          tableHeader: (header && index === 0) || undefined,
          cantSplit: cells.every(({ cell }) => cell.text.length <= longCell) || undefined,
          children: cells.map(({ cell, width }) =>
            cellOf(cell, width, isHeading(cells, widths.length) || (header && index === 0), header),
          ),
        }),
    ),
  })
}

function isHeading(cells: readonly { cell: ArrangedCell }[], columns: number): boolean {
  return cells.length === 1 && cells[0]!.cell.columns === columns
}

type Placed = { cell: ArrangedCell; width: number }

/** Cells with their widths, also where a cell above reaches down. */
function placed(rows: readonly (readonly ArrangedCell[])[], widths: readonly number[]): Placed[][] {
  const covered: number[] = widths.map(() => 0)
  return rows.map((row) => {
    let column = 0
    const result: Placed[] = []
    for (const cell of row) {
      while ((covered[column] ?? 0) > 0) column += 1
      const width = widths.slice(column, column + cell.columns).reduce((sum, value) => sum + value, 0)
      result.push({ cell, width })
      for (let offset = 0; offset < cell.columns; offset += 1) covered[column + offset] = cell.rows
      column += cell.columns
    }
    for (let index = 0; index < covered.length; index += 1) covered[index] = Math.max(0, covered[index]! - 1)
    return result
  })
}

function cellOf(cell: ArrangedCell, width: number, keepNext: boolean, header: boolean): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    columnSpan: cell.columns > 1 ? cell.columns : undefined,
    rowSpan: cell.rows > 1 ? cell.rows : undefined,
    verticalAlign: VerticalAlignTable.CENTER,
    children: cell.text.split('\n').map(
      (text) =>
        new Paragraph({
          ...unspaced,
          alignment: alignment[cell.align],
          spacing: header ? tableLine : formLine,
          keepNext,
          children: [
            new TextRun({
              text,
              ...face(faces[cell.face], header ? size.cell : size.form, {
                bold: cell.face === 'bold',
                snapToGrid: false,
              }),
            }),
          ],
        }),
    ),
  })
}

/** The line directly above a table: 制表单位 at the left, the day or unit at the right. */
export function tableHeadOf(left: string, right: string, landscape: boolean): Paragraph {
  return new Paragraph({
    ...unspaced,
    spacing: { ...tableLine, after: 60 },
    keepNext: true,
    tabStops: [{ type: TabStopType.RIGHT, position: twips.millimetres(textWidth(landscape)) }],
    children: [new TextRun({ children: [left, new Tab(), right], ...face('body', 12) })],
  })
}
