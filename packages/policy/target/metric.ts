import type { Quantity } from '../quantity/quantity.ts'
import { unitKind } from '../quantity/unit.ts'
import type { ReadClause } from '../statement/statement.ts'

/** What a figure counts: the noun as written, and the name of the measure made of it (实训基地 → 实训基地数). */
export interface Metric {
  noun: string
  name: string
  unit: string
}

const LEAD =
  /^(?:(?:到|至|截至)?20\d{2}年?(?:\d{1,2}月)?[底末]?前?|\d{1,2}月[底末份]?前?|年底前?|年内|全年|全年度|每年|每月|每季度?|每学[年期]|每周|每半年|每[一二两三四五]年|[二两三四五]年(?=累计|共)|到|至(?!少)|力争|争取|确保|其中|并|同时|使|让|将|努力|基本|共计?(?!享|同|建|富)|累计|合计|计划|再|分别|实现|推动|推进|推广|建成投用|建成|建设(?!期|用地|任务)|新建|改建|扩建|改扩建|新改扩建|改造(?!提升)|新增|增加|打造|培育|完成(?!率)|开展|组织|举办|承办|召开|引进|培养(?!后|方案)|培训(?!后|合格|能力|规模|人次|课程|班|机构|基地|率)|开发(?!区)|设立|建立|创建|发展|筹建|指导|组建|引入|选派|选育|选树|遴选|评选|认定|聘请|聘任|招收|招聘(?!会)|公开招聘|安排|筹集|提供|发放|将|把|盘活|疏浚|稳定|保持|落实|集聚|投入|建有|配备|至少|不少于|不低于|达到|有)+/
/** One word of the verb in front of a number; stripped one at a time. */
const TAIL =
  /(?:稳步|逐步|持续|大幅|均|都|应|要|须|力争|争取|分别|也|已|再|年均|平均|同比|较上年|达到|达|超过|突破|不低于|不少于|不高于|不超过|不得少于|不得低于|至少|最少|(?:提高|提升|增长|增加|扩大|下降|减少|压减|压缩|缩短|缩小|精简|降)[到至低]?|保持在?|稳定在|维持在|控制在|调整[到至]|为|约|近|以上|总计|共计|共|至|到|暂定|完成|有)$/
const BASELINE = /(?:由|从)[^,]{0,6}[\d一二三四五六七八九十百][^,]{0,12}$/
const NOT_NOUN = /^(?:的|等|为|在|于|以|以上|左右|以内|,|;|。|\d|[(（])/
const VERB_BEHIND =
  /(?:开展|参加|参与|赴|到|用于|签订|成为|进入|取得|获得|实现|面向|作为|整建制|划归|承办|专项|完成|做好|加入|预留|承担|实施)/

/**
 * What the figure counts, as a noun phrase of its clause: 培训合格率 in 培训合格率达到95%, 实训基地 in 建成实训基地3个 and 建成3个实训基地.
 * A clause that names none (到2027年达到60亿元, 每年不少于6000人次) speaks of what was counted or named before it.
 *
 * @param previous the metric found last
 */
export function metricOf(
  folded: string,
  clauses: ReadClause[],
  at: number,
  quantity: Quantity,
  previous: Metric | null,
): Metric {
  const clause = clauses[at]!
  const unit = quantity.unit
  const moves = /crease$/.test(quantity.operator)
  const noun = sharedOut(folded, clause, quantity) ?? nounIn(folded, clause, quantity)
  // 培训人次不低于在校生数的2倍 relates two things
  const related = noun && /^(.{2,14}?)(?:不低于|不少于|不超过|不高于|达到?|超过)(.{2,14})的$/.exec(noun)
  if (related)
    return named(unit === '%' ? `${related[1]}占${related[2]}的比例` : `${related[1]}与${related[2]}之比`, unit, moves)
  if (noun?.startsWith('占') && previous)
    return named(`${previous.noun.replace(/(?:总量|总数|数量)$/, '')}${noun}`, unit, moves)
  if (noun) return named(noun, unit, moves)
  const same = previous && unitKind(previous.unit) === unitKind(unit) ? previous.noun : null
  const subject = same ?? subjectBefore(folded, clauses, at) ?? previous?.noun
  return named(subject || folded.slice(clause.start, Math.min(clause.end, clause.start + 20)), unit, moves)
}

/** What the clause without a figure that stands next before speaks of: 开展技能培训,每年不少于6000人次. */
function subjectBefore(folded: string, clauses: ReadClause[], at: number): string | null {
  for (let i = at - 1; i >= 0 && i >= at - 3; i--) {
    const { figures, date, start, end } = clauses[i]!
    if (figures.length === 0) return nounOf(folded.slice(Math.max(date?.end ?? start, end - 40), end))
  }
  return null
}

/** 合格率、就业率分别不低于90%和60%: the nth number is of the nth noun. */
function sharedOut(folded: string, clause: ReadClause, quantity: Quantity): string | null {
  const { figures } = clause
  if (figures.length < 2 || figures.length > 8) return null
  const words = folded.slice(clause.start, Math.min(figures[0]!.quantity.start, clause.start + 100))
  if (!words.includes('分别')) return null
  const nouns = clean(words.slice(0, words.indexOf('分别'))).split(/[、和及]/)
  const place = figures.findIndex((figure) => figure.quantity === quantity)
  return nouns.length === figures.length ? (nouns[place] ?? null) : null
}

function nounIn(folded: string, clause: ReadClause, quantity: Quantity): string | null {
  const counted = clause.figures.filter((figure) => figure.purpose !== 'none')
  const i = counted.findIndex((figure) => figure.quantity === quantity)
  const last = counted[i - 1]?.quantity.end ?? clause.start
  const next = counted[i + 1]?.quantity.start ?? clause.end
  const date = clause.date && clause.date.start >= last && clause.date.end <= quantity.start ? clause.date : null
  // 比例2024年达到50%: the noun stands in front of the date
  const inside = date !== null && date.start > clause.start + 4
  const from = Math.max(last, inside || !date ? clause.start : date.end, quantity.start - 60)
  const front = folded.slice(from, inside ? date.start : quantity.start).replace(BASELINE, '')
  const before = nounOf(front)
  const behind = folded.slice(quantity.end, Math.min(next, quantity.end + 30)).replace(/^的/, '')
  if (before && (isMeasure(before) || NOT_NOUN.test(behind) || behind.length < 2 || /^[、和]/.test(behind)))
    return before
  const noun = nounBehind(behind)
  return noun ?? before
}

/** A deed that is counted itself: 开展培训5000人次, 每半年专题研究一次. */
const DEED =
  /(?:专题)?(?:培训|招生|就业|调度|督查|检查|走访|探访|调研|评估|考核|会商|研究|演练|巡查|培养|服务)(?=(?:不少于|不低于|至少|达到|超过|突破)?$)/

/** The noun a piece of a clause ends with, without the verbs around it. */
function nounOf(words: string): string | null {
  const noun = clean(words) || (DEED.exec(words)?.[0] ?? '')
  if (noun.length > 18 || /全覆盖[、和]/.test(noun)) {
    const part = noun.split(/[、和]/).pop()!
    return part.length > 1 ? part : noun
  }
  return noun.length > 1 ? noun : null
}

function clean(words: string): string {
  let noun = words.replace(/^[\s,、;:和及·●■-]+/, '').replace(/[、,\s]+$/, '')
  for (let n = 0; n < 3; n++) noun = withoutTail(noun.replace(LEAD, '')).replace(/^[\s、的]+/, '')
  noun = noun.replace(/^全[市县区省州师旗]/, '')
  // 每个乡镇每年举办培训班, 联席会议每年召开: what is done, else who does it
  const rhythm = /^([^,]{1,16}?)每(?:年|个?月|季度?|学[年期]|周|半年|[两三]年)(.*)$/.exec(noun)
  if (!rhythm) return noun
  const done = withoutTail(rhythm[2]!.replace(LEAD, '')).replace(LEAD, '')
  return done.length > 1 ? done : rhythm[1]!
}

function withoutTail(words: string): string {
  let noun = words
  for (let n = 0; n < 6; n++) {
    const shorter = noun.replace(TAIL, '')
    if (shorter === noun) break
    noun = shorter
  }
  return noun
}

/** 3个市级实训基地建设 → 市级实训基地; what the things do (赴东部跟岗学习) is no part of it. */
function nounBehind(behind: string): string | null {
  const phrase = /^[^,;。:()]*/.exec(behind)![0].trim()
  // 3个市内一流、省内先进的骨干专业 is one noun, 3个基地、5个中心 are two
  let noun =
    phrase.length <= 20 && !/\d/.test(phrase) && /、[^、]*的[^、]{2,8}$/.test(phrase) ? phrase : phrase.split('、')[0]!
  const digit = noun.search(/\d/)
  if (digit >= 0 && !/\d[^的]{0,6}的/.test(noun)) noun = noun.slice(0, digit)
  const verb = VERB_BEHIND.exec(noun)
  if (verb && verb.index > 1) noun = noun.slice(0, verb.index)
  noun = noun.replace(/(?:和|及|与|并|以上|左右)$/, '')
  return noun.length > 1 && !NOT_NOUN.test(noun) ? noun : null
}

const isMeasure = (noun: string) =>
  /(?:[率比重额值量面]|(?<![调制力])度|占比|比例|规模|面积|时限|期限|年限|寿命|收入|资金|经费|投资|数|人次|浓度|总量|增加值)$/.test(
    noun,
  )

const SIZE: Record<string, string> = {
  亩: '面积',
  平方米: '面积',
  平方公里: '面积',
  公顷: '面积',
  公里: '里程',
  米: '长度',
}

/** The name of the measure: what is counted gets 数, occasions their unit (会议次数), areas 面积. */
function named(noun: string, unit: string, moves: boolean): Metric {
  const bare = unit.replace(/\/.*$/, '')
  return { noun, name: `${noun}${measureOf(noun, bare, moves)}`, unit: bare }
}

function measureOf(noun: string, unit: string, moves: boolean): string {
  const kind = unitKind(unit)
  // 场次, 人次 are names of the measure by themselves
  const times = unit.length > 1 && unit.endsWith('次')
  if (kind === 'occasion' && !times) return `${unit}数`
  if (isMeasure(noun)) return ''
  if (unit === '%') return moves ? '' : '占比'
  if (unit === '比' || unit === '倍') return ''
  if (kind === 'share' || kind === 'money' || kind === 'duration') return ''
  if (times) return noun.endsWith(unit) ? '' : unit
  return kind === 'size' ? (SIZE[unit] ?? '') : '数'
}

/** For whom the number is counted: 每所职业学校 → 职业学校, else the area the document speaks for. */
export function subjectOf(words: string, area: string | null): string | null {
  const each =
    /每(?:一)?(?:所|个|家|条|名|校|县|乡镇|镇|村)([一-龥()、]{0,14}?)(?=有|建|至|对|开|不|每|的|达|培|设|新|完|参|组|配|要|应)/.exec(
      words,
    )
  if (each) return each[1] || each[0].slice(1)
  const every = /^各([一-龥()、]{1,14}?)(?=至少|每|要|应|建|开|完|举)/.exec(words)
  if (every) return every[1]!
  return area
}
