import type { Block, OfficialDocument } from './block.ts'
import {
  behind,
  responsibility,
  statusSentence,
  type TargetState,
  type TaskState,
  targetSentence,
  targetStateTable,
  taskStateTable,
} from './task-state.ts'
import { chineseDate, quoted, sentence } from './words.ts'

export type Summary = {
  planTitle: string
  /** 2026年10月, 2026年第三季度, 2026年度 */
  period: string
  issuer?: string
  addressee?: string
  redHead?: string
  number?: string
  date?: string
  asOf: string
  tasks: readonly TaskState[]
  targets: readonly TargetState[]
  /** Sentences the writer adds to the overall state. */
  remarks?: readonly string[]
  /** Problems beyond those the tasks name. */
  problems?: readonly string[]
  /** What comes next, in the writer's words. */
  next?: readonly string[]
}

/** 进展情况报告 for a month, quarter or year: 总体情况, 主要进展, 存在问题, 下一步工作, and both tables as attachments. */
export function summary(input: Summary): OfficialDocument {
  return {
    kind: '公文',
    title: `关于${quoted(input.planTitle)}${input.period}进展情况的报告`,
    redHead: input.redHead,
    number: input.number,
    issuer: input.issuer,
    addressee: input.addressee,
    date: input.date,
    attachments: ['目标完成情况表', '任务进展情况表'],
    blocks: [
      {
        kind: 'paragraph',
        text: `现将${quoted(input.planTitle)}${input.period}进展情况报告如下。文中数据截至${chineseDate(input.asOf)}。`,
      },
      { kind: 'heading', level: 1, text: '总体情况' },
      ...overall(input),
      { kind: 'heading', level: 1, text: '主要进展' },
      ...progress(input.tasks),
      { kind: 'heading', level: 1, text: '存在问题' },
      ...problems(input),
      { kind: 'heading', level: 1, text: '下一步工作' },
      ...next(input),
      {
        kind: 'landscape',
        blocks: [
          { kind: 'attachment', label: '附件1', title: '目标完成情况表' },
          targetStateTable(input.targets),
          { kind: 'attachment', label: '附件2', title: '任务进展情况表' },
          taskStateTable(input.tasks),
        ],
      },
    ],
  }
}

function overall({ tasks, targets, remarks = [] }: Summary): Block[] {
  return [
    paragraph(`${statusSentence('任务', tasks)}。${statusSentence('目标', targets)}。`),
    ...targets.map((target) => paragraph(sentence(targetSentence(target)))),
    ...remarks.map((text) => paragraph(sentence(text))),
  ]
}

/** Reports in the order of the plan, under its headings; tasks without one are counted, not passed over. */
function progress(tasks: readonly TaskState[]): Block[] {
  const reported = tasks.filter((task) => task.progress)
  const silent = tasks.length - reported.length
  let section: string | undefined
  const blocks = reported.flatMap((task): Block[] => {
    const heading: Block[] =
      task.section && task.section !== section
        ? [
            {
              kind: 'heading',
              level: 2,
              text: task.section.replace(/^[一二三四五六七八九十]+、|^（[一二三四五六七八九十]+）/, ''),
            },
          ]
        : []
    section = task.section
    return [
      ...heading,
      { kind: 'heading', level: 3, text: task.task.replace(/[。；]$/, ''), runOn: `。${sentence(task.progress!)}` },
    ]
  })
  if (silent > 0) blocks.push(paragraph(`另有${silent}项任务本期无进展数据。`))
  return blocks
}

function problems({ tasks, problems: added = [] }: Summary): Block[] {
  const late = behind(tasks)
  const named = tasks.filter((task) => task.problem)
  const items = [
    ...late.map((task) => `${task.status}：${task.task.replace(/[。；]$/, '')}${responsibility(task)}`),
    ...named.map((task) => `${task.task.replace(/[。；]$/, '')}：${task.problem}`),
    ...added,
  ]
  if (items.length === 0) return [paragraph('本期未收到问题报告，没有进度滞后的任务。')]
  return items.map((text): Block => ({ kind: 'heading', level: 2, text: '', runOn: sentence(text) }))
}

/** Without words of the writer's own, only what the ledger holds: how much is open, and where its dates stand. */
function next({ next: items = [], tasks }: Summary): Block[] {
  if (items.length > 0) {
    return items.map((text): Block => ({ kind: 'heading', level: 2, text: '', runOn: sentence(text) }))
  }
  const open = tasks.filter(({ status }) => status !== '已完成').length
  if (open === 0) return [paragraph('任务已全部完成。')]
  return [paragraph(`尚未完成的任务${open}项，牵头单位和完成时限见附件2。`)]
}

function paragraph(text: string): Block {
  return { kind: 'paragraph', text }
}
