import { code, date, decimal, defineRegister, files, flag, notBefore, reference, text } from '@zhiqiao/model'
import { knownOfSchool } from '../school/of-school.ts'
import { unit } from '../unit.ts'

/** 保险报价: what an insurer offers for interns or apprentices, with the special rate; one of them is chosen, with reasons. */
export const insuranceQuotation = defineRegister({
  name: 'insuranceQuotation',
  title: '保险报价',
  en: 'Insurance quotation',
  subject: 'internship',
  titled: 'insurer',
  titledWith: ['kind', 'quotedOn'],
  unique: [['school', 'insurer', 'kind', 'quotedOn']],
  order: 'premiumEach',
  fields: {
    insurer: text('保险机构', { required: true }),
    kind: code('险种', 'quotedInsurance', { required: true }),
    school: reference('询价单位', 'organisation', { required: true, en: 'Asked by' }),
    apprenticeship: reference('学徒制项目', 'apprenticeship'),
    quotedOn: date('报价日期', { required: true }),
    validTo: date('报价有效期止', { en: 'Valid until' }),
    premiumEach: decimal('每人保费', { required: true, minimum: 0, unit: unit.yuan }),
    coverEach: decimal('每人保额', { required: true, minimum: 0, unit: unit.yuan }),
    rate: decimal('费率', { minimum: 0, maximum: 100, unit: unit.percent }),
    specialRate: flag('专项费率', { en: 'Special rate for apprenticeship' }),
    usualRate: decimal('同类一般费率', { minimum: 0, maximum: 100, unit: unit.percent, en: 'Usual rate' }),
    terms: text('责任与免责要点', { maxLength: 1000, en: 'Terms' }),
    chosen: flag('选用'),
    chosenReason: text('选用理由', { en: 'Why it was chosen' }),
    document: files('报价单', { en: 'Quotation' }),
  },
  checks: [
    notBefore('validTo', 'quotedOn'),
    {
      fields: ['chosenReason', 'chosen'],
      evenEmpty: true,
      message: { zh: '选用的须写理由', en: 'is needed where it was chosen' },
      holds: ({ chosenReason, chosen }) => !chosen || Boolean(chosenReason),
    },
  ],
  ...knownOfSchool,
  list: {
    columns: ['insurer', 'kind', 'school', 'premiumEach', 'coverEach', 'rate', 'specialRate', 'chosen'],
    filters: ['kind', 'school', 'apprenticeship', 'specialRate', 'chosen', 'quotedOn'],
  },
})
