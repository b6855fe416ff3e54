import { readAt } from '@zhiqiao/definitions'
import type { Read } from '@zhiqiao/model'

/** A line of the text that names a post: 一、焊工 5名 · 岗位：数控操作工（3人） · 某公司招聘电工2名. */
const counted =
  /^[\s【[]*(?:(?:[一二三四五六七八九十]{1,2}|\d{1,2})[、.．)）]\s*)?(?:(?:招聘)?(?:岗位|职位|工种)(?:名称)?\s*[:：]\s*)?([一-鿿A-Za-z+#./（()）-]{2,40}?)[】\]]?\s*[:：,，]?\s*(?:[(（]?\s*(?:(?:\d{1,4}|[一二两三四五六七八九十])\s*(?:名|人|位|个)|若干(?:名|人|位)?|数名)\s*[)）]?)/
const titled = /^[\s【[]*(?:招聘)?(?:岗位|职位|工种)(?:名称)?\s*[:：]\s*([^\n，,；;（(]{2,30})/
/** What stands before it says who looks for people, what stands after it for whom; 招聘专员 and 招商经理 are posts. */
const cue =
  /(?:急招|急聘|诚聘|诚招|招募|招工|招聘(?!专员|主管|经理|助理|顾问|总监|岗|师)|现招(?!聘)|特招|招收|招(?!商|生|标|投|聘|募|工|牌|财|待|收))(?:岗位|职位|工种|信息|启事|公告|简章|通知|广告)?[ \t]*(?:以下|下列)?(?:岗位|职位|工种|人员)?[ \t]*[:：]?[ \t]*/g
/** A body’s own name, which is no post’s. */
const body =
  /^[一-鿿A-Za-z（）()·]{2,30}?(?:有限责任公司|股份有限公司|有限公司|分公司|集团|合作社)(?:现因[^，,]*[，,])?\s*/
const closing = /(?:启事|公告|简章|信息|广告|通知|啦|了|中|急)$/
const longest = 24

/** The post that words name: without the body that looks for people and the word by which it does; null where none is left. */
function postIn(words: string): { readonly post: string; readonly at: number } | null {
  const last = [...words.matchAll(cue)].at(-1)
  const asks = last ? last.index + last[0].length : 0
  const at = asks + (body.exec(words.slice(asks))?.[0].length ?? 0)
  const post = words.slice(at).trim()
  if (post.length < 2 || post.length > longest || (last && closing.test(post))) return null
  return { post, at: at + words.slice(at).indexOf(post) }
}

/** The post a line names together with how many are wanted; null where it names none. */
export function postWithCount(line: string): { readonly post: string; readonly at: number } | null {
  const found = counted.exec(line)
  const named = found && postIn(found[1]!)
  return named && { post: named.post, at: line.indexOf(found[1]!) + named.at }
}

/**
 * The name of the post a text is about: where it is called one, then beside its number, then after 招聘, then a short
 * first line. The name of whoever looks for people is no post’s name.
 * @param speaks whether a line says something else, such as the pay
 */
export function readPostName(
  text: string,
  lines: readonly Read<string>[],
  speaks: (line: string) => boolean,
): Read<string> | null {
  for (const { words, start } of lines) {
    const called = titled.exec(words)?.[1]?.trim()
    if (called) return readAt(called, called, start + words.indexOf(called), 1)
    const line = speaks(words) ? null : postWithCount(words)
    if (line) return readAt(line.post, line.post, start + line.at, 0.9)
  }
  for (const match of text.matchAll(cue)) {
    const said = /^[一-鿿A-Za-z+#/]{2,16}?(?=[\s，,。；;（(!！\d]|$)/.exec(text.slice(match.index + match[0].length))
    if (said && !closing.test(said[0])) return readAt(said[0], said[0], match.index + match[0].length, 0.8)
  }
  // The first line may be the heading “某公司招聘”; the post then stands in the next.
  for (const { words, start } of lines.slice(0, 2)) {
    if (words.length > 20 || speaks(words) || /[：:。，,]/.test(words)) continue
    const named = /公司|[厂店院校]$/.test(words) ? null : postIn(words)
    if (named) return readAt(named.post, named.post, start + named.at, 0.6)
  }
  return null
}
