import { code, date, dateTime, defineRegister, files, longText, money, reference } from '@zhiqiao/model'
import { aboutIntern, wallBeneathIntern } from './internship-office.ts'

/** 实习突发事件: what happened to an intern, whom it was reported to, what the insurance paid, how it ended. */
export const internshipIncident = defineRegister({
  name: 'internshipIncident',
  title: '实习突发事件',
  en: 'Internship incident',
  subject: 'internship',
  titled: 'kind',
  titledWith: ['occurredAt'],
  order: '-occurredAt',
  fields: {
    internship: reference('学生实习', 'internship', { required: true }),
    kind: code('事件类型', 'incidentKind', { required: true }),
    severity: code('严重程度', 'incidentSeverity', { required: true }),
    occurredAt: dateTime('发生时间', { required: true }),
    description: longText('经过', { required: true, personal: 'sensitive', maxLength: 8000, en: 'What happened' }),
    reportedAt: dateTime('报告时间'),
    reportedTo: reference('报告单位', 'organisation', { en: 'Reported to' }),
    measures: longText('处置措施', { maxLength: 8000 }),
    insurance: reference('理赔保单', 'internshipInsurance', { en: 'Claimed under' }),
    claimedOn: date('报案日期'),
    claimPaid: money('赔付金额', { minimum: 0 }),
    claimPaidOn: date('赔付日期'),
    closedOn: date('办结日期'),
    evidence: files('佐证材料'),
  },
  ...aboutIntern({ path: 'internship' }),
  wall: wallBeneathIntern,
  list: {
    columns: ['kind', 'internship', 'severity', 'occurredAt', 'reportedAt', 'claimPaid', 'closedOn'],
    filters: ['kind', 'severity', 'internship', 'occurredAt', 'closedOn'],
  },
})
