import type { Rule, RuleKind, RuleSubject } from '../plan.ts'
import { FAVOURS, QUALIFIES } from '../quantity/clause-facts.ts'
import { unitKind } from '../quantity/unit.ts'
import type { ReadClause } from '../statement/statement.ts'
import { parametersOf } from './parameter.ts'

export type FoundRule = Omit<Rule, 'id'>

/** The rules a sentence states: numbers, frequencies and conditions every member of a class is held to. */
export function rulesOf(text: string, folded: string, clauses: ReadClause[]): FoundRule[] {
  const found: FoundRule[] = []
  let free = 0
  for (let i = 0; i < clauses.length; i++) {
    const reason = reasonOf(clauses, i)
    if (!reason) continue
    const first = reachBack(clauses, i, free)
    const last = reachOn(clauses, i)
    const span = { start: clauses[first]!.start, end: clauses[last]!.end }
    const group = clauses.slice(first, last + 1)
    const words = folded.slice(span.start, Math.min(span.end, span.start + 600))
    found.push({
      kind: kindOf(words, group, reason),
      statement: text.slice(span.start, span.end),
      parameters: parametersOf(folded, group, reason),
      appliesTo: appliesTo(words, folded.slice(Math.max(0, span.start - 40), span.start)),
      ...span,
    })
    i = last
    free = last + 1
  }
  return found
}

export type Reason = 'figure' | 'condition' | 'frequency' | 'plan' | 'assessment' | 'budget' | 'prohibition'

const FREQUENCY =
  /每(?:年|月|季度?|半年|学年|学期|周|日|两年|\d年)|(?<![不])定期|按[季月年](?:度)?(?!龄)|年度报告|质量年报|月度|年度(?:人才|报告|考核)/
const PLAN =
  /^(?:组织|指导)?各(?!类|项|种|级各类|方|界|司)[^,]{0,24}(?:研究)?(?:制定|制订|编制)[^,]{0,16}(?:方案|规划|计划)|以[^,]{1,12}为单位(?:制定|编制)/
const ASSESSMENT =
  /(?:作为|列为)[^,]{2,40}(?:依据|参考|内容|指标|条件)|纳入[^,]{2,40}(?:考核|考评|评价|督导|督查)|与[^,]{2,30}挂钩/
const BUDGET =
  /(?:列入|纳入)[^,]{0,14}预算|不纳入[^,]{2,16}总[量额]|免征|免费|向[^,]{2,16}倾斜|不低于普通高中|高于普通高中|足额(?:提取|征收|拨付)/
const PROHIBITION = /不得|严禁|一律不|不予/

function reasonOf(clauses: ReadClause[], i: number): Reason | null {
  const clause = clauses[i]!
  const { facts } = clause
  if (
    /^有效期|(?:本|该)?(?:办法|意见|方案|通知|措施|细则|规定|计划|政策)[^,]{0,12}有效期|起(?:施行|试行|实施|执行)/.test(
      facts.words,
    )
  )
    return null
  if (clause.figures.some(({ purpose }) => purpose === 'rule' || purpose === 'both')) return 'figure'
  if (/\d{1,2}:\d{1,4}(?!\d)/.test(facts.words) && /比|分担|配|不低于|不超过/.test(facts.words)) return 'figure'
  if (
    /(?:第[一二三]|[前后][一二三四五六七八九十\d]{1,2})[名位]/.test(facts.words) &&
    /晋升|授予|奖励|给予|认定|通报|约谈|直接/.test(facts.words)
  )
    return 'figure'
  if (facts.condition && leadsOn(clauses, i)) return 'condition'
  if (facts.condition && facts.consequence) return 'condition'
  if (PLAN.test(facts.words) || (PLAN_HEAD.test(facts.words) && PLAN_TAIL.test(clauses[i + 1]?.facts.words ?? '')))
    return 'plan'
  if (FREQUENCY.test(facts.words) && !clause.figures.some(({ purpose }) => purpose === 'target')) return 'frequency'
  if (ASSESSMENT.test(facts.words)) return 'assessment'
  if (BUDGET.test(facts.words)) return 'budget'
  if (PROHIBITION.test(facts.words) && facts.words.length < 60) return 'prohibition'
  return null
}

const leadsOn = (clauses: ReadClause[], i: number) =>
  /的$/.test(clauses[i]!.facts.words.slice(-1)) || clauses[i]!.end - clauses[i]!.start < 400
    ? clauses[i]!.stop !== ';' && clauses[i]!.stop !== '。' && (clauses[i + 1]?.facts.consequence ?? false)
    : false

const NO_SUBJECT =
  /^(?:每|一次性|按|累计|最高|最低|不超过|不少于|不低于|且|并|一般|原则上|可|给予|予以|应|须|分别|则|将|补助|奖励|至少|年均|再|超过|逾期|仍|得\d|[扣加计]\d|每[低高多少增减缺])/

/** A clause without its own subject, or the consequence of a condition, belongs to what stands before. */
function reachBack(clauses: ReadClause[], i: number, free: number): number {
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
  /^(?:且|得\d|[扣加计]\d|扣完|每[低高多少增减缺][^,]{0,14}[扣加]|每[人户家个名位项](?:企业|机构|学校|院校)?(?:每?年度?|每月|每次)?(?:累计|合计|补贴|补助)?(?:最[多高]|不超过)|限期|次年|其中第?[一首]年|首年|第[二三]|后[一两三]年|分值|占[^,]{0,12}[%分]|给予|核减|暂停|取消|收回|撤销|扣减|追回|所占|权重|在[^,]{2,10}(?:内|期间)(?:每[月年])?(?:发放|给予)|(?:\d|[一二两三四五六七八九十])年内不|特殊|但|可适当|可放宽|并(?:可)?(?:适当|逐)|允许|与[^,]{1,8}同步|逐年|不足|各成员单位|整改(?:后|仍|不|未)|仍|复核不|造成[^,]{2,12}的$|直至|逾期|到期|并且?按|并免费|并追|并列|情节严重|可?以?并?处[^,]{0,14}罚款|责令|由[^,]{2,14}责令|吊销|构成)/
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

const PLAN_HEAD = /^各(?!类|项|种|方|界)/
const PLAN_TAIL = /^(?:[于在]?[^,]{0,12}前)?(?:研究)?(?:制定|制订|编制)[^,]{0,16}(?:方案|规划|计划)/

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
function reachOn(clauses: ReadClause[], i: number): number {
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

function kindOf(words: string, group: ReadClause[], reason: Reason): RuleKind {
  const figures = group.flatMap((clause) => clause.figures.map(({ quantity }) => quantity))
  const cadence = group.some((clause) => clause.facts.cadence && !clause.facts.cadence.sum)
  if (/停办|整改|暂停|取消|清退|淘汰|备案|退出|收回|追回|撤销|查处|黑名单|停止/.test(words)) return 'lifecycle'
  if (reason === 'assessment') return 'incentive'
  if (cadence && figures.every(({ unit }) => /^(?:次|场|轮|期|日)$/.test(unit)) && !/不超过/.test(words))
    return 'schedule'
  if (/奖励|享受|优先|减免|免征|免收|抵扣|抵免|授予|激励|上浮|减半/.test(words)) return 'incentive'
  if (
    /^(?:对|在)[^,]{2,40}(?:的|企业|机构|单位|人员)[^。]{0,30}(?:给予|补贴|补助|津贴)/.test(words) &&
    !/建设|生均|每生|学费|资助|设备|运营/.test(words)
  )
    return 'incentive'
  if (/可(?:以)?(?:申报|申请|报名|参加)|年龄|均可/.test(words)) return 'eligibility'
  if (figures.some(({ unit }) => unit === '元') || /经费|预算|补助|补贴|资金|拨款|资助|附加|分担/.test(words))
    return 'funding'
  if (reason === 'frequency') return 'schedule'
  if (/招聘|具有|资格|条件|允许|准入|申请|聘用/.test(words)) return 'eligibility'
  if (figures.some(({ operator }) => operator === '<=') || /按[^,]{0,20}(?:比例|%)|编制员额/.test(words)) return 'quota'
  return 'threshold'
}

const SUBJECTS: [RegExp, RuleSubject][] = [
  [/教师|师资|校长|教职工|班主任/, 'teacher'],
  [/经费|资金|拨款|预算|附加|收益|收入/, 'fund'],
  [/专业(?!课|教师|化|技术|人才)/, 'programme'],
  [/企业|公司|用人单位/, 'enterprise'],
  [/学生|毕业生|学徒|幼儿|儿童/, 'student'],
  [/学校|院校|幼儿园|高校|职校|校长/, 'school'],
  [/会议|联席|督查|调度|平台|总结|报告/, 'plan'],
  [/人员|劳动者|家庭|老年人|居民|农户|每人/, 'person'],
  [/选手|工商户|护理员|学员|职工|人才|技师|导师|工匠|持证人|失业/, 'person'],
  [/机构|单位|部门|各县|各乡|各区|街道|中心|村|基地|工作室|县|托|园|站|集团|理事/, 'unit'],
]

/** The class named first in the rule; one that names none goes on about what was named last before it. */
function appliesTo(words: string, before: string): RuleSubject {
  let best: RuleSubject = 'plan'
  let at = Number.POSITIVE_INFINITY
  for (const [pattern, subject] of SUBJECTS) {
    const index = words.search(pattern)
    if (index >= 0 && index < at) {
      at = index
      best = subject
    }
  }
  if (at < Number.POSITIVE_INFINITY) return best
  let last = -1
  for (const [pattern, subject] of SUBJECTS) {
    const found = [...before.matchAll(new RegExp(pattern, 'g'))].pop()
    if (found && found.index > last) {
      last = found.index
      best = subject
    }
  }
  return best
}
