import type { Quantity } from '../quantity/quantity.ts'
import type { ReadClause } from '../statement/statement.ts'

const LEAD =
  /^(?:到|至|截至|力争|争取|确保|实现|其中|并|同时|全年|每年|年内|使|让|将|推动|推进|建成|建设|新建|改建|新增|打造|培育|完成|开展|组织|举办|引进|培养|培训|开发|设立|建立|创建|发展|筹建|指导|努力|基本|共|累计|组建|引入|到位|再)+/
const TAIL =
  /(?:达到|达|超过|突破|不低于|不少于|至少|提高到?|提升到?|增长|增加到?|保持在|稳定在|控制在|为|约|力争|以上|均|分别|总计|共计|共|至|到)+$/
const DATE =
  /^(?:(?:力争|争取)?(?:到|至|截至)?\d{4}年(?:\d{1,2}月)?(?:底|末|前|年底)?前?|年底前?|\d{1,2}月(?:底|末|份)?前?|全年)[,]?/

/** What is counted: the noun before the number, else the one behind it. */
export function metricOf(folded: string, clause: ReadClause, quantity: Quantity): string {
  const from = Math.max(clause.date?.end ?? clause.start, clause.start, quantity.start - 60)
  const before = folded.slice(from, quantity.start).replace(DATE, '').replace(TAIL, '')
  const noun = lastPart(before).replace(LEAD, '')
  const behind = folded.slice(quantity.end, Math.min(clause.end, quantity.end + 30)).replace(/^的/, '')
  if (/[率比重度数量额]$|占比$|比例$|规模$|总[量值]$/.test(noun) && noun.length > 1) return noun
  if (behind.length > 1 && !/^[,;。]/.test(behind)) return `${behind.replace(/[。;,].*$/, '')}数`
  return noun.length > 1 ? noun : before || clause.facts.words.slice(0, 20)
}

const lastPart = (words: string) => words.slice(Math.max(words.lastIndexOf('、'), words.lastIndexOf('和')) + 1)

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
