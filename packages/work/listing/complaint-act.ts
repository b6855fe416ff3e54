import { notice, type recommendationComplaint } from '@zhiqiao/definitions'
import type { RecordOf, ValuesOf } from '@zhiqiao/model'
import type { ActHandlers } from '@zhiqiao/registry'

type Complaint = RecordOf<ValuesOf<typeof recommendationComplaint>>

/** Answering a complaint about a suggestion: whoever raised it is told. */
export const complaintActs: ActHandlers = {
  async 'recommendationComplaint.confirm'(session, record, { answer }) {
    const { person, about } = (record as Complaint).values
    await session.asSystem('站内通知', (system) =>
      system.create(notice, {
        title: `您对推荐的投诉已答复：${about}`.slice(0, 500),
        body: String(answer),
        person,
        register: 'recommendationComplaint',
        record: record.id,
      }),
    )
    return { set: { answer, answeredOn: session.today() } }
  },
}
