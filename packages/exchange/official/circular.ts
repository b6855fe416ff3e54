import type { Block, OfficialDocument } from './block.ts'
import { behind, responsibility, statusSentence, type TaskState, taskStateTable } from './task-state.ts'
import { chineseDate, orNoData, quoted, sentence } from './words.ts'

export type Circular = {
  issuer: string
  redHead?: string
  number?: string
  planTitle: string
  /** 2026年第三季度 */
  period: string
  asOf: string
  addressee: string
  /** Left out while it is a draft: a leader signs first. */
  date?: string
  tasks: readonly TaskState[]
  /** What the circular asks for, in the words of whoever signs it; without them the section is left out. */
  requirements?: readonly string[]
  copyTo?: readonly string[]
  contact?: string
}

/** 通报 of where a plan stands: totals, what is finished, what is behind. No ranking of bodies. A draft until it has a date. */
export function circular(input: Circular): OfficialDocument {
  const { tasks } = input
  const done = tasks.filter(({ status }) => status === '已完成')
  const late = behind(tasks)
  const silent = tasks.filter(({ status }) => status === '无数据')
  return {
    kind: '公文',
    title: `关于${quoted(input.planTitle)}${input.period}落实情况的通报`,
    subtitle: input.date ? undefined : '草稿，待签发',
    redHead: input.redHead,
    number: input.number,
    issuer: input.issuer,
    addressee: input.addressee,
    date: input.date,
    contact: input.contact,
    copyTo: input.copyTo,
    attachments: ['任务进展情况表'],
    blocks: [
      {
        kind: 'paragraph',
        text: `现将${quoted(input.planTitle)}${input.period}落实情况通报如下。以下情况截至${chineseDate(input.asOf)}。`,
      },
      { kind: 'heading', level: 1, text: '总体情况' },
      { kind: 'paragraph', text: `${statusSentence('任务', tasks)}。` },
      ...group('已完成的任务', done),
      ...group('进度滞后的任务', late),
      ...group('尚无进展数据的任务', silent),
      ...requirements(input.requirements),
      {
        kind: 'landscape',
        blocks: [{ kind: 'attachment', label: '附件', title: '任务进展情况表' }, taskStateTable(tasks)],
      },
    ],
  }
}

function group(title: string, tasks: readonly TaskState[]): Block[] {
  if (tasks.length === 0) return []
  return [
    { kind: 'heading', level: 1, text: title },
    ...tasks.flatMap((task): Block[] => [
      {
        kind: 'heading',
        level: 3,
        text: task.task.replace(/[。；]$/, ''),
        runOn: `${responsibility(task)}${reportOf(task)}`,
      },
    ]),
  ]
}

function reportOf({ status, progress, problem }: TaskState): string {
  if (status === '无数据') return '。'
  const problemText = problem ? sentence(`存在问题：${problem}`) : ''
  return `：${sentence(orNoData(progress))}${problemText}`
}

function requirements(items: readonly string[] | undefined): Block[] {
  if (!items || items.length === 0) return []
  return [
    { kind: 'heading', level: 1, text: '工作要求' },
    ...items.map((text): Block => ({ kind: 'heading', level: 2, text: '', runOn: sentence(text) })),
  ]
}
