import { all, code, date, defineRegister, files, longText, reference, stateIs, text } from '@zhiqiao/model'
import { schoolStaff } from '../keeper.ts'
import { recorded } from '../recorded.ts'
import { evaluationLeader, evaluationOffice } from './evaluation-office.ts'

/** 检查发现的问题: one problem, what it breaches, and by when it is to be put right. */
export const inspectionFinding = defineRegister({
  name: 'inspectionFinding',
  title: '检查发现问题',
  en: 'Finding of an inspection',
  subject: 'governance',
  titled: 'problem',
  unique: [['object', 'problem']],
  order: '-foundOn',
  fields: {
    object: reference('检查对象', 'inspectionObject', { required: true }),
    offering: reference('涉及专业点', 'programmeOffering', { en: 'Offering concerned' }),
    problem: text('问题', { required: true }),
    detail: longText('具体情况', { maxLength: 4000 }),
    severity: code('程度', 'problemSeverity', { required: true }),
    basis: text('不符合的依据', { en: 'What it breaches' }),
    foundOn: date('发现日期', { required: true }),
    orderNumber: text('整改通知书文号', { en: 'Number of the order' }),
    correctBy: date('整改期限'),
    evidence: files('佐证材料'),
  },
  ...recorded({
    keeper: evaluationOffice('object.round.office'),
    confirmer: evaluationLeader('object.round.office'),
    reader: all(schoolStaff('object.organisation'), stateIs('', 'confirmed', 'archived')),
  }),
  wall: { pattern: 'organisation', division: 'object', organisation: 'object' },
  list: {
    columns: ['problem', 'object', 'severity', 'foundOn', 'correctBy'],
    filters: ['object', 'severity', 'foundOn', 'correctBy'],
  },
})
