import { atMost, type Check, date, defineRegister, files, money, notBefore, reference } from '@zhiqiao/model'
import { ofEnterprise } from './of-enterprise.ts'

const sum = { minimum: 0 } as const

/** What is credited, together with what is reduced or relieved, does not exceed what is due. */
const withinDue = (credit: string, due: string, ...others: string[]): Check[] => [
  atMost(credit, due, { zh: '不能大于本期应纳', en: 'must not exceed what is due' }),
  ...others.map((other) => ({
    fields: [other, credit, due],
    message: { zh: '与抵免额之和不能大于本期应纳', en: 'and the credit together must not exceed what is due' },
    holds: (values: Readonly<Record<string, unknown>>) =>
      [credit, ...others].reduce((sum, name) => sum + Number(values[name] ?? 0), 0) <= Number(values[due]),
  })),
]

/**
 * 教育费附加抵免台账: one period of the form 附加税费情况表 (附列资料五). What is carried out is computed, never typed.
 * Reporting it is the enterprise's choice: the calculator needs no record, and the tax office decides.
 */
export const surchargeCredit = defineRegister({
  name: 'surchargeCredit',
  title: '附加费抵免台账',
  en: 'Surcharge credit',
  subject: 'industry',
  help: {
    zh: '自愿填报。平台只计算和留存佐证，能否抵免由税务机关决定；城市维护建设税不在抵免范围（待核）。',
    en: 'Voluntary. The platform calculates and keeps evidence; the tax office decides.',
  },
  desks: [{ path: '/what-if/credit', title: { zh: '附加费抵免试算', en: 'Surcharge credit calculator' } }],
  titled: 'enterprise',
  titledWith: ['from'],
  order: '-from',
  unique: [['enterprise', 'from']],
  fields: {
    enterprise: reference('企业', 'organisation', { required: true }),
    from: date('所属期起', { required: true }),
    to: date('所属期止', { required: true }),
    taxBase: money('计费依据', {
      ...sum,
      help: {
        zh: '增值税应纳税额＋免抵税额－留抵退税扣除额',
        en: 'VAT payable + exempt-credit tax − refunded credits deducted',
      },
    }),
    educationSurcharge: money('教育费附加本期应纳', { ...sum, en: 'Education surcharge due' }),
    localSurcharge: money('地方教育附加本期应纳', { ...sum, en: 'Local education surcharge due' }),
    educationReductions: money('教育费附加减免', { ...sum, en: 'Education surcharge reduced' }),
    localReductions: money('地方教育附加减免', { ...sum, en: 'Local surcharge reduced' }),
    educationRelief: money('教育费附加小微减征', { ...sum, en: 'Education surcharge relief' }),
    localRelief: money('地方教育附加小微减征', { ...sum, en: 'Local surcharge relief' }),
    carriedIn: money('上期留抵可抵免金额', { ...sum, en: 'Carried in' }),
    newInvestment: money('当期新增投资额', {
      ...sum,
      help: { zh: '更正申报时不得修改', en: 'Not changed in a correction return' },
    }),
    educationCredit: money('教育费附加本期抵免', {
      ...sum,
      required: true,
      en: 'Credited against the education surcharge',
    }),
    localCredit: money('地方教育附加本期抵免', { ...sum, required: true, en: 'Credited against the local surcharge' }),
    educationPaid: money('教育费附加本期已缴', { ...sum, en: 'Education surcharge already paid' }),
    localPaid: money('地方教育附加本期已缴', { ...sum, en: 'Local surcharge already paid' }),
    recognition: reference('所凭认定', 'integratedEnterpriseRecognition', { en: 'Recognised by' }),
    filedOn: date('申报日期'),
    evidence: files('申报表与佐证', { en: 'Return and evidence' }),
  },
  checks: [
    notBefore('to', 'from'),
    ...withinDue('educationCredit', 'educationSurcharge', 'educationReductions', 'educationRelief'),
    ...withinDue('localCredit', 'localSurcharge', 'localReductions', 'localRelief'),
    atMost('educationSurcharge', 'taxBase', { zh: '不能大于计费依据', en: 'must not exceed the base' }),
  ],
  ...ofEnterprise,
  list: {
    columns: ['enterprise', 'from', 'to', 'newInvestment', 'educationCredit', 'localCredit', 'filedOn'],
    filters: ['enterprise', 'from', 'recognition'],
  },
})
