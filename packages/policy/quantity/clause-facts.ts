import { type Cadence, cadenceIn } from './cadence.ts'

/** What the words of a clause say, read once for all its numbers. */
export interface ClauseFacts {
  words: string
  start: number
  cadence: Cadence | null
  /** Ends as a condition: …的, or speaks of 对…的企业. */
  condition: boolean
  consequence: boolean
  must: boolean
  /** What clauses before in the same sentence set up: a condition, a duty, a benefit. */
  inherited: { condition: boolean; must: boolean; benefit: boolean }
  /** A date is in force here. */
  dated: boolean
  /** Told as background: 去年以来, 现有…所, a year before the document's. */
  past: boolean
  /** The whole document or phase is dated: a one-year plan. */
  planned: boolean
  /** The words lay down rules: 办法, 条例, lists of conditions. */
  lawlike: boolean
  /** One of a list of conditions: 申报单位应当具备下列条件. */
  listed: boolean
  /** A measure of an assessment: points for it follow (得5分). */
  scored: boolean
}

/** Clauses longer than this are no prose; only their beginning is read for context. */
export const READ = 400

const CONDITION =
  /的$|^对(?![接标照口外内比应全])[^,每至\d]{2,14}$|^(?:对(?![接标照口外内比应])|凡|经|因|未|达不到)[^,]{2,60}的(?:$|[^,]{1,16}$)|^[^,]{0,24}连续[^,]{1,24}的(?:$|[^,]{1,30}$)|的(?:一次性|给予|奖励|补贴|补助|取消|限期|一律|予以|不得|可以|按比例|按每|认定|亮|核减)|满[^,]{1,8}的|(?<!不)(?:超过|低于|不足|高于|达不到|位列)[^,]{1,10}的|(?:合格|通过|符合[^,]{0,12}|不足[^,]{1,8}|逾期[^,]{0,10})的[,按给限取收]/
const CONSEQUENCE =
  /给予|享受|奖励|奖补|补助|补贴|资助|不予|取消|停办|停止|暂停|责令|限期|整改|收回|追回|退回|返还|减免|减征|免征|免收|免缴|全免|抵扣|抵免|减半|优先|授予|约谈|清退|淘汰|重新(?:备案|申报|认定)|查处|扣减|扣除|核减|上浮|下浮|一律|方可|视为|不得|记入|予以|按(?:照)?[^,]{1,20}(?:标准|比例)|认定为|计入|折算|处罚|罚款|撤销|退出|通报批评|吊销|晋升|书面检讨|检讨|问责|追责|每月发放|每年发放|拨付|兑付|按月发放|亮“|免费/
/** 实训面积达到1000平方米以上的实训基地: names by its condition whom the next clause favours or binds. */
export const QUALIFIES =
  /的[^,的]{0,14}(?:企业|机构|学校|院校|单位|人员|教师|学生|毕业生|个人|项目|基地|专业|团队|家庭|职工|劳动者|街道|乡镇|学员|户)$/
export const FAVOURS =
  /^(?:均?可(?!持续)|可以|方可|给予|按|予以|享受|由|优先|一次性|每|不得|取消|一律|奖励|补助|两年内|[\d一二三]+年内)/
const MUST = /应当|必须|须|不得|不应|原则上|(?<![适相响供反效对])应(?![用急届对聘邀有尽收])|方可|最高|最低|最多|最长/
const BENEFIT = /(?:给予|发放)[^,]{0,16}(?:奖励|补贴|补助|奖补)$/

/** Reads a clause once. */
export function clauseFacts(folded: string, start: number, end: number): ClauseFacts {
  const words = folded.slice(start, Math.min(end, start + READ))
  return {
    words,
    start,
    cadence: cadenceIn(words),
    condition: (words.includes('的') || words.startsWith('对')) && CONDITION.test(words),
    consequence: CONSEQUENCE.test(words),
    // “27个不得” is a name
    must: MUST.test(words.includes('“') ? words.replace(/“[^”]{1,16}”/g, '') : words),
    inherited: { condition: false, must: false, benefit: false },
    dated: false,
    past: false,
    planned: false,
    lawlike: false,
    listed: false,
    scored: false,
  }
}

/** What a clause adds to what the following clauses inherit. */
export function setsUp(facts: ClauseFacts): ClauseFacts['inherited'] {
  return {
    condition: facts.condition && /的$|^对|^凡|^[^,]{2,30}的[^,]{1,12}$/.test(facts.words),
    must: facts.must,
    benefit: BENEFIT.test(facts.words),
  }
}
