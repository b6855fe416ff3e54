import {
  all,
  any,
  date,
  defineRegister,
  divisionWithin,
  files,
  longText,
  nobody,
  organisationIs,
  reference,
  role,
  stateIs,
  structure,
  year,
} from '@zhiqiao/model'
import { Type } from 'typebox'

const own = all(
  role('headmaster', 'schoolRegistrar', 'bodyOfficer', 'sectionOfficer', 'deputyDirector'),
  organisationIs('organisation'),
)
const head = all(role('headmaster', 'deputyDirector', 'sectionOfficer'), organisationIs('organisation'))
const office = all(role('sectionOfficer', 'deputyDirector'), organisationIs('round.office'))
const open = stateIs('', 'draft', 'returned')

/** A figure of a summary, with the address at which it opens. */
export interface SummaryFigure {
  readonly part: string
  readonly name: string
  /** In words with its unit; why there is none where there is none. */
  readonly value: string
  /** The same a year before. */
  readonly before: string
  readonly open: string
}

/**
 * 年度工作总结 of a school or a county: the figures come from the registers as they stood on a day, the words are the
 * writer's. Handed in, it is frozen: what changes in the registers afterwards does not alter it.
 */
export const workSummary = defineRegister({
  name: 'workSummary',
  title: '年度工作总结',
  en: 'Year-end work summary',
  subject: 'governance',
  titled: 'organisation',
  titledWith: ['year'],
  order: '-year',
  unique: [['round', 'organisation']],
  fields: {
    round: reference('年度总结布置', 'workSummaryRound', { required: true, en: 'Round' }),
    organisation: reference('单位', 'organisation', { required: true, readOnly: true }),
    year: year('总结年度', 'calendar', { required: true, readOnly: true }),
    asOf: date('数据截至', { readOnly: true, en: 'Figures as of' }),
    figures: structure<SummaryFigure[]>(
      '数据',
      Type.Array(
        Type.Object(
          {
            part: Type.String({ title: '部分', description: 'Part' }),
            name: Type.String({ title: '指标', description: 'Indicator' }),
            value: Type.String({ title: '本年', description: 'This year' }),
            before: Type.String({ title: '上年同日', description: 'A year before' }),
            open: Type.String({ title: '打开', description: 'Open', format: 'uri-reference' }),
          },
          { additionalProperties: false },
        ),
        { maxItems: 200 },
      ),
      { readOnly: true, en: 'Figures' },
    ),
    overview: longText('总体情况', {
      maxLength: 8000,
      en: 'Overview',
      help: { zh: '已按数据写好，可以改', en: 'Written from the figures; may be changed' },
    }),
    practices: longText('主要做法与成效', { maxLength: 8000, en: 'What was done' }),
    problems: longText('存在问题', { maxLength: 8000, en: 'Problems' }),
    nextStep: longText('下一年打算', { maxLength: 8000, en: 'Next year' }),
    attachment: files('附件'),
    submittedOn: date('报送日期', { readOnly: true, en: 'Handed in on' }),
  },
  initial: 'draft',
  states: {
    draft: { label: { zh: '填写中', en: 'being written' }, tone: 'neutral' },
    submitted: { label: { zh: '已报送', en: 'handed in' }, tone: 'onSchedule' },
    returned: { label: { zh: '已退回', en: 'returned' }, tone: 'behind' },
    accepted: { label: { zh: '已收存', en: 'accepted' }, tone: 'done' },
  },
  acts: {
    refresh: {
      label: { zh: '重新取数', en: 'Take the figures anew' },
      from: ['draft', 'returned'],
      by: own,
      consequence: { zh: '数据换成今天的，已写的文字不变。', en: 'Figures become today’s; the words stay.' },
    },
    submit: {
      label: { zh: '报送', en: 'Hand in' },
      from: ['draft', 'returned'],
      to: 'submitted',
      by: head,
      consequence: {
        zh: '数据和文字就此固定，退回前不能再改。',
        en: 'Figures and words are fixed and cannot be changed unless it is returned.',
      },
      tone: 'primary',
    },
    accept: {
      label: { zh: '收存', en: 'Accept' },
      from: ['submitted'],
      to: 'accepted',
      by: office,
      notBy: 'changedBy',
      tone: 'primary',
    },
    sendBack: {
      label: { zh: '退回', en: 'Send back' },
      from: ['submitted', 'accepted'],
      to: 'returned',
      by: office,
      reason: 'required',
    },
  },
  papers: { 'work-summary': { zh: '年度工作总结', en: 'Year-end work summary' } },
  permissions: {
    read: any(own, office, all(role('inspector'), divisionWithin('organisation.division'))),
    create: nobody,
    change: all(own, open),
    withdraw: nobody,
  },
  wall: { pattern: 'organisation', organisation: 'organisation' },
  list: {
    columns: ['organisation', 'year', 'asOf', 'submittedOn'],
    filters: ['round', 'year', 'organisation', 'submittedOn'],
  },
})
