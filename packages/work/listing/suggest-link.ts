import { skillWords } from '@zhiqiao/definitions'
import type { Suggestion, Suggestions } from '@zhiqiao/model'
import type { Session } from '@zhiqiao/registry'
import { type KnownOccupation, occupationOf } from './suggest-occupation.ts'

/** Below this a likeness is chance. */
const least = 0.55
const most = 5
/** Parts of names that say nothing of the trade. */
const filler =
  /(?:技术应用|技术与应用|运行与维护|安装与维修|运用与维修|应用与维护|服务与管理|与管理|与维修|与检测|与控制|与加工|技术|应用|运用|维修|维护|加工|服务|管理|专业|工程|人员|员|工|师|及|与)/g

/** What the words of a vacancy point to among the programmes, occupations, chains and skills the platform knows. */
export async function suggestLinks(session: Session, text: string, publisher: string | null): Promise<Suggestions> {
  const programmes: Named[] = await session
    .visible('programme')
    .where('tier', '=', 'programme')
    .where('catalogue', 'like', '%2021%')
    .select(['id', 'name'])
    .execute()
  const occupations: KnownOccupation[] = await session
    .visible('occupation')
    .select(['id', 'name', 'occupation_code as occupationCode', 'to_verify as toVerify'])
    .execute()
  return {
    programmes: alike(text, programmes),
    occupation: occupationsOf(text, occupations),
    chain: await chainsOf(session, text, publisher),
    skills: skillWords
      .filter((word) => text.toLowerCase().includes(word.toLowerCase()))
      .map((word) => ({ id: word, title: word, words: word, confidence: 0.9 }))
      .filter(({ id }, _at, all) => !all.some((other) => other.id !== id && other.id.includes(id)))
      .slice(0, 8),
  }
}

interface Named {
  readonly id: string
  readonly name: string
}

/**
 * What its first line, the post’s name, points to, then groups whose name the text holds. Single occupations are asked of
 * the name alone: a post for a guard with an electrician’s certificate is none for an electrician.
 */
function occupationsOf(text: string, known: readonly KnownOccupation[]): Suggestion[] {
  const byTitle = occupationOf(text.split('\n', 1)[0]!, known)
  const groups = alike(
    text,
    known.filter(({ occupationCode }) => occupationCode.length <= '6-18'.length),
  )
  return [...(byTitle ? [byTitle] : []), ...groups.filter(({ id }) => id !== byTitle?.id)].slice(0, 3)
}

/** Names that stand in the text whole, or whose telling part does. */
function alike(text: string, names: readonly Named[]): Suggestion[] {
  const seen = new Set<string>()
  return names
    .flatMap(({ id, name }): Suggestion[] => {
      if (text.includes(name)) return [{ id, title: name, words: name, confidence: 0.95 }]
      const core = name.replace(/[（(].*[)）]/, '').replace(filler, '')
      if (core.length < 2 || !text.includes(core)) return []
      const confidence = Math.round(Math.min(0.9, 0.35 + (0.6 * core.length) / name.length) * 100) / 100
      return confidence < least ? [] : [{ id, title: name, words: core, confidence }]
    })
    .sort(
      (a, b) => b.confidence - a.confidence || b.words.length - a.words.length || a.title.localeCompare(b.title, 'zh'),
    )
    .filter(({ title }) => !seen.has(title) && seen.add(title))
    .slice(0, most)
}

/** The chains a text names, and those its publisher is confirmed to belong to. */
async function chainsOf(session: Session, text: string, publisher: string | null): Promise<Suggestion[]> {
  const chains = await session.all('industryChain', {})
  const links =
    publisher === null ? [] : await session.all('chainLink', { filter: { enterprise: publisher, kind: 'enterprise' } })
  return chains
    .flatMap(({ id, values }): Suggestion[] => {
      const name: string = values.name
      const words = [name, name.replace(/产业链?$/, ''), ...(values.segments ?? [])].find(
        (one) => one.length >= 2 && text.includes(one),
      )
      if (words) return [{ id, title: name, words, confidence: words === name ? 0.95 : 0.75 }]
      const own = links.some(({ values: link, state }) => link.chain === id && state !== 'draft')
      return own ? [{ id, title: name, words: '', confidence: 0.7 }] : []
    })
    .sort((a, b) => b.confidence - a.confidence)
    .slice(0, 3)
}
