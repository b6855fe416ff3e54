import {
  all,
  any,
  code,
  date,
  defineRegister,
  divisionWithin,
  fieldIs,
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
const leader = all(role('deputyDirector'), organisationIs('round.office'))
const open = stateIs('', 'draft', 'returned')
const forPublic = ['quality', 'employment', 'demand']
const composed = { of: 'kind', values: forPublic }
const summary = { of: 'kind', values: ['summary'] }

/** A figure of a summary, with the address at which it opens. */
export interface SummaryFigure {
  readonly part: string
  readonly name: string
  /** In words with its unit; why there is none where there is none. */
  readonly value: string
  /** The same a year before. */
  readonly before: string
  readonly open: string
  /** The 口径 and what to mind, as they stood. */
  readonly note?: string
  /** Rests on so few persons that the public is not shown it. */
  readonly few?: boolean
  /** Names of the bodies behind it, where the report has them in an annex. */
  readonly names?: string
}

/** Words of one section; a body may add sections of its own. */
export interface SectionWords {
  readonly title: string
  /** What is to be written. */
  readonly ask: string
  readonly words: string
}

/**
 * 年度工作总结, 质量年度报告, 就业分析, 用工需求与对接报告 of a school, a county or the region: the figures come from the
 * registers as they stood on a day, the words are the writer's. Handed in, it is frozen: what changes in the registers
 * afterwards does not alter it. Of which sections a kind is made stands in `yearly-report.ts`.
 */
export const workSummary = defineRegister({
  name: 'workSummary',
  title: '年度总结与报告',
  en: 'Yearly report',
  subject: 'governance',
  titled: 'organisation',
  titledWith: ['kind', 'year'],
  order: '-year',
  unique: [['round', 'organisation']],
  fields: {
    round: reference('年度报告布置', 'workSummaryRound', { required: true, en: 'Round' }),
    organisation: reference('单位', 'organisation', { required: true, readOnly: true }),
    kind: code('报告类别', 'reportKind', {
      required: true,
      readOnly: true,
      backfill: 'summary',
      en: 'Kind of report',
    }),
    year: year('年度', 'calendar', { required: true, readOnly: true }),
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
            note: Type.Optional(Type.String({ title: '口径', description: 'Definition', unseen: true })),
            few: Type.Optional(Type.Boolean({ title: '人数少，不公开', description: 'Few persons', unseen: true })),
            names: Type.Optional(Type.String({ title: '名单', description: 'Names', unseen: true })),
          },
          { additionalProperties: false },
        ),
        { maxItems: 200 },
      ),
      { readOnly: true, en: 'Figures' },
    ),
    sections: structure<SectionWords[]>(
      '各部分内容',
      Type.Array(
        Type.Object(
          {
            title: Type.String({ title: '部分', description: 'Section', minLength: 1, maxLength: 100 }),
            ask: Type.String({ title: '写什么', description: 'What to write', maxLength: 400, given: true }),
            words: Type.String({ title: '内容', description: 'Words', maxLength: 8000, long: true }),
          },
          { additionalProperties: false },
        ),
        { maxItems: 30 },
      ),
      { asked: composed, en: 'Sections' },
    ),
    overview: longText('总体情况', {
      asked: summary,
      maxLength: 8000,
      en: 'Overview',
      help: { zh: '已按数据写好，可以改', en: 'Written from the figures; may be changed' },
    }),
    practices: longText('主要做法与成效', { asked: summary, maxLength: 8000, en: 'What was done' }),
    problems: longText('存在问题', { asked: summary, maxLength: 8000, en: 'Problems' }),
    nextStep: longText('下一年打算', { asked: summary, maxLength: 8000, en: 'Next year' }),
    attachment: files('附件'),
    submittedOn: date('报送日期', { readOnly: true, en: 'Handed in on' }),
    publishedOn: date('公开日期', { readOnly: true, en: 'Public since' }),
  },
  initial: 'draft',
  states: {
    draft: { label: { zh: '填写中', en: 'being written' }, tone: 'neutral' },
    submitted: { label: { zh: '已报送', en: 'handed in' }, tone: 'onSchedule' },
    returned: { label: { zh: '已退回', en: 'returned' }, tone: 'behind' },
    accepted: { label: { zh: '已收存', en: 'accepted' }, tone: 'done' },
    published: { label: { zh: '已公开', en: 'public' }, tone: 'done' },
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
    publish: {
      label: { zh: '公开', en: 'Make public' },
      from: ['accepted'],
      to: 'published',
      by: all(leader, fieldIs('kind', ...forPublic)),
      consequence: {
        zh: '报告连同数据立即出现在公众网页上；人数不足5的数不公开。',
        en: 'Words and figures appear on the public pages at once; figures on fewer than five persons are left out.',
      },
      tone: 'primary',
    },
    takeDown: {
      label: { zh: '停止公开', en: 'Take down' },
      from: ['published'],
      to: 'accepted',
      by: leader,
      reason: 'required',
      consequence: {
        zh: '公众网页立即不可见；记录保留。',
        en: 'It disappears from the public pages; the record is kept.',
      },
      tone: 'danger',
    },
  },
  papers: { 'work-summary': { zh: '年度总结与报告', en: 'Yearly report' } },
  permissions: {
    read: any(own, office, all(role('inspector'), divisionWithin('organisation.division'))),
    create: nobody,
    change: all(own, open),
    withdraw: nobody,
  },
  wall: { pattern: 'organisation', organisation: 'organisation' },
  list: {
    columns: ['organisation', 'kind', 'year', 'asOf', 'submittedOn', 'publishedOn'],
    filters: ['round', 'kind', 'year', 'organisation', 'submittedOn'],
  },
})
