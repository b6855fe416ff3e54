import type { Block, OfficialDocument, TableRow } from './block.ts'
import type { Resolution } from './minutes.ts'
import { statusSentence, type TargetState, type TaskState, targetStateTable, taskStateTable } from './task-state.ts'
import { chineseDate, joined, orNoData, unspecified } from './words.ts'

export type ConferencePacket = {
  /** 云岭市职业教育联席会议 */
  conference: string
  /** 2026年第2次会议 */
  sitting: string
  issuer?: string
  date: string
  /** 15:00 */
  time?: string
  place?: string
  chair?: string
  agenda: readonly { title: string; reporter?: string; duration?: string }[]
  /** Papers handed out besides those made here. */
  papers?: readonly string[]
  /** What the last sitting decided, and what has come of it. */
  earlier?: readonly (Resolution & { progress?: string | null })[]
  tasks: readonly TaskState[]
  targets: readonly TargetState[]
  asOf: string
}

/** 联席会议材料: cover, 议程, 材料目录, then the papers made from the ledger, each beginning on a page of its own. */
export function conferencePacket(input: ConferencePacket): OfficialDocument {
  const papers = papersOf(input)
  return {
    kind: '材料',
    title: `${input.conference}\n${input.sitting}材料`,
    cover: [input.issuer, chineseDate(input.date)].filter((text): text is string => Boolean(text)),
    asOf: input.asOf,
    issuer: input.issuer,
    blocks: [
      { kind: 'attachment', title: '会议议程' },
      ...agenda(input),
      { kind: 'attachment', title: '材料目录' },
      {
        kind: 'list',
        items: [...papers.map(({ title }) => title), ...(input.papers ?? []).map((title) => `${title}（另附）`)],
      },
      {
        kind: 'landscape',
        blocks: papers.flatMap(({ title, blocks }, index) => paper(`材料${index + 1}`, title, blocks)),
      },
    ],
  }
}

function paper(label: string, title: string, blocks: readonly Block[]): Block[] {
  return [{ kind: 'attachment', label, title }, ...blocks]
}

function papersOf({ earlier, tasks, targets, asOf }: ConferencePacket): { title: string; blocks: Block[] }[] {
  const date = `数据截至${chineseDate(asOf)}`
  return [
    ...(earlier && earlier.length > 0
      ? [{ title: '上次会议议定事项落实情况表', blocks: [earlierTable(earlier)] }]
      : []),
    {
      title: '任务进展情况表',
      blocks: [taskStateTable(tasks), note(`注：${statusSentence('任务', tasks)}；${date}。`)],
    },
    {
      title: '目标完成情况表',
      blocks: [targetStateTable(targets), note(`注：${statusSentence('目标', targets)}；${date}。`)],
    },
  ]
}

function note(text: string): Block {
  return { kind: 'note', text }
}

function agenda({ date, time, place, chair, agenda: items }: ConferencePacket): Block[] {
  const rows = items.map(
    ({ title, reporter, duration }, index): TableRow => [
      String(index + 1),
      title,
      reporter ?? unspecified,
      duration ?? '',
    ],
  )
  return [
    { kind: 'paragraph', lead: '时间：', text: `${chineseDate(date)}${time ?? ''}` },
    { kind: 'paragraph', lead: '地点：', text: place ?? unspecified },
    { kind: 'paragraph', lead: '主持：', text: chair ?? unspecified },
    {
      kind: 'table',
      caption: '议程',
      columns: [
        { title: '序号', width: 14, align: 'center' },
        { title: '议题', width: 70, grow: 1 },
        { title: '汇报单位', width: 36, align: 'center' },
        { title: '时长', width: 22, align: 'center' },
      ],
      rows,
    },
  ]
}

function earlierTable(items: NonNullable<ConferencePacket['earlier']>): Block {
  return {
    kind: 'table',
    columns: [
      { title: '序号', width: 12, align: 'center' },
      { title: '议定事项', width: 60, grow: 1 },
      { title: '牵头单位', width: 32, align: 'center' },
      { title: '完成时限', width: 32, align: 'center' },
      { title: '落实情况', width: 60, grow: 1 },
    ],
    rows: items.map(
      ({ text, leadBodies, deadline, progress }, index): TableRow => [
        String(index + 1),
        text,
        joined(leadBodies, unspecified),
        deadline ? chineseDate(deadline) : unspecified,
        orNoData(progress),
      ],
    ),
  }
}
