import { measureFor, measureOfLast } from './unit.ts'

/** A count that lost its measure word, with the measure its noun takes and the words to show for the repair. */
export interface BareCount {
  unit: string
  from: number
  to: number
}

const MAKES = /(?:新建|建成|建设|打造|培育|设立|新增|建立|改扩?建|引进|创建|遴选|认定|培养)$/
const MAKES_FURTHER = /(?:新建|建成|建设|打造|培育|设立|新增|建立)[^,\d]{0,8}$/
/** A verb of making with its noun up to the number. */
const MAKES_NOUN = /(?:新建|建成|建设|打造|培育|设立|新增|建立|引进|创建|开发|遴选|认定|培养|、)[^,\d]{2,12}$/
const NOUN = /^[一-龥]{2,6}?(?:学校|院校|医院|学院|中心|基地|企业|团队|专业)/

/**
 * A number before its noun without a measure word: 新建1职业学校. Only a count that something makes or builds; in a
 * document that has lost characters a verb further in front, or 等, is enough.
 *
 * @param at where the number begins
 * @param next where it ends
 */
export function bareCount(words: string, at: number, next: number, damaged: boolean): BareCount | null {
  const unit = measureFor(words.slice(next, next + 14))
  if (unit && makes(words, at, damaged)) {
    const noun = NOUN.exec(words.slice(next, next + 12))?.[0].length ?? 2
    return { unit, from: Math.max(0, at - 2), to: Math.min(words.length, next + noun) }
  }
  // 新建培训点12: the noun stands in front and nothing behind
  if (!damaged || (next < words.length && words[next] !== '、')) return null
  const front = words.slice(Math.max(0, at - 16), at)
  const before = MAKES_NOUN.test(front) ? measureOfLast(front) : ''
  return before ? { unit: before, from: Math.max(0, at - 4), to: next } : null
}

function makes(words: string, at: number, damaged: boolean): boolean {
  if (MAKES.test(words.slice(Math.max(0, at - 4), at))) return true
  return damaged && (words[at - 1] === '等' || MAKES_FURTHER.test(words.slice(Math.max(0, at - 12), at)))
}
