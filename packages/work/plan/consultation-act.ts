import { consultation, consultationReply, type policyDocument, task } from '@zhiqiao/definitions'
import { Problem, type RecordOf, type ValuesOf } from '@zhiqiao/model'
import type { ActHandlers, Session } from '@zhiqiao/registry'
import { notify } from '../notice/notify.ts'
import { viaOf } from '../progress/via.ts'

type Document = RecordOf<ValuesOf<typeof policyDocument>>
type Reply = RecordOf<ValuesOf<typeof consultationReply>>

/** The bodies named anywhere in a document's tasks, in order of first mention. */
export async function bodiesNamed(session: Session, document: string): Promise<string[]> {
  const tasks = await session.all(task, { filter: { document }, sort: 'position' })
  return [
    ...new Set(tasks.flatMap(({ values }) => [...(values.leadBodies ?? []), ...(values.responsibleBodies ?? [])])),
  ]
}

export const consultationActs: ActHandlers = {
  /** 征求意见: a round is opened, one row a body; the bodies see the draft and are told. */
  'policyDocument.consult': async (session, record, input) => {
    const document = record as Document
    const asked = (input.bodies as string[] | null | undefined) ?? []
    const named = await bodiesNamed(session, document.id)
    const bodies = (asked.length > 0 ? asked : named).filter((body) => body !== document.values.office)
    if (bodies.length === 0)
      throw new Problem(
        422,
        'consultation.no-body',
        '文件中没有已匹配的单位，请先选择征求意见的单位。',
        'No body of the document is matched yet: choose the bodies to ask.',
      )
    const round = await session.create(consultation, {
      document: document.id,
      deadline: input.deadline as string,
      bodies,
      letter: (input.letter as string | null | undefined) ?? null,
    })
    for (const body of bodies) await session.create(consultationReply, { consultation: round.id, body })
    await notify(session, bodies, {
      title: `征求意见：${document.values.title}`,
      body: `请于${input.deadline}前答复。`,
      register: 'consultation',
      record: round.id,
    })
    return { set: { bodies: [...new Set([...(document.values.bodies ?? []), ...named, ...bodies])] } }
  },

  'consultationReply.reply': async (session, record, input) => {
    const reply = record as Reply
    return {
      set: {
        opinion: input.opinion,
        scan: input.scan ?? reply.values.scan ?? [],
        repliedOn: session.today(),
        submittedVia: await viaOf(session, reply.values.body, input.scan as string[] | undefined),
      },
    }
  },

  'consultationReply.settle': async (_session, record, input) => {
    const reply = record as Reply
    if (input.adoption !== 'adopted' && input.adoption !== 'none' && !input.adoptionReason)
      throw new Problem(
        422,
        'consultation.reason',
        `反馈意见.理由: ${input.adoption === 'declined' ? '未采纳' : '部分采纳'}必须写明理由。`,
        'A reason is needed when an opinion is not adopted in full.',
        {
          problems: [{ field: 'adoptionReason', code: 'required', zh: '请写明理由', en: 'Give the reason' }],
        },
      )
    return {
      set: { adoption: input.adoption, adoptionReason: input.adoptionReason ?? null, opinion: reply.values.opinion },
    }
  },
}
