import { type Register, withdrawnMark } from '@zhiqiao/model'
import type { Candidate, Session } from '@zhiqiao/registry'

/** Between the names that tell a record apart: 机电技术应用（白水职校·白水校区）. */
export const besideMark = '·'

const mostReferences = 2

/**
 * What is to be written behind the title of each of these namesakes so that it means that one alone: its key; without
 * one, the fewest records it refers to that tell it from the others (its school); failing that its own number.
 */
export async function besideTitles(
  session: Session,
  target: Register,
  namesakes: readonly Candidate[],
): Promise<Map<string, string>> {
  const open = namesakes.filter(({ key }) => key === null)
  const fields = [...new Set(open.flatMap(({ holds }) => Object.keys(holds)))].filter(
    (field) => new Set(open.map(({ holds }) => holds[field])).size > 1,
  )
  const words = new Map<string, string>()
  for (const field of fields) {
    const ids = open.flatMap(({ holds }) => holds[field] ?? [])
    for (const [id, title] of Object.entries(await session.titles(target.fields[field]!.register!, ids)))
      words.set(id, title)
  }
  const written = ({ holds }: Candidate, by: readonly string[]) =>
    by
      .map((field) => words.get(holds[field] ?? '') ?? '')
      .filter(Boolean)
      .join(besideMark)
  const tried = [...fields.map((field) => [field]), ...(fields.length > 1 ? [fields.slice(0, mostReferences)] : [])]
  const besides = tried.map((by) => open.map((candidate) => written(candidate, by)))
  return new Map(
    namesakes.map((candidate) => {
      if (candidate.key !== null) return [candidate.id, candidate.key]
      const at = open.indexOf(candidate)
      const own = besides.find((all) => all[at] !== '' && all.filter((beside) => beside === all[at]).length === 1)
      return [candidate.id, own?.[at] ?? candidate.id]
    }),
  )
}

/**
 * Titles as they are to stand in cells that are read back: where a title may mean several records, or is found by no
 * name at all, what tells this one apart stands in brackets behind it.
 *
 * @param titles of records of the register, by id
 */
export async function titlesApart(
  session: Session,
  target: Register,
  titles: Readonly<Record<string, string>>,
): Promise<Record<string, string>> {
  const found = await session.bulk.resolve(target, [...new Set(Object.values(titles).filter(Boolean))])
  const apart: Record<string, string> = {}
  const namesakes = new Map<string, Promise<Map<string, string>>>()
  for (const [id, title] of Object.entries(titles)) {
    const candidates = found.get(title) ?? []
    if (title === '' || title.endsWith(withdrawnMark) || (candidates.length === 1 && candidates[0]!.id === id))
      apart[id] = title
    else {
      const beside = namesakes.get(title) ?? besideTitles(session, target, candidates)
      namesakes.set(title, beside)
      apart[id] = `${title}（${(await beside).get(id) ?? id}）`
    }
  }
  return apart
}
