import { foundingApplication } from '@zhiqiao/definitions'
import { Problem, type RecordOf, type ValuesOf } from '@zhiqiao/model'
import type { ActHandlers } from '@zhiqiao/registry'

const papers = ['application', 'feasibility', 'charter', 'capitalProof', 'premisesProof'] as const

/** 办学申请: handed in only with all its papers; what is decided is written by the act. */
export const foundingActs: ActHandlers = {
  'foundingApplication.submit': async (session, record) => {
    const { values } = record as RecordOf<ValuesOf<typeof foundingApplication>>
    const missing = papers.filter((field) => (values[field] ?? []).length === 0)
    if (missing.length > 0)
      throw new Problem(
        422,
        'founding.papers',
        `材料不齐，还缺：${missing.map((field) => foundingApplication.fields[field].zh).join('、')}。`,
        'Some papers are missing.',
        { problems: missing.map((field) => ({ field, code: 'required', zh: '请上传', en: 'Attach this' })) },
      )
    return { set: { submittedOn: session.today() } }
  },

  'foundingApplication.approve': async (session, _record, { documentNumber, answer, school }) => ({
    set: { documentNumber, answer: answer ?? null, school: school ?? null, decidedOn: session.today() },
  }),

  'foundingApplication.refuse': async (session, _record, { answer }) => ({
    set: { answer, decidedOn: session.today() },
  }),
}
