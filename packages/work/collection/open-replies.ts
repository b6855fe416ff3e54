import { type Answer, type collection, collectionReply } from '@zhiqiao/definitions'
import { chinaTime, type RecordOf, type ValuesOf } from '@zhiqiao/model'
import type { Session } from '@zhiqiao/registry'
import { notify } from '../notice/notify.ts'

type Collection = RecordOf<ValuesOf<typeof collection>>

/** States in which a body has not handed in what is asked. */
export const notHandedIn: readonly string[] = ['unsigned', 'filling', 'signing', 'returned']

/** Opens a reply for every body that has none, with the items asked and last time's answers, and tells the bodies. */
export async function openReplies(system: Session, { id, values }: Collection): Promise<number> {
  const there = await system.all(collectionReply, { filter: { collection: id } })
  const missing = values.collectsFrom.filter((body) => !there.some((reply) => reply.values.organisation === body))
  const before = await lastAnswers(system, values.previous)
  for (const organisation of missing) {
    const last = before.get(organisation) ?? []
    const answers: Answer[] = (values.questions ?? []).map(({ question }) => {
      const known = last.find((one) => one.question === question)?.answer
      return { question, answer: '', ...(known ? { before: known } : {}) }
    })
    await system.create(collectionReply, { collection: id, organisation, answers: answers.length > 0 ? answers : null })
  }
  await notify(system, missing, {
    title: `报送任务：${values.name}`,
    body: `请于${dayAndHour(values.dueAt)}前报送。${values.minutes === null ? '' : `预计用时${values.minutes}分钟。`}`,
    register: 'collection',
    record: id,
  })
  return missing.length
}

/** What each body answered last time. */
async function lastAnswers(system: Session, previous: string | null): Promise<Map<string, readonly Answer[]>> {
  if (previous === null) return new Map()
  const replies = await system.all(collectionReply, { filter: { collection: previous }, whole: true })
  return new Map(replies.map(({ values }) => [values.organisation, values.answers ?? []]))
}

/** Bodies asked that have handed in nothing, whether their reply was opened or not. */
export async function missingBodies(system: Session, { id, values }: Collection): Promise<string[]> {
  const replies = await system.all(collectionReply, { filter: { collection: id } })
  const done = new Set(
    replies
      .filter(({ state }) => !notHandedIn.includes(state ?? ''))
      .map(({ values: { organisation } }) => organisation),
  )
  return values.collectsFrom.filter((body) => !done.has(body))
}

/** 2026-11-27 18:00, in China. */
export const dayAndHour = (moment: string): string => chinaTime(moment).slice(0, 16).replace('T', ' ')
