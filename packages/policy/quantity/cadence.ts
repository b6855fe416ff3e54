import type { Recurrence } from '../plan.ts'
import { chineseNumber } from './numeral.ts'

/** How often something comes again: 每年, 每季度, 每5年, 年培训…. */
export interface Cadence {
  /** 年 学年 学期 季度 半年 月 周 日 */
  period: string
  /** Number of periods in one cycle: 每两年 → 2. */
  cycle: number
  recurrence: Recurrence
  /** 全年, 年均, 年培训…: a sum over a year, not a rhythm. */
  sum: boolean
  index: number
  length: number
}

const EVERY =
  /每(?:(一|两|二|三|四|五|六|十|\d{1,2})个?)?(学年|学期|半年|年度?|季度?|个?月|周|星期|天|日)(?!前|底)|(全年(?![^,]{0,6}(?:任务|目标|计划)的)|年人?均|年度(?=培训|培养|招生|完成))|(^|[,、。;\s市区县省州师旗校])年(?![底初末中度内级轻龄限会检报代货画月至到前后起间第来]|均可|[一-龥]{0,6}能力)(?=[一-龥])|(?:一年)(?=[一两三四\d]次)/

const PERIOD: Record<string, string> = { 年度: '年', 季: '季度', 个月: '月', 星期: '周', 天: '日' }

/** The first cadence in the words of a clause. */
export function cadenceIn(words: string): Cadence | null {
  const found = EVERY.exec(words)
  if (!found) return null
  const sum = !found[2] && !/^一年/.test(found[0])
  const period = found[2] ? (PERIOD[found[2]] ?? found[2]) : '年'
  const cycle = found[1] ? (/^\d/.test(found[1]) ? Number(found[1]) : (chineseNumber(found[1]) ?? 1)) : 1
  const recurrence =
    cycle > 1 ? null : period === '年' || period === '学年' ? 'yearly' : period === '月' ? 'monthly' : null
  return { period, cycle, recurrence, sum, index: found.index, length: found[0].length }
}
