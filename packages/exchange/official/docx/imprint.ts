import {
  BorderStyle,
  LineRuleType,
  Paragraph,
  RelativeVerticalPosition,
  Tab,
  Table,
  TableAnchorType,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  TextRun,
  WidthType,
} from 'docx'
import { layout, textWidth } from '../layout.ts'
import { face, twips, unspaced } from './face.ts'

const points = layout.size.small
const thick = { style: BorderStyle.SINGLE, size: 8, color: '000000' }
const thin = { style: BorderStyle.SINGLE, size: 6, color: '000000' }
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }

/** 版记: a floating table at the foot of the page, with lines above, between and below, one character in on both sides. */
export function imprintOf(copyTo: string, printedBy: string, printedOn: string, landscape: boolean): Table {
  // A table as wide as the text is not floated by every program.
  const width = twips.millimetres(textWidth(landscape) - 1)
  const one = twips.points(points)
  const lines = [
    ...(copyTo ? [{ children: [copyTo], hanging: true }] : []),
    ...(printedBy || printedOn ? [{ children: [printedBy, new Tab(), printedOn], hanging: false }] : []),
  ]
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: width, type: WidthType.DXA },
    columnWidths: [width],
    float: {
      horizontalAnchor: TableAnchorType.MARGIN,
      absoluteHorizontalPosition: 0,
      verticalAnchor: TableAnchorType.MARGIN,
      relativeVerticalPosition: RelativeVerticalPosition.BOTTOM,
    },
    borders: { top: thick, bottom: thick, left: none, right: none, insideHorizontal: thin, insideVertical: none },
    margins: { left: 0, right: 0, top: 40, bottom: 40, marginUnitType: WidthType.DXA },
    rows: lines.map(
      ({ children, hanging }) =>
        new TableRow({
          cantSplit: true,
          children: [
            new TableCell({
              width: { size: width, type: WidthType.DXA },
              children: [
                new Paragraph({
                  ...unspaced,
                  spacing: { line: twips.points(20), lineRule: LineRuleType.EXACT },
                  indent: hanging ? { left: 4 * one, hanging: 3 * one, right: one } : { left: one, right: one },
                  tabStops: [{ type: TabStopType.RIGHT, position: width - one }],
                  children: [new TextRun({ children, ...face('body', points) })],
                }),
              ],
            }),
          ],
        }),
    ),
  })
}
