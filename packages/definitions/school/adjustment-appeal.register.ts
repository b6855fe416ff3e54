import { all, date, defineRegister, exactlyOne, files, longText, reference, references, stateIs } from '@zhiqiao/model'
import { concernedWithSchool, leaderOver, schoolFiler } from './filing-office.ts'

const school = 'offering.school'
const leader = leaderOver(school)

/** 专业调整申诉: a school against a refusal or a warning. Whoever took the step does not decide about it. */
export const adjustmentAppeal = defineRegister({
  name: 'adjustmentAppeal',
  title: '专业调整申诉',
  en: 'Appeal',
  subject: 'school',
  titled: 'offering',
  titledWith: ['lodgedOn'],
  order: '-lodgedOn',
  fields: {
    offering: reference('专业点', 'programmeOffering', { required: true }),
    result: reference('不服的备案结果', 'filingResult', { en: 'Against the result' }),
    warning: reference('不服的预警', 'offeringWarning', { en: 'Against the warning' }),
    grounds: longText('申诉理由', { required: true, maxLength: 4000 }),
    evidence: files('佐证材料'),
    lodgedOn: date('申诉日期', { readOnly: true }),
    contested: references('原决定经办人', 'person', { readOnly: true, en: 'Who took the step' }),
    decision: longText('复核意见', { readOnly: true, maxLength: 4000 }),
    decidedOn: date('复核日期', { readOnly: true }),
  },
  checks: [exactlyOne('result', 'warning')],
  initial: 'draft',
  states: {
    draft: { label: { zh: '填写中', en: 'being written' }, tone: 'neutral' },
    lodged: { label: { zh: '待复核', en: 'lodged' }, tone: 'onSchedule' },
    upheld: { label: { zh: '申诉成立', en: 'upheld' }, tone: 'done' },
    dismissed: { label: { zh: '维持原决定', en: 'dismissed' }, tone: 'neutral' },
  },
  acts: {
    lodge: {
      label: { zh: '提交申诉', en: 'Lodge' },
      from: ['draft'],
      to: 'lodged',
      by: schoolFiler(school),
      tone: 'primary',
    },
    uphold: {
      label: { zh: '申诉成立', en: 'Uphold' },
      from: ['lodged'],
      to: 'upheld',
      by: leader,
      notBy: 'contested',
      reason: 'required',
      tone: 'primary',
      consequence: {
        zh: '不予备案的结果撤销，备案退回继续办理；预警解除，停招的恢复在招。',
        en: 'The refusal is revoked and the filing goes on; the warning is lifted.',
      },
    },
    dismiss: {
      label: { zh: '维持原决定', en: 'Dismiss' },
      from: ['lodged'],
      to: 'dismissed',
      by: leader,
      notBy: 'contested',
      reason: 'required',
    },
  },
  permissions: {
    read: concernedWithSchool(school),
    create: schoolFiler(school),
    change: all(schoolFiler(school), stateIs('', 'draft')),
    withdraw: all(schoolFiler(school), stateIs('', 'draft', 'lodged')),
  },
  wall: { pattern: 'organisation', organisation: 'offering' },
  list: { columns: ['offering', 'result', 'warning', 'lodgedOn', 'decidedOn'], filters: ['offering', 'lodgedOn'] },
})
