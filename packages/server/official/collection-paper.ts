import { type Answer, collection, collectionReply } from '@zhiqiao/definitions'
import type { OfficialDocument, Workbook, WorkbookRow } from '@zhiqiao/exchange'
import { chinaDay } from '@zhiqiao/model'
import { notHandedIn } from '@zhiqiao/work'
import type { PaperMaker } from './paper.ts'

/** 报送汇总表: one row a body, one column an item, with who has handed in, when, and who has not. */
export const collectionTable: PaperMaker = async (session, id) => {
  const { values: asked } = await session.read(collection, id)
  const replies = await session.all(collectionReply, { filter: { collection: id }, whole: true })
  const titles = await session.titles('organisation', [asked.office, ...asked.collectsFrom])
  const items = itemsOf(
    (asked.questions ?? []).map(({ question, unit }) => (unit ? `${question}（${unit}）` : question)),
    (asked.questions ?? []).map(({ question }) => question),
    replies.flatMap(({ values }) => values.answers ?? []),
  )
  const words = session.domain.registers.collectionReply!.states!
  const rows = asked.collectsFrom.map((body, at) => {
    const reply = replies.find(({ values }) => values.organisation === body)
    const state = reply?.state ?? 'unsigned'
    const isIn = !notHandedIn.includes(state)
    const answers = new Map((reply?.values.answers ?? []).map(({ question, answer }) => [question, answer]))
    return {
      number: at + 1,
      body: titles[body] ?? '',
      isIn,
      state: `${words[state]?.label.zh ?? state}${reply?.values.late ? '（逾期）' : ''}${reply?.values.corrections ? `（更正${reply.values.corrections}次）` : ''}`,
      on: reply?.values.submittedAt ? chinaDay(reply.values.submittedAt) : '',
      // What has not been handed in is not yet the body's word.
      answers: items.map(({ question }) => (isIn ? (answers.get(question) ?? '') : '')),
      note: isIn ? (reply?.values.note ?? '') : '',
    }
  })
  const missing = rows.filter(({ isIn }) => !isIn)
  const title = `${asked.name}汇总表`
  const footer = `共${rows.length}个单位，已上报${rows.length - missing.length}个，未上报${missing.length}个${missing.length > 0 ? `：${missing.map(({ body }) => body).join('、')}` : ''}。`
  const head = `制表单位：${titles[asked.office] ?? ''}　　截至${session.today()}`
  return {
    name: title,
    workbook: workbookOf(title, head, footer, items, rows),
    document: documentOf(title, titles[asked.office] ?? '', session.today(), footer, items, rows),
  }
}

interface Item {
  readonly question: string
  readonly heading: string
}

interface TableLine {
  readonly number: number
  readonly body: string
  readonly state: string
  readonly on: string
  readonly answers: readonly string[]
  readonly note: string
}

/** The items as asked, then what bodies answered besides. */
function itemsOf(headings: readonly string[], questions: readonly string[], answers: readonly Answer[]): Item[] {
  const more = [...new Set(answers.map(({ question }) => question))].filter((one) => !questions.includes(one))
  return [
    ...questions.map((question, at) => ({ question, heading: headings[at]! })),
    ...more.map((question) => ({ question, heading: question })),
  ]
}

/** A number is written as one, so that the table can be added up. */
const cellOf = (answer: string) => (/^-?\d{1,15}(\.\d{1,6})?$/.test(answer.trim()) ? Number(answer) : answer)

function workbookOf(
  title: string,
  note: string,
  footer: string,
  items: readonly Item[],
  lines: readonly TableLine[],
): Workbook {
  const sums = items.map((_, at) => {
    const values = lines.map(({ answers }) => cellOf(answers[at]!)).filter((value) => value !== '')
    const numbers = values.filter((value) => typeof value === 'number')
    return numbers.length > 0 && numbers.length === values.length ? numbers.reduce((sum, one) => sum + one, 0) : null
  })
  const rows: WorkbookRow[] = lines.map(({ number, body, state, on, answers, note: remark }) => [
    number,
    body,
    state,
    on,
    ...answers.map(cellOf),
    remark,
  ])
  if (sums.some((sum) => sum !== null)) rows.push({ total: ['', '合计', '', '', ...sums, ''] })
  return {
    title,
    sheets: [
      {
        name: '报送汇总',
        title,
        note,
        footer,
        filter: true,
        columns: [
          { title: '序号', kind: 'index', width: 6 },
          { title: '报送单位', width: 26 },
          { title: '报送情况', width: 16 },
          { title: '上报日期', kind: 'date', width: 12 },
          ...items.map(({ heading }) => ({ title: heading, width: 24 })),
          { title: '情况说明', width: 30 },
        ],
        rows,
      },
    ],
  }
}

/** On paper each body has its row and its answers stand one beneath the other: no number of items is too many. */
function documentOf(
  title: string,
  issuer: string,
  asOf: string,
  footer: string,
  items: readonly Item[],
  lines: readonly TableLine[],
): OfficialDocument {
  return {
    kind: '表',
    title,
    landscape: true,
    asOf,
    blocks: [
      {
        kind: 'table',
        headLeft: `制表单位：${issuer}`,
        headRight: `截至${asOf}`,
        columns: [
          { title: '序号', width: 12, align: 'center' },
          { title: '报送单位', width: 44, align: 'center' },
          { title: '报送情况', width: 30, align: 'center' },
          { title: '上报日期', width: 26, align: 'center' },
          { title: '填报内容', width: 90, grow: 3 },
        ],
        rows: lines.map(({ number, body, state, on, answers, note }) => [
          String(number),
          body,
          state,
          on,
          [...items.flatMap(({ heading }, at) => (answers[at] ? [`${heading}：${answers[at]}`] : [])), note]
            .filter(Boolean)
            .join('；'),
        ]),
      },
      { kind: 'note', text: footer },
    ],
  }
}
