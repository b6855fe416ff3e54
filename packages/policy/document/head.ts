import { day, shortDate } from '../date/calendar.ts'
import type { Span } from '../plan.ts'
import { chineseNumber } from '../quantity/numeral.ts'
import type { Lines } from '../text/line.ts'

/** What stands on the carrying page and under the signature. */
export interface Head {
  indexNumber: string | null
  docNumber: string | null
  issuer: string | null
  /** 发布机构, 来源: who put the page up; the issuer when nothing better is said. */
  publisher: string | null
  issuedOn: string | null
  publishedOn: string | null
}

const LABELS: [keyof Head, RegExp][] = [
  ['indexNumber', /^索\s{0,4}引\s{0,4}号(?:码)?/],
  ['docNumber', /^(?:发文字号|发文文号|文\s{0,6}号|文件编号|文件字号|发文号)/],
  ['issuer', /^(?:发文机关|制发机关|发文单位|发文机构|制定机关|签发机关|印发机关|发文部门|填报单位|编制单位|制表单位)/],
  [
    'publisher',
    /^(?:发布机构|发布单位|公开机构|公开单位|公开责任部门|发布机关|信息来源|发布部门|来\s{0,6}源|公开主体)/,
  ],
  [
    'issuedOn',
    /^(?:成文日期|发文日期|发文时间|印发日期|印发时间|签发日期|生成日期|制发日期|生效日期|成文时间|生成时间|填报日期|填报时间|制表日期)/,
  ],
  [
    'publishedOn',
    /^(?:发布日期|发布时间|公开日期|公开时间|公布日期|公布时间|日\s{0,4}期|时\s{0,4}间|更新时间|添加时间|上传时间|发表时间|信息日期)/,
  ],
]
const ANY_LABEL =
  /(?:索\s{0,4}引\s{0,4}号|发文字号|文\s{0,6}号|发文机关|制发机关|发文单位|发布机构|发布单位|公开机构|来\s{0,6}源|成文日期|发文日期|印发日期|生成日期|发布日期|发布时间|公开日期|公开时间|公布日期|主题分类|主题词|体裁|体裁分类|有效性|时效性|名\s{0,6}称|标\s{0,6}题|作\s{0,6}者|浏览|点击|阅读|分类|服务对象|公开方式|公开形式|公开范围|关键词|字体|字号|失效日期|废止日期|实施日期|生效日期|统一编号|规范性|责任编辑|编辑|公开目录|信息分类|发文时间|生成时间|成文时间|日\s{0,4}期|时\s{0,4}间)\s{0,3}[::|]/
const NUMBER = /([一-龥]{2,14}(?:[〔[(【]\s{0,2}\d{4}\s{0,2}[〕\])】])\s{0,2}(?:第\s{0,2})?\d{1,4}\s{0,2}号)/
/** 关于…的通知(某教发〔2021〕5号): the number behind the document's own title. */
const TITLED =
  /^[^,。;《]{0,20}关于[^,。;]{4,60}的?(?:通知|意见|公告|决定|批复)[(]([一-龥]{2,14}[〔[]\d{4}[〕\]]\d{1,4}号)[)]$/
const BARE_NUMBER = /^(?:[〔[(]\d{4}[〕\])]\s?)第?\s?\d{1,4}\s?号$/
const LOST_BRACKET = /([一-龥]{2,12})〔?(20\d{2})(\d{1,3})号/
const DATE = /(\d{4})\s{0,2}[年/.-]\s{0,2}(\d{1,2})\s{0,2}[月/.-]\s{0,2}(\d{1,2})/
const CHINESE_DATE =
  /([二一][〇○零oO0一二三四五六七八九]{3})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日/
const SIGNED =
  /^[(]?(?:\d{4}\s{0,2}年\s{0,2}\d{1,2}\s{0,2}月\s{0,2}\d{1,2}\s{0,2}日|[二一][〇○零oO0一二三四五六七八九]{3}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日)[)]?$/
/** The office and the day of signature on one line. */
const BESIDE =
  /^([一-龥() ]{4,40}?)\s{1,40}(\d{4}\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?日|[二一][〇○零oO0一二三四五六七八九]{3}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日)$/
/** (2022年11月28日某省人民政府令第268号公布,自…起施行): how rules of a government or congress are dated. */
const PROMULGATED =
  /^[(]\s?(\d{4}年\d{1,2}月\d{1,2}日)\s?([一-龥]{4,40}?)(?:(?:第[一二三四五六七八九十]{1,4}次|全体|常务)?会议(?:审议)?(?:通过|修订)|(令第\s?\d{1,4}\s?号)?\s?(?:公布|发布))/
/** 某县人民政府办公室 2021年5月6日印发: the last resort for the day of issue. */
const PRINTED = /(\d{4}\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?日)\s?印发$/
const SHORT = /^(20\d{2})(\d{2,3})$/
/** 20237月15日 that lost its 年. */
const LOST_YEAR = /^(20\d{2})(\d{1,2})月(\d{1,2})日$/
const RUN = /^(20\d{2})(\d{2})(\d{2})$/
const BODY =
  /^(?:中共)?[一-龥()、]{2,40}(?:人民政府|办公室|办公厅|委员会|局|厅|部|委|政府|中心|指挥部|领导小组|联席会议|法院|检察院|银行|分局|联合会|总工会|管委会|学校|学院|大学|集团|协会|师|团|办|处|院|署|室|站|公司|园区|开发区)$/

/**
 * Reads metadata labels, document number, signature and dates from the lines that belong to no section: the head, what
 * stands between a notice and the plan it encloses, the lines after the body. `body` are the sections in text order.
 */
export function readHead(text: string, folded: string, index: Lines, body: Span[]): Head {
  const limit = body[0]?.start ?? folded.length
  const bodyEnd = body.reduce((end, part) => Math.max(end, part.end), 0)
  const head: Head = {
    indexNumber: null,
    docNumber: null,
    issuer: null,
    publisher: null,
    issuedOn: null,
    publishedOn: null,
  }
  const signed: { line: number; on: string }[] = []
  let seen = 0
  let part = 0
  let printed: string | null = null
  for (let i = 0; i < index.count; i++) {
    const start = index.start[i]!
    const end = index.end[i]!
    if (start === end) continue
    while (part < body.length && body[part]!.end <= start) part++
    if (part < body.length && body[part]!.start <= start) continue
    if (start < limit && seen++ > 300) continue
    if (end - start > 300) continue
    const line = folded.slice(start, end)
    if (start < limit || (start >= bodyEnd && line.length < 80)) readLabels(head, text, folded, index, i)
    if (start < limit) {
      if (!head.docNumber) head.docNumber = ownNumber(text.slice(start, end), line)
      if (!head.indexNumber)
        head.indexNumber = /^[A-Za-z][A-Za-z0-9]{1,12}-\d{4}-\d{3,8}(?=\s|$)/.exec(line)?.[0] ?? null
    }
    const promulgated = start < limit ? PROMULGATED.exec(line) : null
    if (promulgated) {
      const body = promulgated[2]!.replace(/第[一二三四五六七八九十]{1,4}[届次]/g, '')
      head.issuedOn ??= dateIn(promulgated[1]!)
      if (BODY.test(body)) head.issuer ??= body
      if (promulgated[3]) head.docNumber ??= `${body}${promulgated[3].replace(/\s/g, '')}`
    }
    const short = SHORT.exec(line)
    const beside = BESIDE.exec(line)
    if (beside && BODY.test(beside[1]!.trim().replace(/\s/g, ''))) {
      head.issuedOn ??= dateIn(beside[2]!)
      head.issuer ??= beside[1]!.trim().replace(/\s+/g, '')
    }
    if (start >= limit) printed ??= PRINTED.exec(line)?.[1] ?? null
    const on =
      SIGNED.test(line) || RUN.test(line) || LOST_YEAR.test(line)
        ? dateIn(line)
        : short
          ? shortDate(short[1]!, short[2]!)
          : null
    if (on && signed.length < 50) signed.push({ line: i, on })
  }
  const signature = signed.find(({ line }) => signatories(text, folded, index, line) !== null) ?? signed[0]
  if (signature) {
    head.issuedOn ??= signature.on
    head.issuer ??= signatories(text, folded, index, signature.line)
  }
  if (!head.issuedOn && printed) head.issuedOn = dateIn(printed)
  return head
}

function readLabels(head: Head, text: string, folded: string, index: Lines, i: number): void {
  const cells = cellsOf(folded, index.start[i]!, index.end[i]!)
  cells.forEach(({ start, end }, at) => {
    const words = folded.slice(start, end).replace(/^[-*·|【[(\s]+/, '')
    const skipped = end - start - words.length
    for (const [field, pattern] of LABELS) {
      const label = pattern.exec(words)
      if (!label) continue
      const rest = words.slice(label[0].length)
      const gap = /^\s{0,3}[::|]?\s{0,3}/.exec(rest)![0]
      if (!gap && rest) continue
      let value = text.slice(start + skipped + label[0].length + gap.length, end).trim()
      if (!value && /[::]/.test(gap))
        value = cells[at + 1] ? cellValue(text, cells[at + 1]!) : followingLine(text, folded, index, i)
      put(head, field, value)
      return
    }
  })
}

const cellValue = (text: string, cell: { start: number; end: number }) => {
  const value = text.slice(cell.start, cell.end).trim()
  return ANY_LABEL.test(`${value.replace(/：/g, ':')}`) ? '' : value
}

/** `- 时间:` with the value on the next line. */
function followingLine(text: string, folded: string, index: Lines, i: number): string {
  const next = i + 1
  if (next >= index.count || index.end[next]! - index.start[next]! > 60) return ''
  const words = folded.slice(index.start[next]!, index.end[next]!).replace(/^[-*·|\s]+/, '')
  if (!words || /[::]$/.test(words) || ANY_LABEL.test(words)) return ''
  return text.slice(index.end[next]! - words.length, index.end[next]!).trim()
}

function put(head: Head, field: keyof Head, value: string): void {
  const cleaned = value.replace(/^[|\s:：]+|[|\s】\]]+$/g, '')
  if (!cleaned || head[field] || /^(?:无|暂无|-+|\/)$/.test(cleaned)) return
  if (field === 'issuedOn' || field === 'publishedOn') head[field] = dateIn(cleaned)
  else if (field === 'docNumber')
    head.docNumber =
      restored(cleaned) ?? (NUMBER.test(cleaned.replace(/[（(]/g, '(')) || /\d+\s?号/.test(cleaned) ? cleaned : null)
  else if (field === 'issuer' || field === 'publisher') {
    const name = cleaned.split(/\s{2,}|\s(?=作者|来源|点击)/)[0]!.trim()
    head[field] = name.replace(/\s+作者$/, '')
  } else head[field] = cleaned.split(/\s/)[0]!
}

/** Cells of a line that carries several labels: cut at `|`, tabs, wide gaps and before each label. */
function cellsOf(folded: string, start: number, end: number): { start: number; end: number }[] {
  const cells: { start: number; end: number }[] = []
  const line = folded.slice(start, end)
  const cuts = [0]
  for (const mark of line.matchAll(
    /\||\t|(?<=[】\]])\s?(?=[【[])|(?<!(?:索|引|文|标|名|来|日|时|发)\s{0,3})\s{2,}|\s(?=[^\s]{2,8}:)|\s(?=主题分类|体裁分类|发布机构|发文机关|作者|点击数|浏览)/g,
  ))
    cuts.push(mark.index + mark[0].length)
  cuts.push(line.length)
  for (let i = 0; i + 1 < cuts.length; i++) {
    let to = cuts[i + 1]!
    while (to > cuts[i]! && '| \t'.includes(line[to - 1]!)) to--
    if (to > cuts[i]!) cells.push({ start: start + cuts[i]!, end: start + to })
  }
  return cells
}

/** A line that is nothing but a document number. */
function ownNumber(raw: string, line: string): string | null {
  const found = NUMBER.exec(line)
  if (found && found[0].length >= line.length - 2 && !/《/.test(line)) return raw.trim()
  if (found && found.index === 0 && /^\s{2,}\S{0,16}$/.test(line.slice(found[0].length))) return found[0]
  const behind = TITLED.exec(line)
  if (behind) return behind[1]!
  return BARE_NUMBER.test(line) ? raw.trim() : restored(line)
}

/** 某政发20238号 that lost its brackets is 某政发〔2023〕8号. */
function restored(words: string): string | null {
  const lost = LOST_BRACKET.exec(words)
  return lost && lost[0].length === words.length ? `${lost[1]}〔${lost[2]}〕${lost[3]}号` : null
}

/** The first date in the words as an ISO day. */
export function dateIn(words: string): string | null {
  const run = RUN.exec(words.trim())
  if (run) return day(Number(run[1]), Number(run[2]), Number(run[3]))
  const lost = LOST_YEAR.exec(words.trim())
  if (lost) return day(Number(lost[1]), Number(lost[2]), Number(lost[3]))
  const chinese = CHINESE_DATE.exec(words)
  if (chinese) {
    const year = chineseNumber(chinese[1]!.replace(/[○oO0]/g, '〇'))
    return day(year ?? 0, chineseNumber(chinese[2]!) ?? 0, chineseNumber(chinese[3]!) ?? 0)
  }
  const found = DATE.exec(words)
  return found ? day(Number(found[1]), Number(found[2]), Number(found[3])) : null
}

/** The bodies signed above a date line, joined by 、; several may stand on one line. */
function signatories(text: string, folded: string, index: Lines, dateLine: number): string | null {
  const bodies: string[] = []
  let blanks = 0
  for (let i = dateLine - 1; i >= 0 && bodies.length < 12; i--) {
    const line = folded.slice(index.start[i]!, index.end[i]!)
    if (!line) {
      if (++blanks > 8) break
      continue
    }
    const names = text
      .slice(index.start[i]!, index.end[i]!)
      .split(/[\s　]{2,}|　|[ ]+(?=[一-龥]{4,})/)
      .filter(Boolean)
    if (line.length > 120 || /[。:;,]$/.test(line) || !names.every((name) => BODY.test(name.replace(/\s/g, '')))) break
    bodies.unshift(...names.map((name) => name.replace(/\s/g, '')))
  }
  return bodies.length ? bodies.join('、') : null
}
