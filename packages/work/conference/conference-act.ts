import { type AgendaItem, policyDocument, type resolution, sitting, task } from '@zhiqiao/definitions'
import type { RecordOf, ValuesOf } from '@zhiqiao/model'
import type { ActHandlers, Session } from '@zhiqiao/registry'
import { notify } from '../notice/notify.ts'
import { planView } from '../plan/plan-view.ts'
import { sittingHost } from './sitting-host.ts'

type Sitting = RecordOf<ValuesOf<typeof sitting>>
type Resolution = RecordOf<ValuesOf<typeof resolution>>

/** What a conference should talk about: tasks that lag or wait for a decision in the plans its office runs. */
export async function openItems(session: Session, office: string): Promise<AgendaItem[]> {
  const items: AgendaItem[] = []
  for (const document of await session.all(policyDocument, { filter: { office, state: 'issued' } })) {
    const view = await planView(session, document.id)
    for (const entry of view.tasks) {
      const lit = view.lights[entry.id]
      if (lit && ['behind', 'farBehind'].includes(lit.light))
        items.push({
          title: `${entry.values.title}(${lit.why.zh.replace(/。$/, '')})`.slice(0, 500),
          reporter: reporterOf(view.titles, entry.values.leadBodies),
          task: entry.id,
        })
    }
  }
  return items
}

const reporterOf = (titles: Readonly<Record<string, string>>, bodies: readonly string[] | null) =>
  (bodies ?? [])
    .flatMap((id) => titles[id] ?? [])
    .join('、')
    .slice(0, 200)

export const conferenceActs: ActHandlers = {
  'sitting.draftAgenda': async (session, record) => {
    const { values } = record as Sitting
    const { office } = await sittingHost(session, values)
    const kept = values.agenda ?? []
    const fresh = (await openItems(session, office)).filter(
      (item) => !kept.some(({ task: already }) => already === item.task),
    )
    return { set: { agenda: [...kept, ...fresh].slice(0, 100) } }
  },
  'sitting.hold': async (_session, _record, input) => ({ set: { attended: input.attended } }),
  'sitting.issueMinutes': async (session, record) => {
    const { id, values } = record as Sitting
    const { members } = await sittingHost(session, values)
    await notify(session, members, {
      title: `会议纪要：${values.title}`,
      register: 'sitting',
      record: id,
    })
  },

  /** A resolution becomes a task of a plan that is being carried out, handed to its bodies at once. */
  'resolution.makeTask': async (session, record, input) => {
    const { values } = record as Resolution
    const document = input.document as string
    const view = await planView(session, document)
    const made = await session.asSystem('议定事项转为任务', (system) =>
      system.create(
        task,
        {
          document,
          position: Math.max(0, ...view.tasks.map((entry) => entry.values.position + 1)),
          reviewState: 'added',
          number: values.number,
          title: values.title,
          content: values.content,
          leadBodies: values.leadBodies,
          responsibleBodies: values.responsibleBodies ?? [],
          deadline: values.deadline,
        },
        { state: view.document.state === 'issued' ? 'underway' : 'planned' },
      ),
    )
    const host = await sittingHost(session, (await session.read(sitting, values.sitting)).values)
    await notify(session, [...values.leadBodies, ...(values.responsibleBodies ?? [])], {
      title: `${host.name}议定事项：${values.title}`,
      register: 'task',
      record: made.id,
    })
    return { set: { task: made.id } }
  },
}
