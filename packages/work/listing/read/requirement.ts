import { readAt, surest } from '@zhiqiao/definitions'
import type { Read } from '@zhiqiao/model'

/** The lowest schooling asked; `null` as the value says that none is. Codes of the set `schooling`. */
export type Schooling = 'juniorSecondary' | 'upperSecondary' | 'college' | 'bachelor' | 'postgraduate' | null

const ranks: readonly (readonly [RegExp, Exclude<Schooling, null>])[] = [
  [/初中|小学/g, 'juniorSecondary'],
  [/中专|中技|技校|职高|中职|职校|高中/g, 'upperSecondary'],
  [/大专|专科|高职/g, 'college'],
  [/本科|学士/g, 'bachelor'],
  [/硕士|博士|研究生/g, 'postgraduate'],
]

/**
 * Reads the schooling asked: of several (“本科，硕士优先”) the lowest, for that is what is required.
 * @param alone the text says nothing else
 */
export function readSchooling(
  text: string,
  { alone = false }: { readonly alone?: boolean } = {},
): Read<Schooling> | null {
  const open =
    /学历\s*(?:要求)?\s*[:：]?\s*不限|不限\s*学历|学历经验不限/.exec(text) ??
    (alone ? /^不限$/.exec(text.trim()) : null)
  if (open) return readAt<Schooling>(null, open[0], open.index, 1)
  const named = ranks.flatMap(([pattern, code], rank) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const after = text.slice(match.index + match[0].length, match.index + match[0].length + 8)
      const before = text.slice(Math.max(0, match.index - 6), match.index)
      const cued =
        /^(?:\s*[(（]?含?[)）]?\s*(?:及|或)?(?:其)?\s*以上|\s*(?:及以上)?学历|毕业|文凭|学位)/.test(after) ||
        /学历[^。；;\n]{0,6}$/.test(before) ||
        (/(?:^|[\s，,；;。|｜、/])$/.test(before) && /^(?:[\s，,；;。|｜、/]|$)/.test(after))
      if (!alone && !cued) return []
      return [
        {
          rank,
          read: readAt<Schooling>(code, match[0], match.index, alone || /以上|学历/.test(after + before) ? 1 : 0.8),
        },
      ]
    }),
  )
  // “本科优先” raises nothing: the lowest named is what is asked.
  const least = Math.min(...named.map(({ rank }) => rank))
  return surest(named.filter(({ rank }) => rank === least).map(({ read }) => read))
}

const chinese = '零一二三四五六七八九十'
const count = (words: string): number =>
  /^\d+$/.test(words) ? Number(words) : words === '两' ? 2 : words === '半' ? 0 : Math.max(0, chinese.indexOf(words))

/** Reads the years of experience asked, their lower end; 0 where none is asked. @param alone the text says nothing else */
export function readExperience(
  text: string,
  { alone = false }: { readonly alone?: boolean } = {},
): Read<number> | null {
  const free =
    /(?:经验|工作年限)\s*(?:要求)?\s*[:：]?\s*不限|不限\s*(?:工作)?经验|无(?:需|须)?(?:工作)?经验(?:亦可|均可|也可|要求)?|(?:有无|不需要|不要求)(?:工作)?经验/.exec(
      text,
    )
  if (free) return readAt(0, free[0], free.index, 1)
  if (alone && /^(?:不限|无|应届(?:生|毕业生)?|在校生?|在校\/应届)$/.test(text.trim()))
    return readAt(0, text.trim(), text.indexOf(text.trim()), 1)
  const unit = String.raw`(\d{1,2}|[一二两三四五六七八九十半])\s*年?`
  const years = new RegExp(
    `(?<![\\d.])${unit}(?:\\s*(?:[-—–~～至到]|－)+\\s*(\\d{1,2}|[一二三四五六七八九十]))?\\s*年\\s*(以上|及以上|以内|以下|左右)?`,
    'g',
  )
  const readings = [...text.matchAll(years)].flatMap((match) => {
    const [words, low, , bound] = match
    const after = text.slice(match.index + words.length, match.index + words.length + 16)
    const cued = /^[^，。；;\n]{0,14}(?:经验|经历)/.test(after)
    if (!alone && !cued) return []
    const value = bound === '以内' || bound === '以下' ? 0 : count(low!)
    return value > 30 ? [] : [readAt(value, words, match.index, alone || bound !== undefined ? 1 : 0.85)]
  })
  if (readings.length === 0 && alone) {
    const bare = /^\s*(\d{1,2})\s*$/.exec(text)
    if (bare) return readAt(Number(bare[1]), bare[1]!, text.indexOf(bare[1]!), 0.6)
  }
  return surest(readings)
}

/** Reads how many people are wanted. 若干 is nobody's number. @param alone the text says nothing else */
export function readHeadcount(text: string, { alone = false }: { readonly alone?: boolean } = {}): Read<number> | null {
  const person = String.raw`\s*(?:名|人|位|个)`
  const patterns: readonly (readonly [RegExp, number])[] = [
    [/(?:招聘?|需求|需|计划|用工|岗位)?(?:人数|名额)\s*[:：为]?\s*(\d{1,4})(?!\d|\s*[-~至到.年])/g, 1],
    [new RegExp(String.raw`(?:招聘?|急招|诚聘|急聘|需要?|缺)\s*[^\d\n，。；;]{0,12}?(\d{1,4})${person}`, 'g'), 0.9],
    [new RegExp(String.raw`[(（]\s*(\d{1,4})${person}\s*[)）]`, 'g'), 0.9],
    [/(?:工|员|师|手|生|匠|长|岗)\s*(\d{1,4})\s*(?:名|人|位)/g, 0.8],
    [/(?:招聘?|需求|需|计划|用工|岗位)?(?:人数|名额)\s*[:：为]?\s*([一二两三四五六七八九十])/g, 0.8],
    [/([一二两三四五六七八九十])\s*(?:名|位)/g, 0.5],
    ...(alone ? ([[/^\s*(\d{1,4})\s*(?:名|人|位|个)?\s*$/g, 1]] as const) : []),
  ]
  return surest(
    patterns.flatMap(([pattern, confidence]) =>
      [...text.matchAll(pattern)].flatMap((match) => {
        const value = count(match[1]!)
        return value >= 1 ? [readAt(value, match[0], match.index, confidence)] : []
      }),
    ),
  )
}
