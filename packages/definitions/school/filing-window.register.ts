import {
  all,
  code,
  date,
  defineRegister,
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
import { officeOfDivision } from '../keeper.ts'

const office = all(officeOfDivision('division'), organisationIs('office'))

/** 备案窗口: when schools file the programmes they mean to recruit for in a school year, and up to which level it is decided. */
export const filingWindow = defineRegister({
  name: 'filingWindow',
  title: '备案窗口',
  subject: 'school',
  help: {
    zh: '每学年一次：学校在起止日期之间填报下一学年拟招生专业，逐级备案到最高层级为止。',
    en: 'Once a school year: schools file between the two days; it is decided level by level up to the highest.',
  },
  titled: 'title',
  titledWith: ['schoolYear'],
  unique: [['office', 'schoolYear']],
  order: '-schoolYear',
  fields: {
    title: text('名称', { required: true }),
    schoolYear: year('备案学年', 'school', { required: true, en: 'School year filed for' }),
    division: reference('适用区划', 'division', { required: true, en: 'Division' }),
    office: reference('组织单位', 'organisation', { required: true, en: 'Held by' }),
    opensOn: date('开始日期', { required: true }),
    closesOn: date('截止日期', { required: true }),
    decidingLevel: code('最高备案层级', 'filingLevel', {
      required: true,
      en: 'Deciding level',
      help: {
        zh: '这一级予以备案后才能下达招生计划',
        en: 'A quota is issued only once this level has accepted the filing',
      },
    }),
    countyAuthority: text('县级备案机关', { help: { zh: '没有县级环节的不填', en: 'Empty where no county decides' } }),
    cityAuthority: text('市级备案机关'),
    provinceAuthority: text('省级备案机关'),
    basisDocument: reference('依据文件', 'policyDocument', { en: 'Basis document' }),
    note: longText('填报要求', { maxLength: 4000, en: 'What is asked' }),
  },
  checks: [notBefore('closesOn', 'opensOn')],
  initial: 'planned',
  states: {
    planned: { label: { zh: '拟定', en: 'planned' }, tone: 'neutral' },
    open: { label: { zh: '开放填报', en: 'open' }, tone: 'onSchedule' },
    closed: { label: { zh: '已截止', en: 'closed' }, tone: 'done' },
  },
  acts: {
    open: {
      label: { zh: '开放填报', en: 'Open' },
      from: ['planned', 'closed'],
      to: 'open',
      by: office,
      tone: 'primary',
      consequence: { zh: '通知本地各职业学校开始填报。', en: 'The vocational schools of the place are told.' },
    },
    close: { label: { zh: '截止', en: 'Close' }, from: ['open'], to: 'closed', by: office, reason: 'optional' },
  },
  permissions: {
    read: signedIn,
    create: office,
    change: all(office, stateIs('', 'planned', 'open')),
    withdraw: all(office, role('deputyDirector'), stateIs('', 'planned')),
  },
  wall: { pattern: 'public', division: 'division' },
  list: {
    columns: ['title', 'schoolYear', 'opensOn', 'closesOn', 'decidingLevel', 'office'],
    filters: ['schoolYear', 'division', 'decidingLevel'],
  },
})
