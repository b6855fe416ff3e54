import type { CellValue, Workbook, WorkbookColumn, WorkbookRow } from '../workbook/workbook.ts'
import type { OfficialDocument, TableColumn, TableRow } from './block.ts'
import { asOfLine, chineseDate, joined, noData, nothing, orNoData, quoted, unspecified } from './words.ts'

/** One task as the plan states it, with what is known of its progress. Bodies and headings are in the plan's own words. */
export type TaskBreakdownRow = {
  /** The section of the plan the task stands in, with its number: 二、重点任务. */
  section?: string
  /** The heading below it: （一）扩大办学规模. */
  subsection?: string
  /** As the office numbers it; default the running number. */
  number?: string
  task: string
  leadBodies?: readonly string[]
  responsibleBodies?: readonly string[]
  supportingBodies?: readonly string[]
  /** ISO day, month or year, or in words: 2027年底前, 长期坚持. */
  deadline?: string
  /** Targets of the task in words: 双师型教师占比达到60%. */
  targets?: readonly string[]
  /** The newest report of progress; missing is 「无数据」. */
  progress?: string | null
  /** Titles of the evidence. */
  evidence?: readonly string[]
}

export type TaskBreakdown = {
  planTitle: string
  rows: readonly TaskBreakdownRow[]
  /** The day progress was true; a draft has none. */
  asOf?: string
  issuer?: string
  /** The plan is not yet issued: 征求意见稿. */
  draft?: string
  /** What stands in the columns of progress and evidence before work has begun: default the known state. */
  progress?: 'shown' | 'blank'
  /** A line below the table, without 注：. */
  note?: string
}

const columns: readonly (TableColumn & { characters: number })[] = [
  { title: '序号', width: 11, align: 'center', characters: 6 },
  { title: '任务', width: 52, grow: 3, characters: 36 },
  { title: '牵头单位', width: 24, align: 'center', characters: 13 },
  { title: '责任单位', width: 33, characters: 20 },
  { title: '完成时限', width: 32, align: 'center', characters: 15 },
  { title: '目标值', width: 30, characters: 18 },
  { title: '进展', width: 32, grow: 2, characters: 22 },
  { title: '佐证', width: 24, characters: 15 },
]

/** 任务分解表 as an A4-landscape document: the plan's sections as rows across the table, the header on every page. */
export function taskBreakdownDocument(breakdown: TaskBreakdown): OfficialDocument {
  return {
    kind: '表',
    title: titleOf(breakdown),
    subtitle: breakdown.draft,
    landscape: true,
    blocks: [
      {
        kind: 'table',
        headLeft: breakdown.issuer ? `制表单位：${breakdown.issuer}` : undefined,
        headRight: breakdown.asOf ? asOfLine(breakdown.asOf) : undefined,
        columns,
        rows: grouped<TableRow>(
          breakdown,
          (cells) => cells,
          (section, level) => ({ section, level }),
        ),
      },
      ...(breakdown.note ? [{ kind: 'note' as const, text: `注：${breakdown.note}` }] : []),
    ],
  }
}

/** 任务分解表 as a workbook: the same columns and order. */
export function taskBreakdownWorkbook(breakdown: TaskBreakdown): Workbook {
  const head = [
    ...(breakdown.draft ? [`（${breakdown.draft}）`] : []),
    [breakdown.issuer && `制表单位：${breakdown.issuer}`, breakdown.asOf && asOfLine(breakdown.asOf)]
      .filter(Boolean)
      .join('　　'),
  ].filter((text) => text !== '')
  return {
    title: titleOf(breakdown),
    author: breakdown.issuer,
    sheets: [
      {
        name: '任务分解表',
        title: titleOf(breakdown),
        note: head,
        columns: columns.map(
          ({ title, characters, align }, index): WorkbookColumn => ({
            title,
            width: characters,
            kind: index === 0 ? 'index' : 'text',
            align: align === 'center' ? 'center' : 'left',
          }),
        ),
        rows: grouped<WorkbookRow>(
          breakdown,
          ([number, ...cells]): CellValue[] => [/^\d+$/.test(number!) ? Number(number) : number, ...cells],
          (section, level) => ({ section, level }),
        ),
        footer: breakdown.note && `注：${breakdown.note}`,
      },
    ],
  }
}

function titleOf({ planTitle }: TaskBreakdown): string {
  return `${quoted(planTitle)}任务分解表`
}

/** The cells of each task, with a heading where section or subsection changes. */
function grouped<Row>(
  { rows, progress }: TaskBreakdown,
  ofCells: (cells: string[]) => Row,
  ofHeading: (text: string, level: 1 | 2) => Row,
): Row[] {
  let section: string | undefined
  let subsection: string | undefined
  return rows.flatMap((row, index) => {
    const result: Row[] = []
    if (row.section !== section) {
      section = row.section
      subsection = undefined
      if (section) result.push(ofHeading(section, 1))
    }
    if (row.subsection !== subsection) {
      subsection = row.subsection
      if (subsection) result.push(ofHeading(subsection, 2))
    }
    result.push(ofCells(cellsOf(row, row.number ?? String(index + 1), progress ?? 'shown')))
    return result
  })
}

function cellsOf(row: TaskBreakdownRow, number: string, progress: 'shown' | 'blank'): string[] {
  const supporting = row.supportingBodies?.length ? `配合：${row.supportingBodies.join('、')}` : undefined
  const responsible = [joined(row.responsibleBodies, ''), supporting].filter(Boolean).join('\n')
  return [
    number,
    row.task,
    joined(row.leadBodies, unspecified),
    responsible || nothing,
    row.deadline ? chineseDate(row.deadline) : unspecified,
    row.targets?.length ? row.targets.join('；') : nothing,
    progress === 'blank' ? '' : orNoData(row.progress),
    progress === 'blank' ? '' : row.evidence?.length ? row.evidence.join('；') : noData,
  ]
}
