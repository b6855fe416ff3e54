import type { Arranged, ArrangedCell, Role } from './arranged.ts'
import type { Align, ChartBlock, TableBlock } from './block.ts'
import { columnWidths, textWidth } from './layout.ts'

/** Bars with their numbers and a line that says what they count. */
export function arrangeChart({ series, rows }: ChartBlock): Arranged[] {
  const longest = Math.max(1, ...rows.flatMap(({ values }) => values.map((value) => value ?? 0)))
  const said = series.length > 1 ? `图：深色条为${series[0]}，浅色条为${series[1]}。` : `图：${series[0]}。`
  return [
    { role: 'note', runs: [{ text: said }], keep: true },
    {
      role: 'chart',
      rows: rows.map(({ label, values }) => ({
        label,
        bars: values.map((value) => ({
          share: Math.max(0, value ?? 0) / longest,
          text: value === null ? '不显示' : value.toLocaleString('en-US'),
        })),
      })),
    },
    line('blank', ''),
  ]
}

/** A table with its caption, what stands left and right above it, widths in millimetres and merged cells. */
export function arrangeTable(table: TableBlock, landscape: boolean): Arranged[] {
  const header = table.columns.map(({ title }) => cell(title, 'center', 'head'))
  // How many more rows a merged cell reaches down in each column.
  const covered = table.columns.map(() => 0)
  const rows = table.rows.map((row): ArrangedCell[] => {
    if ('section' in row) {
      return [{ ...cell(row.section, 'left', row.level === 2 ? 'section' : 'head'), columns: table.columns.length }]
    }
    let column = 0
    const cells = row.map((value) => {
      const own = typeof value === 'string' ? { text: value } : value
      while ((covered[column] ?? 0) > 0) column += 1
      const align = own.align ?? table.columns[column]?.align ?? 'left'
      const { columns = 1, rows = 1 } = own
      covered.fill(rows, column, column + columns)
      column += columns
      return { ...cell(own.text, align, own.bold ? 'bold' : 'body'), columns, rows }
    })
    covered.forEach((rows, index) => {
      covered[index] = Math.max(0, rows - 1)
    })
    return cells
  })
  const items: Arranged[] = []
  if (table.caption) items.push(line('caption', table.caption))
  if (table.headLeft || table.headRight) {
    items.push({ role: 'tableHead', left: table.headLeft ?? '', right: table.headRight ?? '' })
  }
  const widths = columnWidths(table.columns, textWidth(landscape))
  const hasHeader = table.header ?? true
  items.push({ role: 'table', widths, header: hasHeader, rows: hasHeader ? [header, ...rows] : rows })
  return items
}

function cell(text: string, align: Align, face: ArrangedCell['face']): ArrangedCell {
  return { text, columns: 1, rows: 1, align, face }
}

/** Words alone, in the face of their role. */
export function line(role: Role, text: string): Arranged {
  return { role, runs: [{ text }] }
}
