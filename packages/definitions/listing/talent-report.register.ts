import {
  all,
  any,
  date,
  defineRegister,
  divisionWithin,
  everyone,
  longText,
  organisationIs,
  reference,
  role,
  stateIs,
  structure,
  text,
  year,
} from '@zhiqiao/model'
import { Type } from 'typebox'

const office = all(role('sectionOfficer', 'deputyDirector'), organisationIs('office'))
const leader = all(role('deputyDirector'), organisationIs('office'))
const open = stateIs('', 'draft', 'returned')

/** A column of a report's table: what is counted, in which unit, and whether it counts persons. */
export interface ReportColumn {
  readonly zh: string
  readonly en: string
  readonly unit: string
  readonly unitEn: string
}

/** A row: a value a column; null where fewer than five persons would show, or where nothing is known. */
export interface ReportRow {
  /** By which next year's report finds it again. */
  readonly key: string
  readonly zh: string
  readonly en: string
  readonly values: readonly (number | null)[]
  /** The same in the report of the year before; empty where there was none. */
  readonly before: readonly (number | null)[]
}

export interface ReportTable {
  readonly name: string
  readonly zh: string
  readonly en: string
  readonly note: string
  readonly noteEn: string
  readonly columns: readonly ReportColumn[]
  readonly rows: readonly ReportRow[]
}

const numbers = (title: string, description: string) =>
  Type.Array(Type.Union([Type.Number(), Type.Null()]), { title, description, maxItems: 12 })
const word = (title: string, description: string) => Type.String({ title, description })

const tableShape = Type.Array(
  Type.Object(
    {
      name: word('代号', 'Name'),
      zh: word('标题', 'Title'),
      en: word('英文标题', 'Title in English'),
      note: word('说明', 'Note'),
      noteEn: word('英文说明', 'Note in English'),
      columns: Type.Array(
        Type.Object(
          {
            zh: word('列', 'Column'),
            en: word('英文', 'In English'),
            unit: word('单位', 'Unit'),
            unitEn: word('英文单位', 'Unit in English'),
          },
          { additionalProperties: false },
        ),
        { title: '列', description: 'Columns', maxItems: 12 },
      ),
      rows: Type.Array(
        Type.Object(
          {
            key: word('代号', 'Key'),
            zh: word('行', 'Row'),
            en: word('英文', 'In English'),
            values: numbers('数值', 'Values'),
            before: numbers('上年', 'Year before'),
          },
          { additionalProperties: false },
        ),
        { title: '行', description: 'Rows', maxItems: 200 },
      ),
    },
    { additionalProperties: false },
  ),
  { maxItems: 20 },
)

/**
 * 年度人才供需信息: supply and demand of a year in tables taken from the platform's registers, with the words of its
 * editors. Published, it is frozen: what changes in the registers afterwards does not alter it.
 */
export const talentReport = defineRegister({
  name: 'talentReport',
  title: '年度人才供需信息',
  en: 'Yearly talent supply and demand',
  subject: 'listing',
  titled: 'title',
  titledWith: ['year'],
  order: '-year',
  unique: [['division', 'year']],
  fields: {
    title: text('标题', { required: true }),
    division: reference('区划', 'division', { required: true }),
    office: reference('发布单位', 'organisation', { required: true, en: 'Published by' }),
    year: year('年度', 'calendar', { required: true }),
    documentNumber: text('发布文号', { en: 'Document number' }),
    asOf: date('数据截至', { readOnly: true, en: 'Figures as of' }),
    overview: longText('总体情况', {
      maxLength: 8000,
      en: 'Overview',
      help: {
        zh: '留空则按数据写好，写好后可以改',
        en: 'Left empty it is written from the figures, and may then be changed',
      },
    }),
    demand: longText('需求分析', { maxLength: 8000, en: 'Demand' }),
    supply: longText('供给分析', { maxLength: 8000, en: 'Supply' }),
    advice: longText('建议', {
      maxLength: 8000,
      en: 'Advice',
      help: { zh: '给院校、用人单位和求职者的建议', en: 'For schools, employers and those looking for work' },
    }),
    method: longText('资料来源与方法', { maxLength: 4000, en: 'Sources and method' }),
    coverage: longText('覆盖范围', { maxLength: 4000, en: 'Coverage' }),
    caveats: longText('使用说明', { maxLength: 4000, en: 'Caveats' }),
    tables: structure<ReportTable[]>('数据表', tableShape, { readOnly: true, large: true, en: 'Tables' }),
    signedBy: text('签发人', { readOnly: true, en: 'Signed by' }),
    publishedOn: date('发布日期', { readOnly: true, en: 'Published on' }),
  },
  initial: 'draft',
  states: {
    draft: { label: { zh: '编制中', en: 'being written' }, tone: 'neutral' },
    submitted: { label: { zh: '待签发', en: 'to be signed off' }, tone: 'onSchedule' },
    returned: { label: { zh: '已退回', en: 'returned' }, tone: 'behind' },
    published: { label: { zh: '已发布', en: 'published' }, tone: 'done' },
    takenDown: { label: { zh: '已停止公开', en: 'taken down' }, tone: 'neutral' },
  },
  acts: {
    compile: {
      label: { zh: '重新取数', en: 'Take the figures anew' },
      from: ['draft', 'returned'],
      by: office,
      consequence: {
        zh: '数据表换成今天的；已写的文字不变，空着的按数据写好。',
        en: 'The tables become today’s; what is written stays, empty parts are written from the figures.',
      },
    },
    submit: {
      label: { zh: '提交签发', en: 'Submit for signing off' },
      from: ['draft', 'returned'],
      to: 'submitted',
      by: office,
      consequence: {
        zh: '交分管领导签发；签发或退回前不能再改。',
        en: 'It goes to the leader for signing off and cannot be changed until signed or sent back.',
      },
      tone: 'primary',
    },
    publish: {
      label: { zh: '签发公开', en: 'Sign off and publish' },
      from: ['submitted'],
      to: 'published',
      by: leader,
      notBy: 'changedBy',
      consequence: {
        zh: '立即出现在公众网页上，数据和文字就此固定。',
        en: 'It appears on the public pages at once; figures and words are fixed.',
      },
      tone: 'primary',
    },
    sendBack: {
      label: { zh: '退回', en: 'Send back' },
      from: ['submitted'],
      to: 'returned',
      by: leader,
      reason: 'required',
    },
    takeDown: {
      label: { zh: '停止公开', en: 'Take down' },
      from: ['published'],
      to: 'takenDown',
      by: leader,
      reason: 'required',
      consequence: {
        zh: '公众网页立即不可见；记录保留。',
        en: 'It disappears from the public pages; the record is kept.',
      },
      tone: 'danger',
    },
  },
  papers: { 'talent-report': { zh: '年度人才供需信息', en: 'Yearly report' } },
  permissions: {
    read: any(office, all(role('inspector'), divisionWithin('division')), all(everyone, stateIs('', 'published'))),
    create: office,
    change: all(office, open),
    withdraw: all(office, open),
  },
  wall: { pattern: 'public', division: 'division' },
  desks: [{ path: '/balance', title: { zh: '供需对照', en: 'Supply and demand' } }],
  list: {
    columns: ['title', 'division', 'year', 'asOf', 'publishedOn'],
    filters: ['year', 'division', 'office', 'publishedOn'],
  },
})
