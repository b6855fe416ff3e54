import {
  all,
  code,
  date,
  decimal,
  defineRegister,
  notBefore,
  reference,
  role,
  signedIn,
  stateIs,
  text,
} from '@zhiqiao/model'
import { officeOfDivision } from '../keeper.ts'

const office = officeOfDivision('division')

/**
 * A number a region has set for a rule or an indicator, from one day to another, with the sentence it was taken from.
 * The nearest division upwards holds; a number nobody has confirmed is shown as 待核 wherever it is used.
 */
export const parameter = defineRegister({
  name: 'parameter',
  title: '地方参数',
  en: 'Regional parameter',
  subject: 'governance',
  titled: 'name',
  titledWith: ['from'],
  order: 'name',
  unique: [['name', 'division', 'from']],
  fields: {
    name: code('参数', 'parameterName', { required: true, en: 'Parameter' }),
    division: reference('适用区划', 'division', { required: true, en: 'Division' }),
    value: decimal('数值', { required: true }),
    from: date('起', { required: true }),
    to: date('止'),
    basisDocument: reference('依据文件', 'policyDocument', { en: 'Basis document' }),
    basisRule: reference('依据条文', 'extractedRule', { en: 'Basis rule' }),
    basisArticle: text('依据条款', {
      en: 'Basis article',
      help: { zh: '文件没有规定的，写明由谁决定', en: 'Where no document says it: who decided' },
    }),
  },
  checks: [notBefore('to', 'from')],
  initial: 'proposed',
  states: {
    proposed: { label: { zh: '待核', en: 'to be verified' }, tone: 'behind' },
    confirmed: { label: { zh: '已确认', en: 'confirmed' }, tone: 'done' },
    retired: { label: { zh: '已停用', en: 'retired' }, tone: 'neutral' },
  },
  acts: {
    confirm: {
      label: { zh: '确认', en: 'Confirm' },
      from: ['proposed'],
      to: 'confirmed',
      by: office,
      consequence: {
        zh: '用到它的规则和指标从起始日起按此数值计算。',
        en: 'Rules and indicators that use it count with this value from its first day on.',
      },
      tone: 'primary',
    },
    retire: {
      label: { zh: '停用', en: 'Retire' },
      from: ['proposed', 'confirmed'],
      to: 'retired',
      by: office,
      reason: 'required',
    },
  },
  permissions: {
    read: signedIn,
    create: office,
    change: all(office, stateIs('', 'proposed')),
    withdraw: all(office, role('deputyDirector', 'sectionOfficer')),
  },
  wall: { pattern: 'public', division: 'division' },
  list: { columns: ['name', 'division', 'value', 'from', 'to', 'basisRule'], filters: ['name', 'division'] },
})
