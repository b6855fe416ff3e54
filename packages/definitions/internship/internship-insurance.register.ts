import { code, date, defineRegister, files, integer, money, notBefore, reference, text } from '@zhiqiao/model'
import { bureauOf, schoolStaff } from '../keeper.ts'
import { recorded } from '../recorded.ts'
import { unit } from '../unit.ts'
import { internshipOffice } from './internship-office.ts'

/** 实习保险保单: one policy covers many interns; each internship names its two. */
export const internshipInsurance = defineRegister({
  name: 'internshipInsurance',
  title: '实习保险保单',
  en: 'Internship insurance policy',
  subject: 'internship',
  titled: 'policyNumber',
  titledWith: ['kind'],
  order: '-to',
  unique: [['insurer', 'policyNumber']],
  fields: {
    policyNumber: text('保单号', { required: true }),
    kind: code('险种', 'internshipInsuranceKind', { required: true }),
    insurer: text('保险公司', { required: true }),
    school: reference('投保学校', 'organisation', { required: true }),
    payer: code('保费支付方', 'premiumPayer', {
      required: true,
      help: { zh: '不得向学生收取', en: 'Never the student' },
    }),
    payingOrganisation: reference('支付单位', 'organisation'),
    from: date('保险期间起', { required: true }),
    to: date('保险期间止', { required: true }),
    insured: integer('投保人数', { minimum: 1, unit: unit.persons }),
    premium: money('保费', { minimum: 0 }),
    limitEach: money('每人限额', { minimum: 0, en: 'Limit for each person' }),
    list: files('被保险人名单与批单', { en: 'List of the insured and endorsements' }),
    scan: files('保单扫描件', { en: 'Scan of the policy' }),
  },
  checks: [notBefore('to', 'from')],
  ...recorded({ keeper: internshipOffice('school'), confirmer: bureauOf('school'), reader: schoolStaff('school') }),
  wall: { pattern: 'organisation', organisation: 'school' },
  list: {
    columns: ['policyNumber', 'kind', 'insurer', 'school', 'payer', 'from', 'to', 'insured'],
    filters: ['school', 'kind', 'payer', 'to'],
  },
})
