import type { ReadClause } from '../statement/statement.ts'
import { PLAN_HEAD, PLAN_TAIL } from './reach.ts'

/** Why a clause states a rule. */
export type Reason =
  | 'figure'
  | 'condition'
  | 'frequency'
  | 'plan'
  | 'assessment'
  | 'budget'
  | 'prohibition'
  | 'permission'
  | 'duty'
  | 'benefit'

const FREQUENCY =
  /每(?:年|月|季度?|半年|学年|学期|周|日|两年|\d年)|(?<![不])定期|按[季月年](?:度)?(?!龄)|年度报告|质量年报|月度|年度(?:人才|报告|考核)/
const PLAN =
  /^(?:组织|指导)?各(?!类|项|种|级各类|方|界|司)[^,]{0,24}(?:研究)?(?:制定|制订|编制)[^,]{0,16}(?:方案|规划|计划)|以[^,]{1,12}为单位(?:制定|编制)/
const ASSESSMENT =
  /(?:作为|列为|列入)[^,]{2,40}(?:依据|参考|内容|指标|条件)|纳入[^,]{2,40}(?:考核|考评|评价|督导|督查)|与[^,]{2,30}挂钩/
const BUDGET =
  /(?:列入|纳入)[^,]{0,14}预算|不纳入[^,]{2,16}总[量额]|免征|免费|向[^,]{2,16}倾斜|不低于普通高中|高于普通高中|足额(?:提取|征收|拨付)/
/** 允许学校自主聘请兼职教师, 可适当放宽学历要求, 与高校毕业生享受同等待遇: who may, without a number. */
const PERMISSION =
  /^(?:允许|准许|准予)|可(?:以)?(?:适当|先|不受|不再|自主|直接|破格|从[^,]{2,20}获得|按(?:有关)?规定)|享受[^,]{0,16}(?:同等|相同)(?:的)?(?:待遇|权利|政策)|享有[^,]{2,20}(?:权益|权利)/
/** 教育培训经费应接受审计监督, 严格执行国家办学标准, 落实实习责任保险: what every member must do, outside 办法. */
const DUTY =
  /(?<![适相响供反效对])应(?:当)?(?:有|由|接受|参加|依法|建立|公开|公示|提供|具备|具有|配备|安排|承担|制定|向)|严格(?:执行|按照|落实)[^,]{0,40}(?:标准|指标|规定)|落实[^,]{0,24}保险$|各[^,]{1,8}(?:要|须)(?:建立|设立|成立|制定|明确|落实)[^,]{0,20}(?:制度|机制|机构|预算)/
/** 同等条件下优先予以支持, 按规定给予政策支持: what somebody gets for doing something. */
const BENEFIT =
  /优先(?:予以|给予|支持|安排|考虑|录用|推荐|聘用|承接|享受|选派|推荐)|按(?:照)?(?:有关|国家有关|相关)?规定[^,]{0,8}(?:给予|予以|落实|享受)[^,]{0,30}(?:支持|优惠|补贴|奖励|政策|减免|表彰)/
const PROHIBITION = /不得|严禁|一律不|不予/

/** The reason clause `i` of a sentence states a rule, if it does. */
export function reasonOf(clauses: ReadClause[], i: number): Reason | null {
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
  if (PERMISSION.test(facts.words)) return 'permission'
  if (!facts.lawlike && DUTY.test(facts.words)) return 'duty'
  if (BENEFIT.test(facts.words)) return 'benefit'
  if (PROHIBITION.test(facts.words) && facts.words.length < 60) return 'prohibition'
  return null
}

const leadsOn = (clauses: ReadClause[], i: number) =>
  /的$/.test(clauses[i]!.facts.words.slice(-1)) || clauses[i]!.end - clauses[i]!.start < 400
    ? clauses[i]!.stop !== ';' && clauses[i]!.stop !== '。' && (clauses[i + 1]?.facts.consequence ?? false)
    : false
