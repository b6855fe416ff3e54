import { admissionQuota, filingResult } from '@zhiqiao/definitions'
import { Problem, type RecordOf, type ValuesOf } from '@zhiqiao/model'
import type { ActHandlers } from '@zhiqiao/registry'
import { previousOf } from '../record/previous.ts'

type Quota = RecordOf<ValuesOf<typeof admissionQuota>>

export const quotaActs: ActHandlers = {
  /** That a filing stands behind it is the database's to refuse; here it is named, and compared with last year. */
  'admissionQuota.issue': async (session, record, input) => {
    const quota = record as Quota
    const { offering, schoolYear, places, changeReason } = quota.values
    const last = await previousOf(session, admissionQuota, quota)
    const before = last === null ? null : (last as Quota).values.places
    if (before !== null && before !== places && !changeReason)
      throw new Problem(
        422,
        'quota.change-reason',
        `招生计划.较上年变化的理由: 上年${before}人，今年${places}人，请写明理由。`,
        `Admission quota: ${before} last year and ${places} now; say why.`,
        { problems: [{ field: 'changeReason', code: 'required', zh: '请写明理由', en: 'say why' }] },
      )
    const [result] = await session.all(filingResult, {
      filter: { offering, schoolYear: String(schoolYear), state: 'effective', outcome: 'accepted', deciding: 'true' },
    })
    return {
      set: {
        change: before === null ? 'first' : before === places ? 'same' : before < places ? 'more' : 'fewer',
        result: result?.id ?? null,
        documentNumber: input.documentNumber,
        issuedOn: input.issuedOn,
      },
    }
  },
}
