import { any, code, date, defineRegister, files, longText, notBefore, reference } from '@zhiqiao/model'
import { schoolStaff } from '../keeper.ts'
import { recorded } from '../recorded.ts'
import { evaluationLeader, evaluationOffice } from './evaluation-office.ts'

/** 整改: what the body did about a finding; a second inspection, by others than the body, closes it (销号). */
export const correctiveAction = defineRegister({
  name: 'correctiveAction',
  title: '问题整改',
  en: 'Corrective action',
  subject: 'governance',
  titled: 'finding',
  titledWith: ['doneOn'],
  order: '-createdAt',
  fields: {
    finding: reference('检查发现问题', 'inspectionFinding', { required: true }),
    measure: longText('整改措施', { required: true, maxLength: 4000 }),
    cause: longText('原因分析', { maxLength: 2000 }),
    doneOn: date('整改完成日期'),
    evidence: files('整改佐证', { en: 'Evidence' }),
    recheckedOn: date('复查日期'),
    recheckedBy: reference('复查人', 'listedInspector', { en: 'Re-inspected by' }),
    recheckResult: code('复查结论', 'recheckResult', { en: 'Result of the re-inspection' }),
    recheckNote: longText('复查意见', { maxLength: 2000, en: 'Note on the re-inspection' }),
    closedOn: date('销号日期', { en: 'Closed out on' }),
  },
  checks: [
    notBefore('recheckedOn', 'doneOn'),
    notBefore('closedOn', 'recheckedOn'),
    {
      fields: ['closedOn', 'recheckResult'],
      evenEmpty: true,
      message: { zh: '复查结论为整改到位才能销号', en: 'needs a re-inspection that found it put right' },
      holds: ({ closedOn, recheckResult }) => closedOn == null || recheckResult === 'passed',
    },
  ],
  ...recorded({
    keeper: any(schoolStaff('finding.object.organisation'), evaluationOffice('finding.object.round.office')),
    confirmer: any(evaluationOffice('finding.object.round.office'), evaluationLeader('finding.object.round.office')),
  }),
  wall: { pattern: 'organisation', division: 'finding', organisation: 'finding' },
  list: {
    columns: ['finding', 'doneOn', 'recheckedOn', 'recheckResult', 'closedOn'],
    filters: ['finding', 'recheckResult', 'doneOn', 'closedOn'],
  },
})
