import type { task } from '@zhiqiao/definitions'
import { bodiesOf, type ReadName, type ValuesOf } from '@zhiqiao/model'

type Task = Pick<
  ValuesOf<typeof task>,
  'leadAsWritten' | 'responsibleAsWritten' | 'leadBodies' | 'responsibleBodies' | 'readAs'
>
export type BodiesOfTask = Pick<Task, 'leadBodies' | 'responsibleBodies' | 'readAs'>

const union = (...lists: readonly (readonly string[] | null)[]) => [...new Set(lists.flatMap((list) => list ?? []))]

/** Every name a task is written with, lead bodies first. */
export const namesOf = (entry: Pick<Task, 'leadAsWritten' | 'responsibleAsWritten'>): string[] =>
  union(entry.leadAsWritten, entry.responsibleAsWritten)

/**
 * What a task's written names are read as: names already read keep their bodies, the others are asked for.
 * Bodies follow the names: those a name no longer means leave the task, those it means now join it, and what a person
 * added or took off by hand stays so. Who leads is not named a second time as responsible.
 * @param reading the bodies a name means, null to leave the name as it stands
 */
export function readNames(entry: Task, reading: (written: string) => readonly string[] | null): BodiesOfTask {
  const before = entry.readAs ?? []
  const names = namesOf(entry)
  const read: ReadName[] = names.flatMap((written) => {
    const bodies = reading(written) ?? bodiesOf(before, written)
    return bodies.length === 0 ? [] : [{ written, bodies: [...new Set(bodies)] }]
  })
  const follow = (assigned: readonly string[] | null, written: readonly string[] | null) => {
    const meant = union(...(written ?? []).map((name) => bodiesOf(read, name)))
    const known = union(...(written ?? []).map((name) => bodiesOf(before, name)))
    const kept = (assigned ?? []).filter((id) => meant.includes(id) || !known.includes(id))
    return union(
      kept,
      meant.filter((id) => !known.includes(id)),
    )
  }
  const leadBodies = follow(entry.leadBodies, entry.leadAsWritten)
  return {
    leadBodies,
    responsibleBodies: follow(entry.responsibleBodies, entry.responsibleAsWritten).filter(
      (id) => !leadBodies.includes(id),
    ),
    // What names no longer written here meant is kept: a merge that is taken back needs it.
    readAs: [...read, ...before.filter(({ written }) => !names.includes(written))].map(({ written, bodies }) => ({
      written,
      bodies: [...bodies],
    })),
  }
}
