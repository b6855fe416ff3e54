import { objection, offeringRecognition, publicNotice } from '@zhiqiao/definitions'
import type { Label } from '@zhiqiao/model'
import type { Session } from '@zhiqiao/registry'
import type { Duty } from '../workbench/duty.ts'

const waiting: Readonly<
  Record<string, { readonly role: string; readonly about: Label; readonly acts: readonly string[] }>
> = {
  applied: {
    role: 'sectionOfficer',
    about: { zh: '专业等级认定申报待评分', en: 'application to score' },
    acts: ['score', 'sendBack'],
  },
  scored: {
    role: 'sectionOfficer',
    about: { zh: '已评分，待提出拟认定意见', en: 'scored; to propose' },
    acts: ['propose', 'sendBack'],
  },
  proposed: {
    role: 'deputyDirector',
    about: { zh: '拟认定，待签发公示', en: 'proposed; public notice to sign' },
    acts: ['giveNotice', 'decline'],
  },
}

/** What waits for the recognising office: applications, notices that have run out, objections. */
export async function recognitionDuties(session: Session, office: string, role: string): Promise<Duty[]> {
  const today = session.today()
  const open = await session.all(offeringRecognition, {
    filter: { office, 'state.in': [...Object.keys(waiting), 'noticed'] },
  })
  const notices = new Map(
    (await session.all(publicNotice, { filter: { office, 'state.in': ['open', 'closed'] } })).map((notice) => [
      notice.id,
      notice.values,
    ]),
  )
  const titles = await session.titles(
    'programmeOffering',
    open.map(({ values }) => values.offering),
  )
  const duties = open.flatMap(({ id, values, state }): Duty[] => {
    const head = {
      register: 'offeringRecognition',
      record: id,
      title: titles[values.offering] ?? '',
      kind: 'decide',
      document: null,
    } as const
    const step = waiting[state ?? '']
    if (step) return step.role === role ? [{ ...head, about: step.about, acts: step.acts, due: null }] : []
    const to = notices.get(values.notice ?? '')?.to ?? null
    if (role !== 'deputyDirector' || to === null || to >= today) return []
    const about = { zh: '公示期满，待认定', en: 'the notice has run out; to recognise' }
    return [{ ...head, about, acts: ['recognise', 'decline'], due: null }]
  })
  for (const { id, values } of await session.all(objection, { filter: { state: 'received' } })) {
    const notice = notices.get(values.notice)
    if (notice)
      duties.push({
        ...{ register: 'objection', record: id, kind: 'decide', document: null, title: notice.title },
        about: { zh: '公示异议待处理', en: 'an objection to settle' },
        acts: ['settle'],
        due: notice.to,
      })
  }
  return duties
}
