import { bodyList, endsLikeBody } from './body-list.ts'
import { add, nobody, type Said } from './said.ts'

/** `X牵头,Y、Z等配合`, `由X、Y负责`: each comma-separated piece says what its bodies do. */
export function prose(text: string, folded: string, from: number, to: number, firstLeads: boolean): Said | null {
  const parsed = nobody()
  let pending = from
  for (let i = from; i <= to; i++) {
    if (i < to && !',;。\n'.includes(folded[i]!)) continue
    const piece = folded.slice(pending, i)
    const verb = VERB.exec(piece)
    if (!verb) {
      if (i < to) continue
      break
    }
    const bodies = bodyList(piece, text.slice(pending, i))
    if (/牵头|主办|总负责/.test(verb[0])) {
      // 由X牵头、Y配合 in one piece
      const cut = piece.indexOf('牵头')
      const head = bodyList(piece.slice(0, cut), text.slice(pending, pending + cut))
      add(parsed.lead, head)
      const rest = piece.slice(cut).replace(/^牵头(?:负责|组织|落实|实施)?/, '')
      if (rest.length > 3) {
        const others = bodyList(rest)
        add(parsed.responsible, others)
        if (HELPS.test(rest)) add(parsed.supporting, others)
      }
    } else if (HELPS.test(verb[0])) {
      add(parsed.supporting, bodies)
      add(parsed.responsible, bodies)
    } else if (firstLeads && !parsed.lead.length) {
      add(parsed.lead, bodies.slice(0, 1))
      add(parsed.responsible, bodies.slice(1))
    } else add(parsed.responsible, bodies)
    pending = i + 1
  }
  const all = [...parsed.lead, ...parsed.responsible]
  return all.length && all.some(endsLikeBody) ? parsed : null
}

const VERB = /牵头|主办|配合|协助|协同|参与|参加|负责|落实|承担|实施|办理|承办|分工|抓好|组织|推进|指导|监督/
const HELPS = /配合|协助|参与|参加|协同|指导|监督/
