/** What a column of a task table holds. */
export type Column =
  | 'number'
  | 'group'
  | 'task'
  | 'detail'
  | 'lead'
  | 'responsible'
  | 'supporting'
  | 'deadline'
  | 'other'

const MEANINGS: [Column, RegExp][] = [
  ['number', /^(?:序\s?号|编\s?号|项\s?次|No\.?|序|#)$/i],
  ['lead', /^(?:总?牵头|主办|主责|主要责任|第一责任)(?:责任)?(?:单位|部门|科室|处室|机构|股室)?(?:\(.*\))?$/],
  ['supporting', /^(?:配合|协办|协同|协助|参与|参加|支持|会办)(?:责任)?(?:单位|部门|科室|处室|机构|股室)?(?:\(.*\))?$/],
  [
    'responsible',
    /^(?:(?:责任|承办|负责|实施|落实|承担|执行|牵头及?(?:责任|配合)|责任及配合)(?:单位|部门|科室|处室|机构|主体|股室)|责任(?:分工)?|负责|责任单位.*|负责部门.*)$/,
  ],
  ['deadline', /(?:时限|期限|完成时间|时间节点|截止|进度|时间要求|完成日期|办结时间|时间安排|^时间$)/],
  [
    'detail',
    /^(?:(?:主要|具体|工作|任务|目标)?(?:内容|举措|措施|要求)|(?:具体|主要|细化)(?:任务|工作|措施|举措)|(?:工作|主要|年度)?(?:目标|指标)(?:任务)?(?:及要求)?|目标值|成果形式|工作标准|任务要求|重点工作内容|细化措施)$/,
  ],
  [
    'task',
    /^(?:(?:重点|工作|主要|目标|年度|具体)?(?:任务|事项|项目|工作)(?:名称|事项|内容|清单|分解)?|项目名称|名称|任务内容|工作内容|改革事项|建设内容|政策措施|措施内容)$/,
  ],
  [
    'group',
    /^(?:类\s?别|分\s?类|领\s?域|一级(?:任务|指标)|板块|任务类别|工作类别|项目类别|方面|章节|责任清单|重点领域|总任务)$/,
  ],
]

/** The meaning of each header cell, or `null` when the row is no header of a task table. */
export function headerOf(cells: string[]): Column[] | null {
  const columns = cells.map((cell) => {
    const words = cell.replace(/[\s*]/g, '').replace(/（/g, '(').replace(/）/g, ')')
    return words.length > 16 ? 'other' : (MEANINGS.find(([, form]) => form.test(words))?.[0] ?? 'other')
  })
  const has = (column: Column) => columns.includes(column)
  if (!has('task') && has('detail')) columns[columns.indexOf('detail')] = 'task'
  const answered = has('lead') || has('responsible') || has('supporting')
  return columns.includes('task') && answered ? columns : null
}
