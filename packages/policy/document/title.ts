import type { Span } from '../plan.ts'
import type { Lines } from '../text/line.ts'

const KIND =
  '(?:方案|要点|通知|意见|办法|条例|措施|规划|计划|解读|任务分解表|分工方案|分工表|规定|细则|规程|公告|决定|清单|纲要|通告|指引|政策|举措|安排|工作部署|任务书|意见书|指导目录|三年行动|批复|函|责任分解|任务分工|分解表|制度|公报|预案|纪要|章程)'
const ENDS = new RegExp(
  `${KIND}[》”]?\\s{0,2}(?:的通知)?(?:\\s?[(](?:试行|暂行|\\d{4}\\s?年?\\s?[-~至]{0,2}\\s?(?:\\d{4})?年?度?|征求意见稿|送审稿|修订|修订版|草案|摘要|节选|20\\d\\d版)[)])?\\s{0,2}(?:政策解读|解读)?$`,
)
const STARTS_MIDWAY = new RegExp(
  `^(?:${KIND}|的|》|[(]\\d{4}|年|关于|若干|\\d{4}年|工作|建设|实施|行动|三年|改革|发展|促进)`,
)
/** The period or 试行 in brackets on the line below the title belongs to it. */
const BELOW =
  /^[*\s]{0,4}[(]\s?(?:试行|暂行|修订版?|(?:20\d{2}\s?年?\s?[-~至到]{0,2}\s?)?(?:20\d{2})\s?年?度?)\s?[)][*\s]{0,4}$/
const NO_TITLE =
  /^(?:现将|为|各|附|抄|经|根据|一、|第[一二]|\(一\)|\d[.、]|索引|发文|文号|发布|公开|主题|来源|首页|当前位置|您(?:的|现在)|返回|https?:|关于我们|>|\[)|[。;!?]$/
const DAY = /\d{4}\s?[年/-]\s?\d{1,2}\s?[月/-]\s?\d{1,2}/
const BODY = /(?:人民政府|办公室|办公厅|委员会|局|厅|部|中心|指挥部|领导小组)$/
const SCHOOL = /^[一-龥]{4,24}(?:学校|学院|大学|集团)$/
const LABEL = /^(?:标\s{0,4}题|名\s{0,4}称|文件名称|信息名称)\s{0,3}[:|]\s{0,3}/

export interface FoundTitle extends Span {
  title: string
}

/**
 * The title printed over the body: the last line before the first heading that ends like a title, with the lines it
 * was broken over. `limit` is the offset of the first numbered heading (or the end of the text).
 */
export function findTitle(text: string, folded: string, index: Lines, limit: number): FoundTitle | null {
  const head: number[] = []
  for (let i = 0; i < index.count && index.start[i]! < limit && head.length < 400; i++) {
    if (index.start[i]! < index.end[i]!) head.push(i)
  }
  for (let at = head.length - 1; at >= 0; at--) {
    const line = folded.slice(index.start[head[at]!]!, index.end[head[at]!]!)
    const words = bare(line)
    if (
      line.length > 140 ||
      !ENDS.test(words) ||
      (NO_TITLE.test(words) && !LABEL.test(line)) ||
      /^(?:现将|请)/.test(words)
    )
      continue
    if (/\s/.test(words) && words.length < 12) continue
    if (/[。;]|,.*,/.test(words.replace(/《[^》]*》/g, '')) || /^(?:本|该|此|上级|有关|相关)/.test(words)) continue
    if (
      /^《[^》]*》$/.test(words) &&
      /印发|执行|贯彻/.test(folded.slice(index.end[head[at]!]!, index.end[head[at]!]! + 20))
    )
      continue
    let from = at
    while (
      from > 0 &&
      at - from < 3 &&
      joins(
        bare(folded.slice(index.start[head[from - 1]!]!, index.end[head[from - 1]!]!)),
        bare(folded.slice(index.start[head[from]!]!, index.end[head[from]!]!)),
        head[from - 1]! + 1 === head[from]!,
      )
    )
      from--
    const below = head[at + 1]
    const to =
      below !== undefined && BELOW.test(folded.slice(index.start[below]!, index.end[below]!).slice(0, 60)) ? at + 1 : at
    const lines = head.slice(from, to + 1).map((i) => bare(text.slice(index.start[i]!, index.end[i]!)))
    return { title: enclosed(lines.join('')), start: index.start[head[from]!]!, end: index.end[head[to]!]! }
  }
  return null
}

/** A notice that only encloses a document, whose own title is not printed again, stands for it. */
const enclosed = (title: string) => /关于(?:印发|发布)《?([^《》]{6,}?)》?的通知$/.exec(title)?.[1] ?? title

/** Decorations of a page head around a title: `标题: | …| ||`, `# …`. */
const bare = (line: string) =>
  line
    .replace(/^[\s#>*|]+/, '')
    .replace(/^(?:标\s{0,4}题|名\s{0,4}称)\s{0,3}[:：]?\s{0,3}\|?\s{0,3}/, '')
    .replace(/[\s|*]+$/, '')
    .trim()

/** Whether a line is the first half of a title that goes on in the next. */
function joins(before: string, after: string, adjacent: boolean): boolean {
  if (
    !before ||
    before.length > 60 ||
    /[。;:,!?]$|^\(|[|>]/.test(before) ||
    DAY.test(before) ||
    /号$/.test(before) ||
    /文件$/.test(before)
  )
    return false
  // the office on a line of its own right above what it is called by
  if (SCHOOL.test(before) && adjacent && /^[“"]/.test(after)) return true
  if (BODY.test(before)) return /^关于/.test(after) || (adjacent && /^(?:20\d{2}年|[“"])/.test(after))
  if (ENDS.test(before) && !/^(?:的|》|[(])/.test(after)) return false
  if (NO_TITLE.test(before)) return false
  if (/关于[^,]{2,}$/.test(before) && !/^关于|通知/.test(after)) return true
  return STARTS_MIDWAY.test(after) || after.length < 8 || /关于(?:印发|转发)?$|关于印发/.test(before)
}
