import { policyDocument, task } from '@zhiqiao/definitions'
import type { Light, RecordOf, ValuesOf } from '@zhiqiao/model'
import type { Session } from '@zhiqiao/registry'
import { planStanding, tallyOf } from './plan-standing.ts'

type Document = RecordOf<ValuesOf<typeof policyDocument>>

/** A task of a child plan, under the task of the plan above that it carries out further. */
export interface ChildTask {
  readonly id: string
  readonly document: string
  readonly title: string
  readonly light: Light
  /** The task above, in its present version; null where none was said. */
  readonly parentTask: string | null
}

export interface ChildPlan {
  readonly id: string
  readonly title: string
  readonly office: string
  readonly state: string | null
  readonly tally: Readonly<Partial<Record<Light, number>>>
}

/** What other bodies make of a plan: their own plans, task by task, and who owes one. */
export interface ChildPlans {
  readonly plans: readonly ChildPlan[]
  readonly tasks: readonly ChildTask[]
  /** The bodies a plan was asked of, with the one each has handed in. */
  readonly asked: readonly { readonly body: string; readonly plan: string | null }[]
  readonly due: string | null
  readonly titles: Readonly<Record<string, string>>
}

/** Reads the plans that carry a plan out further, as the viewer may see them. @throws Problem 404 */
export async function childPlans(session: Session, id: string): Promise<ChildPlans> {
  const document = await session.read(policyDocument, id)
  const versions = await versionsOf(session, document)
  const found = await session.all(policyDocument, { filter: { 'parentDocument.in': versions } })
  // A corrected version has taken the place of the one before it.
  const children = found.filter((child) => !found.some(({ values }) => values.replaces === child.id))
  const tasks = await session.all(task, { filter: { 'document.in': versions } })
  const present = presentTasks(tasks, id)
  const plans: ChildPlan[] = []
  const under: ChildTask[] = []
  for (const child of children) {
    const standing = await planStanding(session, child)
    plans.push({
      id: child.id,
      title: child.values.title,
      office: child.values.office,
      state: child.state,
      tally: tallyOf(standing),
    })
    for (const { id: entry, values } of standing.tasks)
      if (values.reviewState !== 'rejected')
        under.push({
          id: entry,
          document: child.id,
          title: values.title,
          light: standing.lights[entry]?.light ?? 'noData',
          parentTask: values.parentTask === null ? null : (present.get(values.parentTask) ?? null),
        })
  }
  const asked = (document.values.childPlansFrom ?? []).map((body) => ({
    body,
    plan: plans.find(({ office }) => office === body)?.id ?? null,
  }))
  return {
    plans,
    tasks: under,
    asked,
    due: document.values.childPlansDue,
    titles: await session.titles('organisation', [
      ...new Set([...plans.map(({ office }) => office), ...asked.map(({ body }) => body)]),
    ]),
  }
}

/** The bodies that have handed in no plan of their own yet, of those it was asked of. */
export async function owingChildPlans(session: Session, document: Document): Promise<string[]> {
  const asked = document.values.childPlansFrom ?? []
  if (asked.length === 0) return []
  const children = await session.all(policyDocument, {
    filter: { 'parentDocument.in': await versionsOf(session, document), 'state.in': handedIn },
  })
  const have = new Set(children.map(({ values }) => values.office))
  return asked.filter((body) => !have.has(body))
}

/** States in which a plan counts as handed in. */
const handedIn = ['issued', 'closing', 'closed']

/** The document and those it corrects, however far back: child plans may name any of them. */
async function versionsOf(session: Session, document: Document): Promise<string[]> {
  const ids = [document.id]
  for (let before = document.values.replaces; before !== null && !ids.includes(before); ) {
    ids.push(before)
    const [earlier] = await session.all(policyDocument, { filter: { 'id.in': [before] } })
    before = earlier?.values.replaces ?? null
  }
  return ids
}

/** Every task of any version, leading to the task of this version that continues it. */
function presentTasks(tasks: readonly RecordOf<ValuesOf<typeof task>>[], document: string): Map<string, string> {
  const known = new Map(tasks.map((entry) => [entry.id, entry]))
  const present = new Map<string, string>()
  for (const entry of tasks) {
    if (entry.values.document !== document) continue
    const seen = new Set<string>()
    for (let at: string | null = entry.id; at !== null && !seen.has(at); at = known.get(at)?.values.continues ?? null) {
      seen.add(at)
      present.set(at, entry.id)
    }
  }
  return present
}
