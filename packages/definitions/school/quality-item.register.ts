import {
  all,
  code,
  date,
  decimal,
  defineRegister,
  integer,
  notBefore,
  reference,
  signedIn,
  stateIs,
  text,
} from '@zhiqiao/model'
import { officeOfDivision } from '../keeper.ts'
import { recorded } from '../recorded.ts'

/**
 * 专业质量评价指标: one part of the quality score of offerings: which number it takes, how much it weighs, and between
 * which thresholds it is judged. Weights are shares of what the items in force add up to: they need not make a hundred.
 */
export const qualityItem = defineRegister({
  name: 'qualityItem',
  title: '专业质量评价指标',
  en: 'Quality item',
  subject: 'school',
  titled: 'name',
  titledWith: ['from'],
  order: 'position',
  unique: [['division', 'position', 'from']],
  fields: {
    name: text('评价指标', { required: true, en: 'Item' }),
    division: reference('适用区划', 'division', { required: true }),
    position: integer('序号', { required: true, minimum: 1, maximum: 99, en: 'Position' }),
    indicator: code('取数指标', 'indicator', { required: true, en: 'Indicator' }),
    numerator: text('所取分子', {
      maxLength: 60,
      en: 'Numerator',
      help: { zh: '指标有几种分子时写其名称，不填取第一种', en: 'Where an indicator has several; the first if empty' },
    }),
    counted: code('取数对象', 'qualitySubject', {
      required: true,
      en: 'Counted for',
      help: {
        zh: '只按学校统计的数，同校各专业点相同',
        en: 'A number of the school is the same for all its offerings',
      },
    }),
    better: code('优劣方向', 'betterWhen', { required: true, en: 'Better when' }),
    red: decimal('红线', {
      required: true,
      en: 'Red line',
      help: { zh: '到红线得60分', en: 'Sixty points at this value' },
    }),
    green: decimal('绿线', {
      required: true,
      en: 'Green line',
      help: { zh: '到绿线得100分', en: 'A hundred points at this value' },
    }),
    weight: decimal('权重', { required: true, minimum: 0.01, maximum: 1000, en: 'Weight' }),
    basis: text('依据', { en: 'Basis' }),
    from: date('起', { required: true }),
    to: date('止'),
  },
  checks: [
    notBefore('to', 'from'),
    {
      fields: ['green', 'red', 'better'],
      message: { zh: '应在红线的优的一侧', en: 'must lie on the better side of the red line' },
      holds: ({ green, red, better }) =>
        better === 'lower' ? Number(green) < Number(red) : Number(green) > Number(red),
    },
  ],
  ...recorded({
    keeper: officeOfDivision('division'),
    confirmer: officeOfDivision('division'),
    reader: all(signedIn, stateIs('', 'confirmed', 'archived')),
  }),
  wall: { pattern: 'public', division: 'division' },
  list: {
    columns: ['position', 'name', 'indicator', 'counted', 'red', 'green', 'weight', 'from', 'to'],
    filters: ['division', 'indicator', 'from', 'to'],
  },
})
