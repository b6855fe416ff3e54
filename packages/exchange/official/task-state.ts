import type { Block, TableColumn, TableRow } from './block.ts'
import type { TaskBreakdownRow } from './task-breakdown.ts'
import { chineseDate, joined, noData, nothing, orNoData, unspecified } from './words.ts'

/** The lights, in the order in which offices list them. */
export const taskStatuses = ['已完成', '正常', '滞后', '严重滞后', '未到期', '无数据'] as const
export type TaskStatus = (typeof taskStatuses)[number]

/** A task with its light and what its bodies report. */
export type TaskState = TaskBreakdownRow & { status: TaskStatus; problem?: string | null }

/** A target and where it stands. Values are in `unit`; missing ones are 「无数据」. */
export type TargetState = {
  name: string
  unit?: string
  /** As the plan words it: 不低于60. */
  target: string
  baseline?: string | number | null
  value?: string | number | null
  deadline?: string
  status: TaskStatus
  /** Where the value was taken from. */
  source?: string | null
}

const spoken: Record<TaskStatus, string> = {
  已完成: '已完成',
  正常: '达到时序进度',
  滞后: '滞后',
  严重滞后: '严重滞后',
  未到期: '未到期',
  无数据: '暂无数据',
}

/** 「任务共12项，其中已完成3项、达到时序进度6项、滞后1项、暂无数据2项」; lights nobody has are left out. */
export function statusSentence(what: string, states: readonly { status: TaskStatus }[]): string {
  if (states.length === 0) return `未列${what}`
  const counts = taskStatuses.flatMap((status) => {
    const count = states.filter((state) => state.status === status).length
    return count === 0 ? [] : [`${spoken[status]}${count}项`]
  })
  return `${what}共${states.length}项，其中${counts.join('、')}`
}

/** Tasks that are behind, the worst first, otherwise in the order of the plan. */
export function behind(tasks: readonly TaskState[]): TaskState[] {
  return [...tasks.filter(({ status }) => status === '严重滞后'), ...tasks.filter(({ status }) => status === '滞后')]
}

/** 「（牵头单位：市教育局；完成时限：2027年12月31日）」 */
export function responsibility({ leadBodies, deadline }: TaskBreakdownRow): string {
  return `（牵头单位：${joined(leadBodies, unspecified)}；完成时限：${deadline ? chineseDate(deadline) : unspecified}）`
}

const taskColumns: readonly TableColumn[] = [
  { title: '序号', width: 11, align: 'center' },
  { title: '任务', width: 50, grow: 3 },
  { title: '牵头单位', width: 26, align: 'center' },
  { title: '完成时限', width: 32, align: 'center' },
  { title: '状态', width: 20, align: 'center' },
  { title: '进展', width: 50, grow: 3 },
  { title: '存在问题', width: 30, grow: 1 },
]

/** 任务进展情况表, for landscape pages. */
export function taskStateTable(tasks: readonly TaskState[]): Block {
  let section: string | undefined
  const rows = tasks.flatMap((task, index): TableRow[] => {
    const heading = task.section !== section && task.section ? [{ section: task.section }] : []
    section = task.section
    return [
      ...heading,
      [
        task.number ?? String(index + 1),
        task.task,
        joined(task.leadBodies, unspecified),
        task.deadline ? chineseDate(task.deadline) : unspecified,
        task.status,
        orNoData(task.progress),
        task.problem || nothing,
      ],
    ]
  })
  return { kind: 'table', columns: taskColumns, rows }
}

const targetColumns: readonly TableColumn[] = [
  { title: '序号', width: 11, align: 'center' },
  { title: '指标', width: 60, grow: 2 },
  { title: '单位', width: 16, align: 'center' },
  { title: '基期值', width: 22, align: 'right' },
  { title: '目标值', width: 28, align: 'right' },
  { title: '完成时限', width: 32, align: 'center' },
  { title: '当前值', width: 22, align: 'right' },
  { title: '状态', width: 20, align: 'center' },
  { title: '数据来源', width: 30, grow: 1 },
]

/** 目标完成情况表, for landscape pages. */
export function targetStateTable(targets: readonly TargetState[]): Block {
  const rows = targets.map(
    (target, index): TableRow => [
      String(index + 1),
      target.name,
      target.unit ?? nothing,
      orNoData(target.baseline),
      target.target,
      target.deadline ? chineseDate(target.deadline) : unspecified,
      orNoData(target.value),
      target.status,
      target.source || noData,
    ],
  )
  return { kind: 'table', columns: targetColumns, rows }
}

/** 「双师型教师占比：目标不低于60%，当前55%，滞后」 */
export function targetSentence({ name, unit = '', target, value, status }: TargetState): string {
  const current = value === null || value === undefined || value === '' ? noData : `${value}${unit}`
  const wanted = unit !== '' && !target.endsWith(unit) ? `${target}${unit}` : target
  return `${name}：目标${wanted}，当前${current}${current === noData ? '' : `，${spoken[status]}`}`
}
