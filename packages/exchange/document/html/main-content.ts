import { fieldLine, isField, isFieldLabel } from './index-fields.ts'
import type { PageBlock, PageBlocks } from './page-blocks.ts'
import type { PageElement } from './parse-page.ts'

/** How much of an element's prose a child must hold to be the article rather than a part of it. */
const mainShare = 0.8
/** How many blocks before the article its title and index fields may begin. */
const headDistance = 60

/**
 * The article of a page: the innermost element that holds nearly all of its prose (sentences, not links), preceded by
 * the title and index fields (索引号, 发文字号 …) that stand before it. Knows no site.
 */
export function mainContent({ blocks, rangeOf, title }: PageBlocks): PageBlock[] {
  const [start, end] = mainRange(blocks, rangeOf)
  const headStart = Math.max(0, start - headDistance)
  const head = blocks.slice(headStart, start).filter((block, index) => {
    const previous = blocks[headStart + index - 1]
    return (
      isHead(block, title) || (previous !== undefined && index > 0 && isFieldLabel(previous.text) && block.linked === 0)
    )
  })
  const kept = joinLabels([...head, ...blocks.slice(start, end).filter((block) => !isFurniture(block))])
  const untitled = title.length >= 6 && !bare(kept.map((block) => block.text).join('')).includes(bare(title))
  return untitled ? [{ text: title, linked: 0, heading: true }, ...kept] : kept
}

function mainRange(blocks: PageBlock[], rangeOf: Map<PageElement, [number, number]>): [number, number] {
  const sums = [0]
  for (const block of blocks) sums.push(sums.at(-1)! + prose(block))
  const total = sums.at(-1)!
  let range: [number, number] = [0, blocks.length]
  if (total === 0) return range
  // Innermost wins: an element is entered in the map after everything inside it.
  let best = Number.POSITIVE_INFINITY
  for (const [start, end] of rangeOf.values()) {
    const inside = sums[end]! - sums[start]!
    if (end - start < 2 && blocks.length > 3 && !blocks[start]?.rows) continue
    if (inside >= total * mainShare && end - start < best) {
      best = end - start
      range = [start, end]
    }
  }
  return range
}

/** Sentences weigh by their punctuation, as menus and lists of links have none. */
function prose(block: PageBlock): number {
  if (linkShare(block) > 0.5 || isFurniture(block)) return 0
  const marks = block.text.match(/[,。;:、!?\uff0c\uff1b\uff1a\uff01\uff1f]/g)?.length ?? 0
  return marks + (block.text.length > 40 ? block.text.length / 40 : 0)
}

function isHead(block: PageBlock, title: string): boolean {
  if (linkShare(block) > 0.5) return false
  if (isField(block.text) || isFieldLabel(block.text)) return true
  const words = bare(block.text)
  return (
    block.heading || (words.length >= 6 && title !== '' && (bare(title).includes(words) || words.includes(bare(title))))
  )
}

const buttons =
  /^[【[(\uff08]?(?:打印|关闭|关闭窗口|打印本页|收藏|分享|分享到.{0,20}|返回|返回顶部|返回首页|首页|上一[篇条].*|下一[篇条].*|字[体号][:\uff1a]?.{0,12}|[大中小 ]+|扫一扫.{0,20}|浏览(?:次数|量)?.{0,12}|点击(?:数|量|次数)?.{0,12}|阅读(?:次数|量)?.{0,12}|(?:当前)?位置[:\uff1a].*|您?(?:现在|当前)的?位置.*|微信|微博|QQ(?:空间)?|相关(?:文章|链接|信息|文件|解读|稿件)|政策解读|图解|无障碍|关怀版|长者模式|English)[】\])\uff09]?$/
const imprint = /ICP备|公网安备|网站标识码|版权所有|Copyright|©/i

/** Buttons, share bars, breadcrumbs, link lists and imprints that stand among the article's blocks. */
function isFurniture(block: PageBlock): boolean {
  if (block.rows) return false
  const text = block.text.trim()
  if (text.length < 60 && buttons.test(text)) return true
  if (text.length < 300 && imprint.test(text)) return true
  // Links within sentences stay; so do names of attachments.
  return linkShare(block) > 0.7 && !/[。;\uff1b]$|附件|附表/.test(text)
}

/** A label and its value in blocks of their own become one line. */
function joinLabels(blocks: PageBlock[]): PageBlock[] {
  const joined: PageBlock[] = []
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index]!
    const next = blocks[index + 1]
    const value = next && !next.rows && next.text.length < 200 && !isFieldLabel(next.text) && !isField(next.text)
    if (/[:：]\s*$/.test(block.text) && isFieldLabel(block.text) && value) {
      joined.push({ ...block, text: fieldLine(block.text, next.text) })
      index += 1
    } else joined.push(block)
  }
  return joined
}

/** The share of a block's words that are link labels; separators between links are no words. */
function linkShare({ linked, text }: PageBlock): number {
  return linked / Math.max(text.replace(/[\s|>\u300b\u00bb\u00b7/\u3000-]+/g, '').length, 1)
}

function bare(text: string): string {
  return text.replace(/[\s|,。、:()《》〈〉“”"\uff0c\uff1a\uff08\uff09]+/g, '')
}
