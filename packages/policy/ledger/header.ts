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

/** Tried in order on a header cell without blanks and brackets. Words that hold a longer meaning come first. */
const MEANINGS: [Column, RegExp][] = [
  [
    'other',
    /领导|责任人|负责人|联系人|联络员|电话|备注|进展|完成情况|落实情况|基期|现状|佐证|附注|经费|资金来源|得分|分值/,
  ],
  ['number', /^(?:序号?|编号|项次|No\.?|#|号)$/i],
  ['responsible', /牵头(?:及|和|、|\/)(?:责任|配合)|责任(?:及|和|、|\/)配合/],
  ['supporting', /[(（](?:配合|协办|协同)/],
  ['lead', /牵头|主办|主责|主管|主要责任|第一责任|总负责/],
  ['supporting', /配合|协办|协同|协助|协作|参与|参加|支持单位|会同|会办|共同责任/],
  [
    'responsible',
    /责任|承办|负责|实施(?:单位|主体|部门)|落实(?:单位|部门)|承担单位|执行单位|责任分工|分工|^(?:单位|部门)$/,
  ],
  ['deadline', /时限|期限|时间|截止|进度|日期|节点|何时/],
  ['group', /类别|分类|领域|一级|板块|方面|章节|总任务|类型/],
  ['task', /^(?:任务|工作)内容$/],
  ['detail', /具体|细化|主要内容|目标|指标|举措|措施|要求|标准|成果|二级|三级|内容/],
  ['responsible', /单位|部门|科室|处室|股室|机构|主体/],
  ['task', /任务|事项|项目|工作|名称|行动|重点/],
]

/** The meaning of each header cell, or `null` when the row is no header of a task table. */
export function headerOf(cells: string[]): Column[] | null {
  const columns = cells.map((cell) => {
    const words = cell.replace(/[\s*]/g, '').replace(/[（(](?!牵头|主办|配合|协办)[^）)]*[）)]/g, '')
    return words.length > 14 || /[。;；]/.test(words)
      ? 'other'
      : (MEANINGS.find(([, form]) => form.test(words))?.[0] ?? 'other')
  })
  const has = (column: Column) => columns.includes(column)
  if (!has('task') && has('detail')) columns[columns.indexOf('detail')] = 'task'
  if (!has('task') && has('group')) columns[columns.indexOf('group')] = 'task'
  for (let i = columns.indexOf('task') + 1; i > 0 && i < columns.length; i++)
    if (columns[i] === 'task') columns[i] = 'detail'
  const answered = has('lead') || has('responsible') || has('supporting')
  return columns.includes('task') && answered ? columns : null
}
