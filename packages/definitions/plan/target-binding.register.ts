import { all, code, date, defineRegister, longText, reference, stateIs, text, through } from '@zhiqiao/model'
import { officeOf } from './reader.ts'

const office = officeOf('target.document')

/**
 * 口径 card: which indicator answers a target, and how exactly it is counted. Proposed when the plan is read, confirmed
 * by a person; from then on the target's light comes from the registers.
 */
export const targetBinding = defineRegister({
  name: 'targetBinding',
  title: '目标口径',
  en: 'Target binding',
  subject: 'plan',
  titled: 'indicator',
  order: '-createdAt',
  unique: [['target']],
  fields: {
    target: reference('目标', 'target', { required: true }),
    indicator: code('指标', 'indicator', { required: true }),
    numerator: text('分子', { maxLength: 60 }),
    denominator: text('分母', { maxLength: 60 }),
    territory: text('属地或隶属', { maxLength: 60, en: 'Locality or authority' }),
    referenceDay: text('统计时点', {
      maxLength: 5,
      en: 'Reference date',
      help: { zh: '每年的月-日，如 09-01；不填即当日', en: 'Month-day, as 09-01; the day itself when empty' },
    }),
    cumulativeFrom: date('累计起始日', { en: 'Cumulative from' }),
    dataLevel: code('数据层级', 'dataLevel', { en: 'Data level' }),
    growth: code('增长单位', 'growthUnit', {
      en: 'Unit of growth',
      help: {
        zh: '“提高5%”是5个百分点还是基期值的5%，由人确认',
        en: 'Whether “up 5 %” means percentage points or per cent of the baseline is for a person to say',
      },
    }),
    note: longText('口径说明', { maxLength: 2000, en: 'Statistical definition' }),
  },
  initial: 'proposed',
  states: {
    proposed: { label: { zh: '待确认', en: 'proposed' }, tone: 'neutral' },
    confirmed: { label: { zh: '已确认', en: 'confirmed' }, tone: 'done' },
    declined: { label: { zh: '不采用', en: 'declined' }, tone: 'neutral' },
  },
  acts: {
    confirm: {
      label: { zh: '确认口径', en: 'Confirm' },
      from: ['proposed', 'declined'],
      to: 'confirmed',
      by: office,
      consequence: {
        zh: '确认后，目标的进度由登记数据计算得出。',
        en: 'From then on the target’s light is computed from the registers.',
      },
      tone: 'primary',
    },
    decline: {
      label: { zh: '不采用', en: 'Decline' },
      from: ['proposed', 'confirmed'],
      to: 'declined',
      by: office,
      reason: 'required',
    },
    reopen: {
      label: { zh: '修改口径', en: 'Change it' },
      from: ['confirmed'],
      to: 'proposed',
      by: office,
      reason: 'required',
    },
  },
  permissions: {
    read: through('target'),
    create: office,
    change: all(office, stateIs('', 'proposed')),
    withdraw: office,
  },
  wall: { pattern: 'subtree', division: 'target', organisation: 'target' },
  list: { columns: ['target', 'indicator', 'numerator', 'denominator'], filters: ['target', 'indicator'] },
})
