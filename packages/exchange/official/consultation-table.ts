import type { Workbook, WorkbookRow } from '../workbook/workbook.ts'
import type { OfficialDocument, TableRow } from './block.ts'
import { asOfLine, nothing, quoted, unspecified } from './words.ts'

export type Adoption = '采纳' | '部分采纳' | '不采纳'

export type ConsultedBody = {
  body: string
  /** False while no answer has come in. */
  replied: boolean
  /** None where the body answered that it has no comment. */
  opinions: readonly { text: string; adoption?: Adoption; reason?: string }[]
}

export type ConsultationTable = {
  planTitle: string
  bodies: readonly ConsultedBody[]
  issuer?: string
  asOf?: string
}

const noOpinion = '无意见'
const noReply = '未反馈'

/** 征求意见反馈与采纳情况表 as an A4-landscape document; a body with several opinions is one merged cell. */
export function consultationTableDocument(table: ConsultationTable): OfficialDocument {
  const rows = table.bodies.flatMap(({ body, replied, opinions }, index): TableRow[] => {
    const number = String(index + 1)
    if (opinions.length === 0) return [[number, body, replied ? noOpinion : noReply, nothing, nothing]]
    return opinions.map((opinion, position) => {
      const answer = [opinion.text, opinion.adoption ?? unspecified, opinion.reason || nothing]
      if (position > 0) return answer
      const span = opinions.length
      return [{ text: number, rows: span }, { text: body, rows: span }, ...answer]
    })
  })
  return {
    kind: '表',
    title: titleOf(table),
    landscape: true,
    blocks: [
      {
        kind: 'table',
        headLeft: table.issuer ? `制表单位：${table.issuer}` : undefined,
        headRight: table.asOf ? asOfLine(table.asOf) : undefined,
        columns: [
          { title: '序号', width: 12, align: 'center' },
          { title: '单位', width: 46, align: 'center' },
          { title: '反馈意见', width: 60, grow: 3 },
          { title: '采纳情况', width: 24, align: 'center' },
          { title: '理由', width: 50, grow: 2 },
        ],
        rows,
      },
      { kind: 'note', text: `注：${countsOf(table)}` },
    ],
  }
}

/** The same table as a workbook; every row names its body, so that it can be sorted and filtered. */
export function consultationTableWorkbook(table: ConsultationTable): Workbook {
  const rows = table.bodies.flatMap(({ body, replied, opinions }, index): WorkbookRow[] => {
    if (opinions.length === 0) return [[index + 1, body, replied ? noOpinion : noReply, nothing, nothing]]
    return opinions.map(({ text, adoption, reason }) => [
      index + 1,
      body,
      text,
      adoption ?? unspecified,
      reason || nothing,
    ])
  })
  const head = [table.issuer && `制表单位：${table.issuer}`, table.asOf && asOfLine(table.asOf)]
    .filter(Boolean)
    .join('　　')
  return {
    title: titleOf(table),
    author: table.issuer,
    sheets: [
      {
        name: '反馈与采纳情况',
        title: titleOf(table),
        note: head === '' ? undefined : head,
        columns: [
          { title: '序号', kind: 'index', width: 6 },
          { title: '单位', width: 24, align: 'center' },
          { title: '反馈意见', width: 52 },
          { title: '采纳情况', width: 12, kind: 'choice', options: ['采纳', '部分采纳', '不采纳'], strict: false },
          { title: '理由', width: 40 },
        ],
        rows,
        spareRows: 0,
        footer: `注：${countsOf(table)}`,
      },
    ],
  }
}

function titleOf({ planTitle }: ConsultationTable): string {
  return `${quoted(planTitle)}\n征求意见反馈与采纳情况表`
}

/** 「共征求12个单位意见，收到反馈10份，未反馈2个单位；提出意见8条，其中采纳5条、部分采纳1条、不采纳2条。」 */
function countsOf({ bodies }: ConsultationTable): string {
  const replied = bodies.filter((body) => body.replied).length
  const missing = bodies.length - replied
  const opinions = bodies.flatMap((body) => body.opinions)
  const counts = (['采纳', '部分采纳', '不采纳'] as const).flatMap((adoption) => {
    const count = opinions.filter((opinion) => opinion.adoption === adoption).length
    return count === 0 ? [] : [`${adoption}${count}条`]
  })
  const open = opinions.filter((opinion) => opinion.adoption === undefined).length
  if (open > 0) counts.push(`采纳情况未明确${open}条`)
  const answered = `共征求${bodies.length}个单位意见，收到反馈${replied}份${missing > 0 ? `，未反馈${missing}个单位` : ''}`
  return opinions.length === 0
    ? `${answered}；未提出修改意见。`
    : `${answered}；提出意见${opinions.length}条，其中${counts.join('、')}。`
}
