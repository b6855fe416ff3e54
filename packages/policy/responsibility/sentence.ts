import { bodyList, endsLikeBody } from './body-list.ts'
import { isOffice } from './office.ts'
import { prose } from './prose.ts'
import type { Responsibility } from './responsibility.ts'
import { add, nobody, type Said } from './said.ts'

const LONGEST = 240

/**
 * The last sentence of a paragraph that says who answers: `此项工作由市教育局牵头,市财政局配合。` One that says what to do
 * beside it (`由市教育局牵头,6月底前完成方案;市财政局配合。`) has the form `clause`: its words are still to be read.
 */
export function sentence(text: string, folded: string, start: number, limit: number): Responsibility | null {
  const far = Math.min(limit, start + LONGEST)
  let end = start
  while (end < far && !'。\n\r'.includes(folded[end]!)) end++
  if (end === far && far < limit) return null
  const after = folded[end] === '。' ? end + 1 : end
  if (after < limit && !'\n\r (【'.includes(folded[after]!)) return null
  const words = folded.slice(start, end)
  if (!/牵头|由/.test(words)) return null
  const form = words.length <= 160 ? SENTENCE.exec(words) : null
  if (form) {
    const said = prose(text, folded, start + (form[1]?.length ?? 0), end, false)
    if (said && [...said.lead, ...said.responsible].every(isNamedBody))
      return { ...said, start, end, form: 'sentence', unclosed: false }
  }
  const said = saidInClauses(text, folded, start, end)
  return said && { ...said, start, end, form: 'clause', unclosed: false }
}

const SENTENCE =
  /^((?:(?:此|该|本|上述|这)[项些]?(?:工作|任务|事项)?[,:]?)?)(?:由[^,。;]{2,80}(?:牵头|负责|落实|承担)(?:负责|落实|组织实施|实施)?|[^,。;]{3,60}牵头(?:负责|落实|组织实施)?)(?:[,;、][^。;]{2,80}(?:配合|参与|协助|负责|落实|分工))?$/
const isNamedBody = (name: string) =>
  name.length >= 3 &&
  endsLikeBody(name) &&
  !/^(?:鼓励|支持|引导|推动|坚持|建立|形成|以|要|龙头|组织|推进|强化|完善)/.test(name)

const DOES =
  /^(?:由|请)?([^,;:]{3,80}?)(?:共同|分别|具体|按(?:照)?(?:各自)?职责(?:分工)?)*(牵头|主办|会同|负责|配合|协助|参与|落实|承担|组织实施|研究(?:提出|制定)|提出|拟定|制定|接管)/

/** Clauses of the form 由X牵头,…;Y配合,…: each names offices and what they do; the clauses between say what is done. */
function saidInClauses(text: string, folded: string, start: number, end: number): Said | null {
  if (!/^(?:(?:此|该|本|上述)[项些]?(?:工作|任务|事项)?)?由/.test(folded.slice(start, start + 8))) return null
  const said = nobody()
  let from = folded.indexOf('由', start)
  for (let i = from; i <= end; i++) {
    if (i < end && !',;'.includes(folded[i]!)) continue
    const does = DOES.exec(folded.slice(from, i))
    if (does) {
      const at = from + does[0].indexOf(does[1]!)
      const names = bodyList(does[1]!, text.slice(at, at + does[1]!.length))
      if (names.length && names.every(isOffice)) {
        if (/牵头|主办|会同/.test(does[2]!)) add(said.lead, names)
        else add(said.responsible, names)
        if (/配合|协助|参与/.test(does[2]!)) add(said.supporting, names)
      } else if (said.lead.length + said.responsible.length === 0) return null
    }
    from = i + 1
  }
  return said.lead.length + said.responsible.length > 0 ? said : null
}
