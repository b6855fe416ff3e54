import { code, date, decimal, defineRegister, files, flag, integer, notBefore, reference, text } from '@zhiqiao/model'
import { enterpriseStaff } from '../keeper.ts'
import { unit } from '../unit.ts'
import { betweenParties, wallOfParties } from './party.ts'

/** 学徒制项目: one intake of apprentices of one school and one enterprise for one occupation. */
export const apprenticeship = defineRegister({
  name: 'apprenticeship',
  title: '学徒制项目',
  en: 'Apprenticeship',
  subject: 'industry',
  titled: 'name',
  order: '-from',
  unique: [['school', 'name']],
  fields: {
    name: text('项目名称', { required: true }),
    kind: code('学徒制类型', 'apprenticeshipKind', { required: true }),
    level: code('试点级别', 'honourLevel', { help: { zh: '非试点不填', en: 'Empty where it is no pilot' } }),
    school: reference('学校（培训机构）', 'organisation', { required: true, en: 'School or training organisation' }),
    enterprise: reference('企业', 'organisation', { required: true }),
    agreement: reference('合作协议', 'cooperationAgreement'),
    offering: reference('专业点', 'programmeOffering'),
    occupation: reference('职业（工种）', 'occupation', { required: true }),
    targetLevel: code('培养目标等级', 'certificateLevel', { en: 'Level aimed at' }),
    recruitedAsStudents: flag('招工即招生', { en: 'Recruited as workers and as students' }),
    planned: integer('计划人数', { required: true, minimum: 1, unit: unit.persons }),
    weeksAtWork: integer('在岗培养周数', { minimum: 0, unit: { zh: '周', en: 'weeks' } }),
    weeksAtSchool: integer('在校培养周数', { minimum: 0, unit: { zh: '周', en: 'weeks' } }),
    subsidyStandard: decimal('补贴标准', {
      minimum: 0,
      unit: { zh: '元/人·年', en: 'yuan a person a year' },
      help: {
        zh: '按培养成本分职业确定；申领在“培训补贴申领”登记',
        en: 'By occupation and cost; claims are subsidy claims',
      },
    }),
    subsidyBasis: text('补贴标准依据文号'),
    documentNumber: text('批准（备案）文号'),
    approvedOn: date('批准（备案）日期'),
    from: date('起', { required: true }),
    to: date('止', { required: true }),
    plan: files('培养方案'),
  },
  checks: [notBefore('to', 'from')],
  ...betweenParties('', { keeper: enterpriseStaff('enterprise') }),
  wall: wallOfParties,
  list: {
    columns: ['name', 'kind', 'school', 'enterprise', 'occupation', 'planned', 'from', 'to'],
    filters: ['school', 'enterprise', 'kind', 'level', 'occupation', 'to'],
  },
})
