import { type circular, followUp } from '@zhiqiao/definitions'
import type { RecordOf, ValuesOf } from '@zhiqiao/model'
import type { ActHandlers } from '@zhiqiao/registry'
import { notify } from '../notice/notify.ts'

type FollowUp = RecordOf<ValuesOf<typeof followUp>>
type Circular = RecordOf<ValuesOf<typeof circular>>

export const followUpActs: ActHandlers = {
  'followUp.send': async (session, record) => {
    const { id, values } = record as FollowUp
    const year = session.today().slice(0, 4)
    const sent = await session.all(followUp, {
      filter: { document: values.document, kind: values.kind, 'number.contains': `〔${year}〕` },
    })
    await notify(session, [values.body], {
      title: values.title,
      body: `请于${values.answerBy}前反馈。`,
      register: 'followUp',
      record: id,
    })
    return {
      set: { number: values.number ?? `${values.kind === 'order' ? '督办' : '提醒'}〔${year}〕${sent.length + 1}号` },
    }
  },
  'followUp.answer': async (session, _record, input) => ({
    set: { answer: input.answer, answerFiles: input.answerFiles ?? [], answeredOn: session.today() },
  }),
  'circular.sign': async (session, record, input) => {
    const { id, values } = record as Circular
    await notify(session, values.bodies, { title: values.title, register: 'circular', record: id })
    return { set: { number: input.number, signer: input.signer, signedOn: session.today() } }
  },
}
