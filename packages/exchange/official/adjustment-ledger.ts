import type { CellValue, Workbook, WorkbookColumn, WorkbookRow } from '../workbook/workbook.ts'
import type { OfficialDocument, TableColumn, TableRow } from './block.ts'
import { asOfLine, joined, noData, nothing, orNoData } from './words.ts'

/** One offering of the ledger in words. */
export type AdjustmentLedgerRow = {
  /** What becomes of it: 新设, 停招 … the rows of one stand together. */
  action: string
  school: string
  /** 新能源装备运行与维护（630303） */
  programme: string
  duration: string
  /** 市级予以备案（云教职成〔2026〕31号） */
  results: readonly string[]
  quotaBefore: number | null
  quota: number | null
  /** 优势、过剩 … */
  class?: string
  /** 限期整改（2027年6月30日前） */
  warning?: string
  grounds?: string
}

export type AdjustmentLedger = {
  /** The place or school it is of. */
  of: string
  /** 2027—2028学年 */
  schoolYear: string
  asOf: string
  issuer?: string
  rows: readonly AdjustmentLedgerRow[]
  /** 新设3个 … */
  counts: readonly string[]
}

const columns: readonly (TableColumn & { characters: number })[] = [
  { title: '序号', width: 11, align: 'center', characters: 6 },
  { title: '学校', width: 38, characters: 22 },
  { title: '专业（代码）', width: 44, grow: 2, characters: 28 },
  { title: '学制', width: 14, align: 'center', characters: 8 },
  { title: '备案结果', width: 42, grow: 1, characters: 30 },
  { title: '上年计划', width: 17, align: 'right', characters: 10 },
  { title: '本年计划', width: 17, align: 'right', characters: 10 },
  { title: '专业分类', width: 20, align: 'center', characters: 12 },
  { title: '预警处置', width: 28, characters: 18 },
  { title: '理由', width: 30, grow: 3, characters: 36 },
]

/** 专业调整台账 as an A4-landscape document: openings, changes and closures under headings of their own. */
export function adjustmentLedgerDocument(ledger: AdjustmentLedger): OfficialDocument {
  return {
    kind: '表',
    title: titleOf(ledger),
    landscape: true,
    blocks: [
      {
        kind: 'table',
        headLeft: ledger.issuer ? `制表单位：${ledger.issuer}` : undefined,
        headRight: asOfLine(ledger.asOf),
        columns,
        rows: grouped<TableRow>(
          ledger,
          (cells) => cells,
          (section) => ({ section, level: 1 }),
        ),
      },
      { kind: 'note', text: noteOf(ledger) },
    ],
  }
}

/** The same as a workbook; places are numbers. */
export function adjustmentLedgerWorkbook(ledger: AdjustmentLedger): Workbook {
  const numeric = new Set([0, 5, 6])
  return {
    title: titleOf(ledger),
    author: ledger.issuer,
    sheets: [
      {
        name: '专业调整台账',
        title: titleOf(ledger),
        note: [[ledger.issuer && `制表单位：${ledger.issuer}`, asOfLine(ledger.asOf)].filter(Boolean).join('　　')],
        columns: columns.map(
          ({ title, characters, align }, index): WorkbookColumn => ({
            title,
            width: characters,
            kind: index === 0 ? 'index' : 'text',
            align: align === 'center' ? 'center' : 'left',
          }),
        ),
        rows: grouped<WorkbookRow>(
          ledger,
          (cells) =>
            cells.map((cell, index): CellValue => (numeric.has(index) && /^\d+$/.test(cell) ? Number(cell) : cell)),
          (section) => ({ section, level: 1 }),
        ),
        footer: noteOf(ledger),
      },
    ],
  }
}

const titleOf = ({ of, schoolYear }: AdjustmentLedger) => `${of}${schoolYear}专业调整台账`

const noteOf = ({ counts, rows }: AdjustmentLedger) =>
  rows.length === 0 ? '注：没有需要列入台账的专业点。' : `注：${counts.join('，')}。计划单位：人。`

function grouped<Row>(
  { rows }: AdjustmentLedger,
  ofCells: (cells: string[]) => Row,
  ofHeading: (text: string) => Row,
): Row[] {
  let action: string | undefined
  return rows.flatMap((row, index) => {
    const heading = row.action === action ? [] : [ofHeading(row.action)]
    action = row.action
    return [...heading, ofCells(cellsOf(row, index + 1))]
  })
}

function cellsOf(row: AdjustmentLedgerRow, number: number): string[] {
  return [
    String(number),
    row.school,
    row.programme,
    row.duration,
    joined(row.results, noData),
    orNoData(row.quotaBefore),
    orNoData(row.quota),
    row.class ?? noData,
    row.warning ?? nothing,
    orNoData(row.grounds),
  ]
}
