import {
  all,
  any,
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

/** 年度总结布置: once a year every school and county is asked for its summary; the drafts are written from the data. */
export const workSummaryRound = defineRegister({
  name: 'workSummaryRound',
  title: '年度总结布置',
  en: 'Year-end summary round',
  subject: 'governance',
  titled: 'name',
  order: '-year',
  unique: [['division', 'year']],
  fields: {
    name: text('名称', { required: true }),
    division: reference('区划', 'division', { required: true }),
    year: year('总结年度', 'calendar', { required: true }),
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
        zh: '为每所学校和每个县区生成一份已填好数据的总结草稿，并通知其单位。',
        en: 'A draft with the figures filled in is made for every school and county, and they are told.',
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
  list: { columns: ['name', 'division', 'year', 'from', 'dueOn'], filters: ['division', 'year', 'office'] },
})
