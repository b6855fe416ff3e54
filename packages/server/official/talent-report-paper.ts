import { type ReportTable, talentReport } from '@zhiqiao/definitions'
import type { Block } from '@zhiqiao/exchange'
import type { PaperMaker } from './paper.ts'

const numerals = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十']

/** 年度人才供需信息 as a paper: the words, every table with its note and the year before, how it was made. */
export const talentReportPaper: PaperMaker = async (session, id) => {
  const { values, state } = await session.read(talentReport, id)
  const offices = await session.asSystem('年度人才供需信息发布单位', (system) =>
    system.titles('organisation', [values.office]),
  )
  const parts = [
    ['总体情况', values.overview],
    ['需求分析', values.demand],
    ['供给分析', values.supply],
    ['建议', values.advice],
  ] as const
  const grounds = [
    ['资料来源与方法', values.method],
    ['覆盖范围', values.coverage],
    ['使用说明', values.caveats],
  ] as const
  const tables = values.tables ?? []
  return {
    name: values.title,
    document: {
      kind: '材料',
      title: values.title,
      ...(state === 'published' ? {} : { subtitle: '未签发' }),
      issuer: offices[values.office],
      number: values.documentNumber ?? undefined,
      date: values.publishedOn ?? undefined,
      asOf: values.asOf ?? undefined,
      blocks: [
        ...parts.flatMap(([title, text]) => textPart(title, text)),
        { kind: 'heading', level: 1, text: '数据表' },
        ...tables.flatMap((table, at) => tableBlocks(table, numerals[at] ?? String(at + 1))),
        ...grounds.flatMap(([title, text]) => textPart(title, text)),
      ],
    },
  }
}

function textPart(title: string, text: string | null): Block[] {
  const lines = text?.trim() ? text.trim().split(/\n+/) : []
  if (lines.length === 0) return []
  return [
    { kind: 'heading', level: 1, text: title },
    ...lines.map((line): Block => ({ kind: 'paragraph', text: line.trim() })),
  ]
}

const mostBars = 12

/** The first rows of a table as bars: its first column, and its second where that counts the same. */
function chartOf({ columns, rows }: ReportTable): Block[] {
  const [first, second] = columns
  if (!first || first.unit === '' || rows.length < 2) return []
  const drawn = second?.unit === first.unit ? [first, second] : [first]
  return [
    {
      kind: 'chart',
      series: drawn.map(({ zh, unit }) => `${zh}（${unit}）`),
      rows: rows.slice(0, mostBars).map(({ zh, values }) => ({
        label: zh,
        values: drawn.map((_, at) => values[at] ?? null),
      })),
    },
  ]
}

function tableBlocks(table: ReportTable, number: string): Block[] {
  const compared = table.rows.some(({ before }) => before.length > 0)
  // Four numbers with their changes need more of the line, and pay has the longest.
  const crowded = table.columns.length > 3
  const name = crowded ? 46 : 60
  const even = (150 - name) / table.columns.length
  const widthOf = (unit: string) => (crowded ? even + (unit === '元' ? 6 : -2) : even)
  return [
    { kind: 'heading', level: 2, text: table.zh },
    ...chartOf(table),
    {
      kind: 'table',
      headLeft: `表${number}`,
      columns: [
        { title: '项目', width: name, grow: name / even },
        ...table.columns.map(({ zh, unit }) => ({
          ...{ title: unit === '' ? zh : `${zh}（${unit}）`, width: widthOf(unit), grow: 1 },
          align: 'right' as const,
        })),
      ],
      rows: table.rows.map(({ zh, values, before }) => [
        zh,
        ...values.map((value, at) => `${shown(value)}${changeWords(value, before[at])}`),
      ]),
    },
    { kind: 'note', text: `注：${table.note}${compared ? '括号内为比上年度报告增减。' : ''}` },
  ]
}

const shown = (value: number | null | undefined) => (value == null ? '—' : value.toLocaleString('zh-CN'))

/** （+3）, （-2）, （持平）; nothing where one of the years does not say. */
function changeWords(now: number | null, before: number | null | undefined): string {
  if (now == null || before == null) return ''
  const change = Math.round((now - before) * 100) / 100
  return change === 0 ? '（持平）' : `（${change > 0 ? '+' : ''}${change.toLocaleString('zh-CN')}）`
}
