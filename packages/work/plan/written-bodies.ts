import { division, organisation, policyDocument, task } from '@zhiqiao/definitions'
import { bodiesOf, Problem, type WrittenBody } from '@zhiqiao/model'
import type { Session } from '@zhiqiao/registry'
import { bodyMatcher } from './match-body.ts'
import { namesOf, readNames } from './read-names.ts'

/** What a person says a name means: in every task of the document that writes it, or in one. */
export interface Meaning {
  readonly written: string
  readonly bodies: readonly string[]
  readonly task?: string
}

/** Every body name a document's tasks are written with, in order of first mention, and what each is read as. */
export async function writtenBodies(session: Session, document: string): Promise<WrittenBody[]> {
  await session.read(policyDocument, document)
  const found = new Map<string, { tasks: number; open: number; bodies: Set<string> }>()
  for (const { values } of await session.all(task, { filter: { document }, sort: 'position' })) {
    if (values.reviewState === 'rejected') continue
    for (const written of namesOf(values)) {
      const name = found.get(written) ?? { tasks: 0, open: 0, bodies: new Set<string>() }
      found.set(written, name)
      const bodies = bodiesOf(values.readAs, written)
      name.tasks++
      if (bodies.length === 0) name.open++
      for (const body of bodies) name.bodies.add(body)
    }
  }
  const ids = [...new Set([...found.values()].flatMap(({ bodies }) => [...bodies]))]
  const known = new Map(
    (ids.length === 0 ? [] : await session.all(organisation, { filter: { 'id.in': ids } })).map((body) => [
      body.id,
      body.values,
    ]),
  )
  return [...found].map(([written, { tasks, open, bodies }]) => ({
    written,
    tasks,
    open,
    bodies: [...bodies].flatMap((id) => {
      const body = known.get(id)
      return body ? [{ id, title: body.name, kind: body.kind, members: body.members ?? [] }] : []
    }),
  }))
}

/**
 * Reads the names nobody was found for again, after organisations or aliases were added; with a meaning given, sets
 * what that name means. What a person chose before is kept.
 * @returns how many tasks changed
 * @throws Problem 422 for a meaning that no task of the document writes
 */
export async function matchNames(session: Session, document: string, meaning?: Meaning): Promise<number> {
  const match = await matcherFor(session, document)
  const tasks = await session.all(task, { filter: { document } })
  const concerned = meaning
    ? tasks.filter(
        ({ id, values }) =>
          (meaning.task === undefined || meaning.task === id) && namesOf(values).includes(meaning.written),
      )
    : tasks
  if (meaning) {
    if (concerned.length === 0) throw notWritten(meaning.written)
    for (const body of meaning.bodies) await session.read(organisation, body)
  }
  // A name settled once in this document holds for tasks added later, unless it means different bodies here and there.
  const settled = (written: string): readonly string[] => {
    const meanings = new Map(
      tasks.map(({ values }) => bodiesOf(values.readAs, written)).map((bodies) => [bodies.join(), bodies]),
    )
    meanings.delete('')
    return meanings.size === 1 ? [...meanings.values()][0]! : []
  }
  let changed = 0
  for (const { id, version, values } of concerned) {
    const reading = (written: string): readonly string[] | null => {
      if (meaning) return meaning.written === written ? meaning.bodies : null
      if (bodiesOf(values.readAs, written).length > 0) return null
      const known = settled(written)
      if (known.length > 0) return known
      const body = match(written)
      return body === null ? null : [body]
    }
    const { readAs, ...bodies } = readNames(values, reading)
    const { version: now } = await session.change(task, id, version, bodies, { set: { readAs } })
    if (now !== version) changed++
  }
  return changed
}

async function matcherFor(session: Session, document: string) {
  const { values } = await session.read(policyDocument, document)
  const place = await session.read(division, values.division)
  const bodies = await session.all(organisation, {})
  return bodyMatcher(
    bodies.map(({ id, values: body }) => ({
      id,
      name: body.name,
      aliases: body.aliases ?? [],
      kind: body.kind,
      division: body.division,
    })),
    { id: place.id, name: place.values.name },
  )
}

function notWritten(written: string): Problem {
  return new Problem(
    422,
    'match.not-written',
    `这份文件的任务中没有“${written}”这个名称，请刷新后再试。`,
    `No task of this document writes “${written}”: reload and try again.`,
  )
}
