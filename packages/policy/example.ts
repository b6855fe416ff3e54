import { parseLedger, parsePolicy } from './index.ts'

/** The text of the README's first example. */
export const TEXT = `云岭市职业教育实训基地建设实施方案

一、重点任务
(一)建设实训基地。到2027年底,建成市级实训基地3个,“双师型”教师占比达到60%以上。(牵头单位:市教育局;责任单位:市财政局、各县(市、区)人民政府)
(二)健全协调机制。联席会议每年至少召开两次。(市教育局牵头,市财政局、市人力资源社会保障局配合)
`

export const plan = parsePolicy(TEXT)

/** The README's second example: rows of a task table as any table reader hands them over. */
export const ledger = parseLedger([
  ['序号', '工作任务', '牵头单位', '配合单位', '完成时限'],
  ['1', '建成公共实训中心,工位达到800个', '市教育局', '市财政局、市发展改革委', '2027年6月底前'],
  ['2', '组织校企对接活动12场', '', '市总工会', ''],
])
