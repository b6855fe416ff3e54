import {
  all,
  any,
  code,
  date,
  dateTime,
  decimal,
  defineRegister,
  divisionWithin,
  integer,
  longText,
  nobody,
  reference,
  role,
  stateIs,
  structure,
  text,
} from '@zhiqiao/model'
import { Type } from 'typebox'
import { officerOf } from './reader.ts'

const leader = all(role('deputyDirector'), divisionWithin('division'))

/** A line of the 口径 card as it stood when the figure was fixed. */
export interface CardLine {
  readonly name: string
  readonly nameEn: string
  readonly words: string
  readonly wordsEn: string
}

const line = Type.Object(
  {
    name: Type.String({ title: '项目', description: 'Item' }),
    nameEn: Type.String({ title: '项目（英文）', description: 'Item (English)' }),
    words: Type.String({ title: '内容', description: 'Words' }),
    wordsEn: Type.String({ title: '内容（英文）', description: 'Words (English)' }),
  },
  { additionalProperties: false },
)

/** The same question as it was answered for the day one year earlier, when the figure was fixed. */
export interface EarlierFigure {
  readonly on: string
  readonly value: number | null
  readonly numerator: number | null
  readonly denominator: number | null
  /** Records behind it. */
  readonly rows: number
}

const number = (title: string, description: string) => Type.Union([Type.Number(), Type.Null()], { title, description })

const earlier = Type.Object(
  {
    on: Type.String({ title: '统计时点', description: 'Reference date' }),
    value: number('数值', 'Value'),
    numerator: number('分子数', 'Value of the numerator'),
    denominator: number('分母数', 'Value of the denominator'),
    rows: Type.Integer({ minimum: 0, title: '所依据的记录数', description: 'Records behind it' }),
  },
  { additionalProperties: false },
)

/**
 * A computed figure as it was given out: its value, how it was counted, and (in a table beside it) the very rows it was
 * counted from with their versions. What changes in the registers afterwards does not alter it. Made by the platform:
 * when a plan is made public, when a year-end summary is handed in, or from the page of a figure.
 */
export const publishedFigure = defineRegister({
  name: 'publishedFigure',
  title: '公布数据',
  en: 'Published figure',
  subject: 'plan',
  titled: 'indicator',
  titledWith: ['asOf'],
  order: '-computedAt',
  fields: {
    indicator: code('指标', 'indicator', { required: true }),
    division: reference('区划', 'division', { required: true }),
    organisation: reference('单位', 'organisation', {
      help: { zh: '单位的数据填写，区划的不填', en: 'Of a body’s own figure; empty for a division' },
    }),
    asOf: date('统计时点', { required: true, en: 'Reference date' }),
    from: date('起算日', { required: true, en: 'Counted from' }),
    numerator: text('分子', { required: true, maxLength: 60 }),
    denominator: text('分母', { maxLength: 60 }),
    territory: text('属地或隶属', { maxLength: 60, en: 'Locality or authority' }),
    value: decimal('数值', {
      help: { zh: '空表示当时没有数，不是零', en: 'Empty: there was no number, which is not zero' },
    }),
    numeratorValue: decimal('分子数', { en: 'Value of the numerator' }),
    denominatorValue: decimal('分母数', { en: 'Value of the denominator' }),
    rows: integer('所依据的记录数', { required: true, minimum: 0, en: 'Records behind it' }),
    rowDigest: text('记录清单摘要', { required: true, maxLength: 64, en: 'Digest of the list of records' }),
    definition: text('定义摘要', { required: true, maxLength: 64, en: 'Digest of the definition' }),
    earlier: structure<EarlierFigure[]>('上年同期', Type.Array(earlier, { maxItems: 4 }), { en: 'The year before' }),
    card: structure<CardLine[]>('口径', Type.Array(line, { maxItems: 60 }), { en: 'Statistical definition' }),
    computedAt: dateTime('计算时间', { required: true }),
    occasion: code('公布方式', 'publishingOccasion', { required: true, en: 'Occasion' }),
    target: reference('目标', 'target'),
    publication: reference('公开快照', 'publication'),
    workSummary: reference('年度工作总结', 'workSummary', { en: 'Work summary' }),
    note: longText('说明', { maxLength: 2000 }),
  },
  initial: 'proposed',
  states: {
    proposed: { label: { zh: '待签发', en: 'to be signed' }, tone: 'neutral' },
    published: { label: { zh: '已公布', en: 'published' }, tone: 'done' },
    kept: { label: { zh: '已留存', en: 'kept' }, tone: 'done' },
    superseded: { label: { zh: '已有新数据', en: 'superseded' }, tone: 'neutral' },
    takenBack: { label: { zh: '已撤回', en: 'taken back' }, tone: 'behind' },
  },
  acts: {
    publish: {
      label: { zh: '签发公布', en: 'Sign and publish' },
      from: ['proposed'],
      to: 'published',
      by: leader,
      notBy: 'createdBy',
      consequence: {
        zh: '数值、口径和所依据的记录就此固定，公众可见；同一口径先前公布的转为“已有新数据”。',
        en: 'Number, definition and records are fixed and public; what was published before of the same is superseded.',
      },
      tone: 'primary',
    },
    takeBack: {
      label: { zh: '撤回', en: 'Take back' },
      from: ['proposed', 'published'],
      to: 'takenBack',
      by: leader,
      reason: 'required',
      tone: 'danger',
    },
  },
  permissions: {
    read: any(
      all(role('sectionOfficer', 'deputyDirector', 'inspector'), divisionWithin('division')),
      all(officerOf('organisation'), stateIs('', 'published', 'kept', 'superseded')),
    ),
    create: nobody,
    change: nobody,
    withdraw: nobody,
  },
  wall: { pattern: 'subtree', division: 'division', organisation: 'organisation' },
  list: {
    columns: ['indicator', 'division', 'organisation', 'asOf', 'value', 'occasion', 'computedAt'],
    filters: ['indicator', 'division', 'organisation', 'asOf', 'occasion', 'target'],
  },
})
