import type { RuleKind } from '../plan.ts'
import type { ReadClause } from '../statement/statement.ts'
import type { Reason } from './reason.ts'

const LIFECYCLE =
  /停办|整改|暂停|取消(?![^,]{0,10}(?:评优|评先|评奖|先进))|清退|淘汰|备案|退出|收回|追回|撤销|查处|黑名单|停止|吊销|注销|移出|摘牌|亮“?(?:红|黄)|核减|罚款|责令/
/** Help for those in need belongs to funding whoever gets it. */
const NEED = /困难|贫困|低保|特困|残疾|建档立卡|脱贫|助学金|免除?学费|生活费|资助|孤儿/
const BENEFIT = /奖励|奖补|补贴|补助|津贴|返还|减免|免征|免收|抵扣|抵免|减半|全免|享受|优先|授予|激励|上浮|奖金|荣誉/
const ACCOUNT = /约谈|问责|追责|通报批评|评优|评先|先进|检讨|末等|一票否决|晋升|直接认定|加分|扣分|加\d|扣\d|绩效/
const GIVEN_FOR =
  /^(?:对|凡|给|在)|的,|的(?:一次性|给予|按|每|可|分别|认定|奖励|补助)|^[^,]{2,40}的[^,的]{1,12},|取得[^,]{2,40}(?:给予|每|分别)|每(?:接收|吸纳|招用|培养|新增)/
/** Where money comes from and goes: budgets, rates, shares of a fund. */
const MONEY = /经费|预算|资金|拨款|附加|分担|承担|出资|贴息|贷款|公益金|基金|用于|收费|标准[^,]{0,6}(?:提高|不低于)/

/** What sort of rule the words state. */
export function kindOf(words: string, group: ReadClause[], reason: Reason, conditions: boolean): RuleKind {
  const figures = group.flatMap((clause) =>
    clause.figures.map(({ quantity }) => quantity).filter(({ start, end }) => !inCadence(clause, start, end)),
  )
  const cadence = group.some((clause) => clause.facts.cadence && !clause.facts.cadence.sum)
  if (LIFECYCLE.test(words)) return 'lifecycle'
  if (reason === 'assessment' || reason === 'benefit') return 'incentive'
  if (reason === 'permission') return 'eligibility'
  if (conditions && !BENEFIT.test(words)) return 'eligibility'
  if (cadence && figures.every(({ unit }) => /^(?:次|场|轮|期|日|届|回)$/.test(unit)) && !/不超过|不得超过/.test(words))
    return 'schedule'
  if (ACCOUNT.test(words) && !/绩效工资|绩效分配/.test(words)) return 'incentive'
  if (NEED.test(words) && (BENEFIT.test(words) || /发放|给予/.test(words))) return 'funding'
  if (BENEFIT.test(words) && GIVEN_FOR.test(words)) return 'incentive'
  if (/可(?:以)?(?:申报|申请|报名|参加)|年龄|均可/.test(words)) return 'eligibility'
  if (figures.some(({ unit }) => unit === '元') || BENEFIT.test(words) || MONEY.test(words)) return 'funding'
  if (reason === 'frequency') return 'schedule'
  if (/招聘|具有|资格|条件|允许|准入|申请|聘用/.test(words)) return 'eligibility'
  if (
    figures.some(({ operator }) => operator === '<=') ||
    /按[^,]{0,20}(?:比例|%)|编制|不低于[^,]{0,12}的?\d[^,]{0,3}%/.test(words)
  )
    return 'quota'
  return 'threshold'
}

/** The numbers of 每两年, 每5年 say how often, not how much. */
function inCadence({ start, facts }: ReadClause, from: number, to: number): boolean {
  const { cadence } = facts
  if (!cadence) return false
  return from >= start + cadence.index && to <= start + cadence.index + cadence.length
}
