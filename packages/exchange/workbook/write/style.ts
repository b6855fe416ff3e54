import type { CellKind } from '../workbook.ts'

/** Number format ids: below 164 built in, the others declared in `stylesXml`. */
const format = { general: 0, thousands: 3, money: 4, text: 49, percent: 164, date: 165 } as const

type Style = {
  font: number
  border: 0 | 1
  format: number
  horizontal: 'left' | 'center' | 'right'
  wrap: boolean
  fill?: typeof wrongFill | typeof lockedFill
}

const wrongFill = 2
const lockedFill = 3

const body = { font: 0, border: 1, wrap: true } as const
const bold = { font: 4, border: 1, wrap: true } as const

const styles = {
  plain: { font: 0, border: 0, format: format.general, horizontal: 'left', wrap: false },
  title: { font: 1, border: 0, format: format.text, horizontal: 'center', wrap: true },
  note: { font: 0, border: 0, format: format.text, horizontal: 'left', wrap: true },
  header: { font: 2, border: 1, format: format.text, horizontal: 'center', wrap: true },
  section: { font: 2, border: 1, format: format.text, horizontal: 'left', wrap: true },
  subsection: { font: 3, border: 1, format: format.text, horizontal: 'left', wrap: true },
  text: { ...body, format: format.text, horizontal: 'left' },
  centred: { ...body, format: format.text, horizontal: 'center' },
  wrong: { ...body, format: format.text, horizontal: 'left', fill: wrongFill },
  lockedText: { ...body, format: format.text, horizontal: 'left', fill: lockedFill },
  lockedInteger: { ...body, format: format.thousands, horizontal: 'right', fill: lockedFill },
  lockedNumber: { ...body, format: format.general, horizontal: 'right', fill: lockedFill },
  lockedMoney: { ...body, format: format.money, horizontal: 'right', fill: lockedFill },
  index: { ...body, format: format.general, horizontal: 'center' },
  integer: { ...body, format: format.thousands, horizontal: 'right' },
  number: { ...body, format: format.general, horizontal: 'right' },
  money: { ...body, format: format.money, horizontal: 'right' },
  percent: { ...body, format: format.percent, horizontal: 'right' },
  date: { ...body, format: format.date, horizontal: 'center' },
  totalText: { ...bold, format: format.text, horizontal: 'center' },
  totalInteger: { ...bold, format: format.thousands, horizontal: 'right' },
  totalNumber: { ...bold, format: format.general, horizontal: 'right' },
  totalMoney: { ...bold, format: format.money, horizontal: 'right' },
  totalPercent: { ...bold, format: format.percent, horizontal: 'right' },
} satisfies Record<string, Style>

export type StyleName = keyof typeof styles

const names = Object.keys(styles) as StyleName[]
const index = Object.fromEntries(names.map((name, position) => [name, position])) as Record<StyleName, number>

/** The cell's `s` attribute. */
export function styleIndex(name: StyleName): number {
  return index[name]
}

/** Style of a column's values; ids, texts and choices are text-typed, so that what is typed into them later stays text too. */
export function styleOf(kind: CellKind, align: 'left' | 'center' | undefined): StyleName {
  switch (kind) {
    case 'text':
      return align === 'center' ? 'centred' : 'text'
    case 'id':
      return align === 'center' ? 'centred' : 'text'
    case 'choice':
      return align === 'left' ? 'text' : 'centred'
    default:
      return kind
  }
}

/** Style of a column for looking at only. */
export function lockedStyleOf(kind: CellKind): StyleName {
  if (kind === 'integer') return 'lockedInteger'
  if (kind === 'number') return 'lockedNumber'
  return kind === 'money' ? 'lockedMoney' : 'lockedText'
}

/** Style of the same column in a row of totals. */
export function totalStyleOf(kind: CellKind): StyleName {
  switch (kind) {
    case 'integer':
      return 'totalInteger'
    case 'number':
      return 'totalNumber'
    case 'money':
      return 'totalMoney'
    case 'percent':
      return 'totalPercent'
    default:
      return 'totalText'
  }
}

const fonts: readonly { name: string; size: number; bold?: boolean }[] = [
  { name: '宋体', size: 11 },
  { name: '方正小标宋简体', size: 18 },
  { name: '黑体', size: 11 },
  { name: '楷体', size: 11 },
  { name: '宋体', size: 11, bold: true },
]

/** The whole of `xl/styles.xml`. */
export function stylesXml(): string {
  const fontXml = fonts.map(
    ({ name, size, bold }) =>
      `<font>${bold ? '<b/>' : ''}<sz val="${size}"/><name val="${name}"/><charset val="134"/></font>`,
  )
  const cellXml = names.map((name) => {
    const style: Style = styles[name]
    return (
      `<xf numFmtId="${style.format}" fontId="${style.font}" fillId="${style.fill ?? 0}" borderId="${style.border}" xfId="0"` +
      ' applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">' +
      `<alignment horizontal="${style.horizontal}" vertical="center"${style.wrap ? ' wrapText="1"' : ''}/></xf>`
    )
  })
  const side = (name: string) => `<${name} style="thin"><color indexed="64"/></${name}>`
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
    `<numFmts count="2"><numFmt numFmtId="${format.percent}" formatCode="0.0%"/><numFmt numFmtId="${format.date}" formatCode="yyyy\\-mm\\-dd"/></numFmts>` +
    `<fonts count="${fonts.length}">${fontXml.join('')}</fonts>` +
    '<fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
    '<fill><patternFill patternType="solid"><fgColor rgb="FFFFE3DE"/><bgColor indexed="64"/></patternFill></fill>' +
    '<fill><patternFill patternType="solid"><fgColor rgb="FFECECEC"/><bgColor indexed="64"/></patternFill></fill></fills>' +
    '<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>' +
    `<border>${['left', 'right', 'top', 'bottom'].map(side).join('')}<diagonal/></border></borders>` +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    `<cellXfs count="${names.length}">${cellXml.join('')}</cellXfs>` +
    '<cellStyles count="1"><cellStyle name="常规" xfId="0" builtinId="0"/></cellStyles>' +
    '</styleSheet>'
  )
}
