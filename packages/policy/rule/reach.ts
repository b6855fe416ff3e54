import { FAVOURS, QUALIFIES } from '../quantity/clause-facts.ts'
import { unitKind } from '../quantity/unit.ts'
import type { ReadClause } from '../statement/statement.ts'

const NO_SUBJECT =
  /^(?:每|一次性|按|累计|最高|最低|不超过|不少于|不低于|且|并|一般|原则上|可|给予|予以|应|须|分别|则|将|补助|奖励|至少|年均|再|超过|逾期|仍|不纳入|不计入|所需(?:资金|经费)|政府(?:按|给予)|得\d|[扣加计]\d|每[低高多少增减缺])/

/** A clause without its own subject, or the consequence of a condition, belongs to what stands before. */
export function reachBack(clauses: ReadClause[], i: number, free: number): number {
  let first = i
  while (first > free && i - first < 3) {
    const before = clauses[first - 1]!
    if (before.stop === ';' || before.stop === '。') break
    if (
      !leadsFrom(clauses, i, free) &&
      clauses[first]!.figures.some(({ purpose }) => purpose === 'both') &&
      !before.onlyDate
    )
      break
    if (leadsFrom(clauses, first, free)) {
      first--
      continue
    }
    const leads =
      /违反[^,]{2,24}(?:规定|条例|办法)$|^违反/.test(before.facts.words) ||
      (QUALIFIES.test(before.facts.words) && FAVOURS.test(clauses[first]!.facts.words)) ||
      before.facts.condition ||
      before.onlyDate ||
      before.date?.form === 'since'
    const short =
      NO_SUBJECT.test(clauses[first]!.facts.words) && before.figures.every(({ purpose }) => purpose !== 'target')
    if (!leads && !short) break
    first--
  }
  return first
}

/** One of the last three clauses opens a condition (对…的学生,在…基础上,每年补助…). */
function leadsFrom(clauses: ReadClause[], at: number, free: number): boolean {
  for (let i = at - 1; i >= free && i >= at - 3; i--) {
    if (clauses[i]!.stop === ';') return false
    if (
      /^(?:对(?![接标照口外内比应])|凡)/.test(clauses[i]!.facts.words) &&
      clauses[i]!.facts.condition &&
      !clauses[i]!.facts.consequence
    )
      return true
  }
  return false
}

const EXCEPTION =
  /^(?:且|得\d|[扣加计]\d|扣完|每[低高多少增减缺][^,]{0,14}[扣加]|每[人户家个名位项](?:企业|机构|学校|院校)?(?:每?年度?|每月|每次)?(?:累计|合计|补贴|补助)?(?:最[多高]|不超过)|限期|次年|其中第?[一首]年|首年|第[二三]|后[一两三]年|单[个户笔家项][^,]{0,8}(?:不超过|最高)|分值|占[^,]{0,12}[%分]|给予|核减|暂停|取消|收回|撤销|扣减|追回|所占|权重|在[^,]{2,10}(?:内|期间)(?:每[月年])?(?:发放|给予)|(?:\d|[一二两三四五六七八九十])年内不|特殊|但|可适当|可放宽|并(?:可)?(?:适当|逐)|允许|与[^,]{1,8}同步|逐年|不足|各成员单位|整改(?:后|仍|不|未)|仍|复核不|造成[^,]{2,12}的$|直至|逾期|到期|并且?按|并免费|并追|并列|情节严重|可?以?并?处[^,]{0,14}罚款|责令|由[^,]{2,14}责令|吊销|构成)/
const ATTRIBUTE =
  /^[一-龥]{0,6}(?:期限|比例|面积|人数|数量|规模|年限|投入|总额|时间|资金)(?:比例)?(?:应|须)?(?:不低于|不少于|不超过|达到|在)/

/** 带徒期限不少于一年, 服务期5年. */
const TERM_OF = /^[一-龥]{0,6}(?:期限|年限|期)(?:应|须|一般|原则上|最[长短])*(?:不低于|不少于|不超过|为|\d|[一二两三])/

/** 合作协议期满前6个月: a term and nothing else, the duty comes next. */
const isTerm = (clause: ReadClause) =>
  clause.figures.some(
    ({ quantity }) =>
      unitKind(quantity.unit) === 'duration' &&
      quantity.end >= clause.end - 1 &&
      !/[少低多高]于|至少|以上/.test(quantity.signal),
  ) &&
  clause.end - clause.start < 24 &&
  !/(?:为|是)\d+个?[年月天日周]+$/.test(clause.facts.words)

/** 每年6月和12月: when, and nothing else. */
const RETURNS = /^每(?:年|月|季度?|学期|学年)(?:[\d月日和、底末前初份上中下旬至-]|春季|秋季)*$/

export const PLAN_HEAD = /^各(?!类|项|种|方|界)/
export const PLAN_TAIL = /^(?:[于在]?[^,]{0,12}前)?(?:研究)?(?:制定|制订|编制)[^,]{0,16}(?:方案|规划|计划)/

/** 签订两年以上合作协议,开设30人以上冠名班的,可…: the first half of a condition. */
const joinsCondition = (here: ReadClause, next: ReadClause) =>
  here.stop === ',' &&
  !here.facts.must &&
  !here.facts.consequence &&
  !here.facts.cadence &&
  /的$/.test(next.facts.words) &&
  !/^(?:对|凡|经|未|逾期|连续|其中)/.test(next.facts.words)

/** 结对期两年, 管理期三年: how long what was laid down holds. */
const PERIOD = /^[一-龥]{1,5}期(?:限)?(?:一般)?(?:为)?(?:\d{1,2}|[一二两三四五六])(?:年|个月)$/

/** A condition reaches to its consequence, a rule to its exception. */
export function reachOn(clauses: ReadClause[], i: number): number {
  let last = i
  const isCondition = (at: number) =>
    /的$/.test(clauses[at]!.facts.words) || (clauses[at]!.facts.condition && !clauses[at]!.facts.consequence)
  while (last + 1 < clauses.length && last - i < 6) {
    const next = clauses[last + 1]!
    const here = clauses[last]!
    if (here.stop === '。' || (here.stop === ';' && !EXCEPTION.test(next.facts.words))) break
    const carriesOn =
      (isCondition(last) &&
        (next.facts.consequence || /^(?:可|应|须|将|由|按|逐|在[^,]{2,20}(?:基础上|前提下))/.test(next.facts.words))) ||
      EXCEPTION.test(next.facts.words) ||
      (last === i && RETURNS.test(here.facts.words)) ||
      (/^年龄/.test(clauses[i]!.facts.words) &&
        clauses.slice(last + 1, i + 4).some(({ facts }) => /均?可|报名|申请/.test(facts.words))) ||
      (isTerm(here) && (next.facts.must || next.facts.consequence)) ||
      joinsCondition(here, next) ||
      (PERIOD.test(next.facts.words) && (here.facts.must || here.facts.consequence)) ||
      (last === i && PLAN_HEAD.test(here.facts.words) && PLAN_TAIL.test(next.facts.words)) ||
      ((here.facts.must || here.facts.consequence) && ATTRIBUTE.test(next.facts.words)) ||
      (last === i && TERM_OF.test(next.facts.words) && here.figures.some(({ purpose }) => purpose === 'rule'))
    if (!carriesOn) break
    last++
  }
  return last
}
