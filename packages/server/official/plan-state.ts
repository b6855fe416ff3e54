import type { TargetState, TaskState, TaskStatus } from '@zhiqiao/exchange'
import type { Light } from '@zhiqiao/model'
import { newestFigure, type PlanView, reportsOn, targetSentence } from '@zhiqiao/work'
import { taskRowsOf } from './task-breakdown.ts'

const statuses: Record<Light, TaskStatus> = {
  done: '已完成',
  onSchedule: '正常',
  behind: '滞后',
  farBehind: '严重滞后',
  notDue: '未到期',
  noData: '无数据',
}

/** A plan's tasks as official papers list them, with light, newest progress and the problem reported. */
export function taskStatesOf(view: PlanView): TaskState[] {
  const kept = view.tasks.filter(({ values }) => values.reviewState !== 'rejected')
  return taskRowsOf(view).map((row, at) => {
    const entry = kept[at]!
    const report = reportsOn(view, entry.id).find(({ state }) => state !== 'returned')
    return {
      ...row,
      status: statuses[view.lights[entry.id]?.light ?? 'noData'],
      problem: report?.values.obstacle ?? null,
    }
  })
}

/** A plan's targets with the newest confirmed figure; one stated twice is listed once. */
export function targetStatesOf(view: PlanView): TargetState[] {
  return view.targets
    .filter(({ values }) => values.reviewState !== 'rejected' && values.sameAs === null)
    .map(({ id, values }) => {
      const last = newestFigure(view, id)
      return {
        name: values.metric,
        unit: values.unit,
        target: targetSentence({ ...values, metric: '', byDate: null }),
        baseline: values.baseline,
        value: last?.value ?? null,
        deadline: values.byDate ?? undefined,
        status: statuses[view.lights[id]?.light ?? 'noData'],
        source: last ? `${last.source}(截至${last.asOf})` : null,
      }
    })
}
