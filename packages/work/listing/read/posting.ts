import { isNegotiable, readAt, readSalary } from '@zhiqiao/definitions'
import type { Posting, Read } from '@zhiqiao/model'
import { type Place, readPlace } from './place.ts'
import { postWithCount, readPostName } from './post-name.ts'
import { readExperience, readHeadcount, readSchooling } from './requirement.ts'

const sections: readonly (readonly [string, RegExp])[] = [
  [
    'duties',
    /^[\s【[\d一二三四五六七八九十、.．]*(?:岗位职责|工作职责|工作内容|职位描述|岗位描述|主要职责|职责描述|岗位内容)[】\]]?\s*[:：]?\s*/,
  ],
  [
    'requirements',
    /^[\s【[\d一二三四五六七八九十、.．]*(?:任职要求|岗位要求|招聘要求|职位要求|任职资格|招聘条件|应聘条件|任职条件|要求|条件)[】\]]?\s*[:：]?\s*/,
  ],
]
/** Lines that say one thing, which is read for itself. */
const single =
  /^\s*[【[]?(?:薪资|薪酬|工资|待遇|月薪|年薪|日薪|时薪|福利|工作地点|工作地址|上班地点|地址|地点|学历|经验|招聘人数|人数|工作时间|上班时间|班次|住宿|食宿|联系|电话|手机|微信|邮箱|有效期|截止)/

/**
 * Reads a pasted posting: one post, or several where lines name them with their numbers.
 * @param places the divisions a place may be
 */
export function readPostings(text: string, places: readonly Place[]): Posting[] {
  const parts = split(text)
  return parts.map(({ start, end }) => readPosting(text.slice(start, end), start, places))
}

/** Where several lines name a post, each begins a part; what stands before the first belongs to all and is left to it. */
function split(text: string): { start: number; end: number }[] {
  const starts = linesOf(text)
    .filter(({ words }) => !saysElse(words) && postWithCount(words) !== null)
    .map(({ start }) => start)
  if (starts.length < 2) return [{ start: 0, end: text.length }]
  return starts.map((start, at) => ({ start, end: starts[at + 1] ?? text.length }))
}

function readPosting(text: string, offset: number, places: readonly Place[]): Posting {
  const fields: Record<string, Read<unknown>> = {}
  const put = <T>(field: string, read: Read<T> | null, value: (of: T) => unknown = (of) => of) => {
    if (read && !(field in fields) && value(read.value) !== null)
      fields[field] = { ...read, value: value(read.value), start: read.start + offset, end: read.end + offset }
  }
  const lines = linesOf(text)
  put('name', readPostName(text, lines, saysElse))
  put('headcount', readHeadcount(text))
  const pay = readSalary(text)
  put('wagePeriod', pay, ({ period }) => period)
  put('wageFrom', pay, ({ from }) => from)
  put('wageTo', pay, ({ to }) => to)
  put('wageMonths', pay, ({ months }) => months)
  if (!pay || pay.value.from === null) put('wageWritten', writtenPay(text))
  put('schooling', readSchooling(text))
  put('experience', readExperience(text))
  put(
    'freshGraduates',
    flagOf(text, /(?:接受|欢迎|可招|招收)?应届(?:毕业)?生?(?:均可|亦可|优先|可|也可|欢迎)|(?:接受|欢迎|招收)应届/),
  )
  put(
    'shift',
    choiceOf(text, [
      [/三班倒|三班两运转|四班三运转/, 'threeShift'],
      [/两班倒|二班倒|倒班/, 'twoShift'],
      [/长白班|常白班|白班/, 'day'],
      [/(?:固定|长)?夜班/, 'night'],
      [/弹性(?:工作|上班)/, 'flexible'],
    ]),
  )
  put(
    'lodging',
    choiceOf(text, [
      [/包吃住|包食宿|包住|免费(?:提供)?(?:食宿|住宿)|提供(?:食宿|住宿|宿舍)/, 'free'],
      [/不包住|不提供(?:食宿|住宿|宿舍)|无住宿/, 'none'],
    ]),
  )
  const place = readPlace(text, places)
  put('division', place.division)
  put('address', place.address)
  for (const [field, read] of Object.entries(sectionsOf(text, lines))) put(field, read)
  const covered = Object.values(fields)
  const isRead = (part: Read<string>) => covered.some(({ start, end }) => start < part.end && part.start < end)
  const unread = lines
    .map((line) => ({ ...line, start: line.start + offset, end: line.end + offset }))
    .flatMap((line) => (isRead(line) ? clausesOf(line).filter((clause) => !isRead(clause)) : [line]))
  if (!fields.duties) put('duties', restOf(text, lines, fields, offset))
  return {
    fields,
    unread: fields.duties
      ? unread.filter(({ start, end }) => !(fields.duties!.start <= start && end <= fields.duties!.end))
      : unread,
  }
}

/** Whether a line begins a section or says one thing other than the post’s name. */
const saysElse = (line: string) => single.test(line) || sections.some(([, head]) => head.test(line))

const linesOf = (text: string): Read<string>[] =>
  [...text.matchAll(/[^\n]+/g)].flatMap(({ 0: line, index }) => {
    const words = line.trim()
    return words === '' ? [] : [readAt(words, words, index + line.indexOf(words), 1)]
  })

/** What a line says between its commas and stops: of one that was read in part, the rest is shown as unread. */
const clausesOf = ({ words, start }: Read<string>): Read<string>[] =>
  [...words.matchAll(/[^，,；;。|｜]+/g)].flatMap(({ 0: part, index }) => {
    const said = part.trim()
    return said.length < 2 ? [] : [readAt(said, said, start + index + part.indexOf(said), 1)]
  })

/** The words about pay that no number could be told from. */
function writtenPay(text: string): Read<string> | null {
  const line = /(?:薪资|薪酬|工资|待遇|月薪|年薪|薪水)(?:待遇|范围|标准)?\s*[:：]?\s*([^\n。；;]{2,60})/.exec(text)
  if (line) return readAt(line[1]!.trim(), line[0], line.index, 0.9)
  if (!isNegotiable(text)) return null
  const said = /(?:薪资|工资|待遇)?(?:面议|面谈|另议)/.exec(text)
  return said ? readAt(said[0], said[0], said.index, 0.9) : null
}

function sectionsOf(text: string, lines: readonly Read<string>[]): Record<string, Read<string>> {
  const heads = lines.flatMap(({ words, start }): { field: string | null; start: number; from: number }[] => {
    const found = sections.flatMap(([field, head]) => {
      const match = head.exec(words)
      return match ? [{ field, start, from: start + match[0].length }] : []
    })[0]
    return found ? [found] : single.test(words) ? [{ field: null, start, from: start }] : []
  })
  const read: Record<string, Read<string>> = {}
  heads.forEach(({ field, from }, at) => {
    if (field === null || field in read) return
    const words = text.slice(from, heads[at + 1]?.start ?? text.length).trimEnd()
    const value = words.trim()
    if (value !== '') read[field] = readAt(value, words, from, 0.95)
  })
  return read
}

/** Without a heading, the lines nothing was read of are what the work is about. */
function restOf(
  text: string,
  lines: readonly Read<string>[],
  fields: Readonly<Record<string, Read<unknown>>>,
  offset: number,
): Read<string> | null {
  const taken = Object.values(fields)
  const rest = lines.filter(
    ({ start, end, words }) =>
      !single.test(words) && !taken.some((of) => of.start - offset < end && start < of.end - offset),
  )
  if (rest.length === 0) return text.trim().length > 0 && lines.length === 1 ? { ...lines[0]!, confidence: 0.4 } : null
  const words = rest.map((line) => line.words).join('\n')
  return { value: words, words, start: rest[0]!.start, end: rest.at(-1)!.end, confidence: 0.5 }
}

function flagOf(text: string, pattern: RegExp): Read<boolean> | null {
  const found = pattern.exec(text)
  return found ? readAt(true, found[0], found.index, 0.9) : null
}

function choiceOf(text: string, choices: readonly (readonly [RegExp, string])[]): Read<string> | null {
  for (const [pattern, value] of choices) {
    const found = pattern.exec(text)
    if (found) return readAt(value, found[0], found.index, 0.9)
  }
  return null
}
