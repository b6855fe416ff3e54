import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  LineRuleType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx'
import type { ArrangedChart } from '../arrange.ts'
import { layout, textWidth } from '../layout.ts'
import { face, twips, unspaced } from './face.ts'

/** Places the longest bar is divided into: a bar is a cell across as many as it is long, the number stands after it. */
const places = 40
const numberPlaces = 12
const labelWidth = 44
const tones = ['3A5A7A', 'B4C4D4']
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const borderless = { top: none, bottom: none, left: none, right: none }
/** A bar stands off the next one. */
const apart = { style: BorderStyle.SINGLE, size: 18, color: 'FFFFFF' }
const chartLine = { line: twips.points(13), lineRule: LineRuleType.EXACT }

/** Bars as shaded cells: they print sharply, need no picture, and are read aloud as label and number. */
export function chartOf({ rows }: ArrangedChart, landscape: boolean): Table {
  const unitWidth = (textWidth(landscape) - labelWidth) / (places + numberPlaces)
  const widths = [labelWidth, ...Array<number>(places + numberPlaces).fill(unitWidth)].map(twips.millimetres)
  // Each line holds to the next, so that no page ends in the middle of the bars.
  const cell = (text: string, columns: number, keepNext: boolean, more: object = {}) =>
    new TableCell({
      columnSpan: columns,
      borders: borderless,
      verticalAlign: VerticalAlignTable.CENTER,
      margins: { left: 60, right: 60, top: 0, bottom: 0 },
      children: [
        new Paragraph({
          ...unspaced,
          keepNext,
          spacing: chartLine,
          alignment: 'rowSpan' in more ? AlignmentType.RIGHT : AlignmentType.LEFT,
          children: [new TextRun({ text, ...face('body', layout.size.cell, { snapToGrid: false }) })],
        }),
      ],
      ...more,
    })
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    rows: rows.flatMap(({ label, bars }, row) =>
      bars.map(({ share, text }, at) => {
        const length = Math.round(share * places)
        const held = row < rows.length - 1 || at < bars.length - 1
        return new TableRow({
          cantSplit: true,
          height: { value: twips.points(15), rule: HeightRule.ATLEAST },
          children: [
            ...(at === 0 ? [cell(label, 1, held, { rowSpan: bars.length })] : []),
            ...(length > 0
              ? [
                  cell('', length, held, {
                    shading: { fill: tones[at] ?? tones[0]! },
                    borders: { ...borderless, top: apart, bottom: apart },
                  }),
                ]
              : []),
            cell(text, places + numberPlaces - length, held),
          ],
        })
      }),
    ),
  })
}
