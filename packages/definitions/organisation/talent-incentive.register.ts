import { any, code, date, decimal, defineRegister, files, longText, reference, text } from '@zhiqiao/model'
import { bureauOf, enterpriseStaff, inspectorOver, schoolAndBureau, schoolStaff } from '../keeper.ts'
import { recorded } from '../recorded.ts'
import { unit } from '../unit.ts'

/** 技能人才激励: what a skilled person or a contest winner was given, by whom, on what ground; distribution included. */
export const talentIncentive = defineRegister({
  name: 'talentIncentive',
  title: '技能人才激励',
  en: 'Incentive for skilled people',
  subject: 'organisation',
  titled: 'recipient',
  titledWith: ['kind', 'grantedOn'],
  unique: [['organisation', 'recipient', 'kind', 'grantedOn']],
  order: '-grantedOn',
  fields: {
    recipient: text('获得者', { required: true, personal: true }),
    organisation: reference('所在单位', 'organisation', { required: true, en: 'Works or learns at' }),
    kind: code('激励方式', 'talentIncentiveKind', { required: true }),
    competitionResult: reference('竞赛成绩', 'competitionResult', { en: 'Contest result' }),
    skilledMaster: reference('技能大师', 'skilledMaster'),
    ground: text('依据', { required: true, en: 'Ground' }),
    grantedBy: reference('给予单位', 'organisation', { required: true, en: 'Granted by' }),
    grantedOn: date('给予日期', { required: true }),
    amount: decimal('金额', { minimum: 0, unit: unit.yuan }),
    content: longText('内容', { maxLength: 2000, en: 'What was given' }),
    documentNumber: text('文号'),
    evidence: files('佐证材料'),
  },
  ...recorded({
    keeper: any(schoolAndBureau('organisation'), enterpriseStaff('organisation'), bureauOf('organisation')),
    confirmer: bureauOf('organisation'),
    clear: any(schoolStaff('organisation'), enterpriseStaff('organisation')),
    reader: inspectorOver('organisation'),
  }),
  wall: { pattern: 'organisation', organisation: 'organisation' },
  list: {
    columns: ['recipient', 'kind', 'organisation', 'grantedBy', 'grantedOn', 'amount'],
    filters: ['kind', 'organisation', 'grantedBy', 'grantedOn'],
  },
})
