import {
  all,
  any,
  code,
  date,
  defineRegister,
  divisionWithin,
  longText,
  notBefore,
  organisationIs,
  reference,
  role,
  signedIn,
  stateIs,
  text,
  year,
} from '@zhiqiao/model'

const office = all(role('sectionOfficer', 'deputyDirector'), organisationIs('office'))

/** 年度报告布置: once a year and kind every body that writes it is asked; the drafts come with their figures. */
export const workSummaryRound = defineRegister({
  name: 'workSummaryRound',
  title: '年度报告布置',
  en: 'Yearly report round',
  subject: 'governance',
  titled: 'name',
  order: '-year',
  unique: [['division', 'kind', 'year']],
  fields: {
    name: text('名称', { required: true }),
    division: reference('区划', 'division', { required: true }),
    kind: code('报告类别', 'reportKind', { required: true, backfill: 'summary', en: 'Kind of report' }),
    year: year('年度', 'calendar', { required: true }),
    office: reference('布置单位', 'organisation', { required: true, en: 'Asked by' }),
    dueOn: date('报送期限', { required: true, en: 'Due on' }),
    from: date('布置日期', { required: true, en: 'Asked on' }),
    document: reference('依据文件', 'policyDocument', { en: 'Basis document' }),
    requirement: longText('要求', { maxLength: 4000, en: 'What is asked' }),
  },
  checks: [notBefore('dueOn', 'from')],
  initial: 'draft',
  states: {
    draft: { label: { zh: '拟稿', en: 'draft' }, tone: 'neutral' },
    open: { label: { zh: '填报中', en: 'under way' }, tone: 'onSchedule' },
    closed: { label: { zh: '已结束', en: 'closed' }, tone: 'done' },
  },
  acts: {
    open: {
      label: { zh: '布置', en: 'Ask' },
      from: ['draft'],
      to: 'open',
      by: office,
      consequence: {
        zh: '为应当编写的每个单位（学校、县区；质量报告和就业分析还有本单位）生成一份已填好数据的草稿，并通知其单位。',
        en: 'A draft with the figures filled in is made for every body that writes it (schools, counties, the office itself), and they are told.',
      },
      tone: 'primary',
    },
    close: { label: { zh: '结束', en: 'Close' }, from: ['open'], to: 'closed', by: office },
  },
  permissions: {
    read: any(office, all(role('inspector'), divisionWithin('division')), all(signedIn, stateIs('', 'open', 'closed'))),
    create: office,
    change: all(office, stateIs('', 'draft')),
    withdraw: all(office, stateIs('', 'draft')),
  },
  wall: { pattern: 'public', division: 'division' },
  list: {
    columns: ['name', 'kind', 'division', 'year', 'from', 'dueOn'],
    filters: ['kind', 'division', 'year', 'office'],
  },
})
