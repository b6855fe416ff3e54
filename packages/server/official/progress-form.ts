import { domain, progressReport } from '@zhiqiao/definitions'
import { sheetOf, type Workbook } from '@zhiqiao/exchange'
import { Problem } from '@zhiqiao/model'
import { type Cycle, lastPeriod, type PlanView, reportsOn } from '@zhiqiao/work'

const running = new Set<string | null>(['underway', 'closingOut'])

/**
 * 进展报送表: the workbook one body fills in for its tasks of a plan, a line each. What it sends back is read in as an
 * import of progress reports; a hidden column holds the task, so that no renaming of file or task loses a line.
 * @throws Problem 404 when the body has no task that is under way
 */
export function progressForm(view: PlanView, body: string, today: string): Workbook {
  const tasks = view.tasks.filter(
    ({ state, values }) =>
      values.reviewState !== 'rejected' &&
      running.has(state) &&
      [...(values.leadBodies ?? []), ...(values.responsibleBodies ?? [])].includes(body),
  )
  if (tasks.length === 0)
    throw new Problem(
      404,
      'no-task',
      '该单位在这份文件中没有推进中的任务。',
      'The body has no task under way in this document.',
    )
  const organisation = { id: body, title: view.titles[body] ?? '' }
  const workbook = sheetOf(progressReport, domain, { organisation })
  const [sheet, ...others] = workbook.sheets
  const period = lastPeriod((view.document.values.cycle ?? 'quarterly') as Cycle, today).name
  const columns = sheet!.columns.map((column) => (column.title === '任务*' ? { ...column, hidden: true } : column))
  const filled = new Map<string, (task: (typeof tasks)[number]) => string>([
    ['任务*', ({ id }) => id],
    ['单位*', () => organisation.title],
    ['报告期*', () => period],
  ])
  const known = [
    { title: '序号', kind: 'index', width: 6 },
    { title: '工作事项', width: 36 },
    { title: '时限', kind: 'date', width: 12 },
    { title: '上次所报', width: 30 },
  ] as const
  return {
    ...workbook,
    title: `进展报送表（${organisation.title}）`,
    sheets: [
      {
        ...sheet!,
        title: `${view.document.values.title}进展报送表（${organisation.title}）`,
        note: '请填“进展情况”及以后各栏，其余各栏请勿改动；盖章或不盖章均可，填好后发回承办科室。没有进展的请写“无进展”及原因。',
        columns: [...known, ...columns],
        rows: tasks.map((task, at) => [
          at + 1,
          task.values.title,
          task.values.deadline,
          reportsOn(view, task.id).find(({ values }) => values.body === body)?.values.content ?? '',
          ...columns.map(({ title }) => filled.get(title)?.(task) ?? null),
        ]),
        spareRows: 0,
      },
      ...others,
    ],
  }
}
