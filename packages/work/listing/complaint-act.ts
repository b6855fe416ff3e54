import type { recommendationComplaint } from '@zhiqiao/definitions'
import type { RecordOf, ValuesOf } from '@zhiqiao/model'
import type { ActHandlers } from '@zhiqiao/registry'
import { notifyPerson } from '../notice/notify.ts'

type Complaint = RecordOf<ValuesOf<typeof recommendationComplaint>>

/** Answering a complaint about a suggestion: whoever raised it is told. */
export const complaintActs: ActHandlers = {
  async 'recommendationComplaint.confirm'(session, record, { answer }) {
    const { person, about } = (record as Complaint).values
    await notifyPerson(session, person, {
      ...{ title: `您对推荐的投诉已答复：${about}`, body: String(answer) },
      ...{ register: 'recommendationComplaint', record: record.id },
    })
    return { set: { answer, answeredOn: session.today() } }
  },
}
