import { policyDocument, resolution, sitting } from '@zhiqiao/definitions'
import { conferencePacket, minutes, type TargetState, type TaskState } from '@zhiqiao/exchange'
import type { ValuesOf } from '@zhiqiao/model'
import type { Session } from '@zhiqiao/registry'
import { planView, sittingHost } from '@zhiqiao/work'
import type { PaperMaker } from './paper.ts'
import { targetStatesOf, taskStatesOf } from './plan-state.ts'

async function sittingOf(session: Session, id: string) {
  const { values } = await session.read(sitting, id)
  const host = await sittingHost(session, values)
  const titles = await session.titles('organisation', [host.office, ...host.members, ...(values.attended ?? [])])
  return { values, host, titles }
}

async function resolutionsOf(session: Session, id: string) {
  const rows = await session.all(resolution, { filter: { sitting: id } })
  const titles = await session.titles(
    'organisation',
    rows.flatMap(({ values }) => [...values.leadBodies, ...(values.responsibleBodies ?? [])]),
  )
  const names = (ids: readonly string[] | null) => (ids ?? []).flatMap((body) => titles[body] ?? [])
  return rows.map(({ values }) => ({
    text: values.content ?? values.title,
    leadBodies: names(values.leadBodies),
    supportingBodies: names(values.responsibleBodies),
    deadline: values.deadline ?? undefined,
  }))
}

const sameHost = ({ conference, council }: ValuesOf<typeof sitting>): Record<string, string> =>
  conference !== null ? { conference } : { council: council! }

/** 联席会议材料: agenda, what was decided last time, where every plan of the office stands. */
export const packetOf: PaperMaker = async (session, id) => {
  const { values, host, titles } = await sittingOf(session, id)
  const tasks: TaskState[] = []
  const targets: TargetState[] = []
  for (const { id: document } of await session.all(policyDocument, {
    filter: { office: host.office, state: 'issued' },
  })) {
    const view = await planView(session, document)
    tasks.push(...taskStatesOf(view))
    targets.push(...targetStatesOf(view))
  }
  const [before] = await session.all(sitting, {
    filter: { ...sameHost(values), 'heldOn.to': values.heldOn, 'state.in': ['held', 'minuted'] },
    sort: '-heldOn',
  })
  return {
    name: `${values.title}材料`,
    document: conferencePacket({
      conference: host.name,
      sitting: values.title,
      issuer: titles[host.office],
      date: values.heldOn,
      place: values.place ?? undefined,
      chair: values.chair ?? undefined,
      agenda: values.agenda ?? [],
      earlier: before && before.id !== id ? await resolutionsOf(session, before.id) : [],
      tasks,
      targets,
      asOf: session.today(),
    }),
  }
}

/** 会议纪要 of a sitting that has been held. */
export const minutesOf: PaperMaker = async (session, id) => {
  const { values, host, titles } = await sittingOf(session, id)
  const attended = values.attended ?? []
  return {
    name: `${values.title}纪要`,
    document: minutes({
      conference: host.name,
      sitting: values.title,
      date: values.heldOn,
      place: values.place ?? undefined,
      chair: values.chair ?? undefined,
      heard: (values.agenda ?? []).map(({ title }) => title),
      discussions: values.minutes ? [{ topic: '会议情况', text: values.minutes }] : [],
      resolutions: await resolutionsOf(session, id),
      present: attended.map((body) => ({ body: titles[body] ?? '' })),
      absent: host.members
        .filter((body) => attended.length > 0 && !attended.includes(body))
        .map((body) => ({ body: titles[body] ?? '' })),
      printedBy: titles[host.office],
    }),
  }
}
