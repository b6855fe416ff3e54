import { all, code, date, defineRegister, files, longText, reference, stateIs, text } from '@zhiqiao/model'
import { schoolStaff } from '../keeper.ts'
import { recorded } from '../recorded.ts'
import { evaluationLeader, evaluationOffice } from './evaluation-office.ts'

/** 结果运用: the decision an evaluation result led to – money, pilot, award, correction – and where it can be read. */
export const resultUse = defineRegister({
  name: 'resultUse',
  title: '结果运用',
  en: 'Use of a result',
  subject: 'governance',
  titled: 'decision',
  unique: [['result', 'kind', 'decision']],
  order: '-decidedOn',
  fields: {
    result: reference('评价结果', 'evaluationResult', { required: true }),
    kind: code('运用方式', 'resultUseKind', { required: true }),
    decision: text('决定内容', { required: true }),
    decidedBy: reference('决定单位', 'organisation', { required: true }),
    decidedOn: date('决定日期', { required: true }),
    documentNumber: text('决定文号', { en: 'Number of the decision' }),
    budgetLine: reference('经费指标', 'budgetLine', {
      help: { zh: '经费安排类填写，金额以预算指标为准', en: 'For money: the amount is the budget line’s' },
    }),
    explanation: longText('说明', { maxLength: 2000 }),
    attachment: files('决定文件', { en: 'Decision paper' }),
  },
  ...recorded({
    keeper: evaluationOffice('decidedBy'),
    confirmer: evaluationLeader('decidedBy'),
    reader: all(schoolStaff('result.organisation'), stateIs('', 'confirmed', 'archived')),
  }),
  wall: { pattern: 'organisation', division: 'result', organisation: 'result' },
  list: {
    columns: ['result', 'kind', 'decision', 'decidedBy', 'decidedOn', 'budgetLine'],
    filters: ['result', 'kind', 'decidedBy', 'decidedOn'],
  },
})
