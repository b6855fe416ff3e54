import {
  all,
  any,
  code,
  date,
  defineRegister,
  files,
  flag,
  longText,
  notBefore,
  reference,
  references,
  stateIs,
  text,
} from '@zhiqiao/model'
import { inspectorOver, staffOf } from '../keeper.ts'
import { officerOf } from '../plan/reader.ts'

const office = staffOf('office', 'sectionOfficer', 'deputyDirector')
const leader = staffOf('office', 'deputyDirector')
const open = stateIs('', 'planned', 'drafting', 'consulting', 'reviewed')

/** 规范性文件起草: an opinion, measures or rules drawn up with other departments, from the list of the year to its filing. */
export const ruleDrafting = defineRegister({
  name: 'ruleDrafting',
  title: '规范性文件起草',
  en: 'Drafting of rules',
  subject: 'governance',
  titled: 'name',
  unique: [['office', 'name']],
  order: 'dueOn',
  fields: {
    name: text('文件名称', { required: true }),
    kind: code('文件类别', 'draftedKind', { required: true }),
    office: reference('牵头起草单位', 'organisation', { required: true, en: 'Drafted by' }),
    together: references('共同起草单位', 'organisation', { en: 'Together with' }),
    task: reference('对应任务', 'task', { en: 'Answers task' }),
    basis: longText('制定依据', { required: true, maxLength: 4000, en: 'Basis' }),
    necessity: longText('必要性与主要内容', { maxLength: 8000, en: 'Why it is needed and what it says' }),
    dueOn: date('计划印发日期', { required: true, en: 'Planned for' }),
    draft: files('文件稿', { en: 'Draft' }),
    document: reference('征求意见稿', 'policyDocument', {
      en: 'Draft consulted on',
      help: {
        zh: '登记为政策文件后征求意见，反馈和采纳情况在其中',
        en: 'Kept as a policy document, where opinions and what was adopted stand',
      },
    }),
    fairCompetition: flag('须公平竞争审查', { required: true, en: 'Needs a fair-competition review' }),
    legalOpinion: files('合法性审核意见', { readOnly: true, en: 'Legal opinion' }),
    competitionOpinion: files('公平竞争审查意见', { readOnly: true, en: 'Fair-competition opinion' }),
    reviewedOn: date('审核日期', { readOnly: true }),
    deliberatedOn: date('集体审议日期', { readOnly: true, en: 'Deliberated on' }),
    meeting: text('审议会议', { readOnly: true, en: 'Meeting' }),
    documentNumber: text('发文字号', { readOnly: true }),
    issuedOn: date('印发日期', { readOnly: true }),
    validTo: date('有效期止'),
    filedOn: date('备案日期'),
    filingNumber: text('备案号'),
  },
  checks: [notBefore('validTo', 'issuedOn'), notBefore('filedOn', 'issuedOn')],
  initial: 'planned',
  states: {
    planned: { label: { zh: '已立项', en: 'planned' } },
    drafting: { label: { zh: '起草中', en: 'being drafted' }, tone: 'onSchedule' },
    consulting: { label: { zh: '征求意见', en: 'in consultation' }, tone: 'onSchedule' },
    reviewed: { label: { zh: '已审核', en: 'legally reviewed' }, tone: 'onSchedule' },
    deliberated: { label: { zh: '审议通过', en: 'passed' }, tone: 'onSchedule' },
    issued: { label: { zh: '已印发', en: 'issued' }, tone: 'done' },
    dropped: { label: { zh: '终止', en: 'dropped' }, tone: 'neutral' },
  },
  acts: {
    begin: {
      label: { zh: '开始起草', en: 'Begin drafting' },
      from: ['planned'],
      to: 'drafting',
      by: office,
      tone: 'primary',
    },
    consult: {
      label: { zh: '征求意见', en: 'Consult' },
      from: ['drafting'],
      to: 'consulting',
      by: office,
      tone: 'primary',
    },
    review: {
      label: { zh: '审核通过', en: 'Passed review' },
      from: ['consulting'],
      to: 'reviewed',
      by: office,
      fields: {
        legalOpinion: files('合法性审核意见', { required: true, en: 'Legal opinion' }),
        competitionOpinion: files('公平竞争审查意见', { en: 'Fair-competition opinion' }),
        reviewedOn: date('审核日期', { required: true }),
      },
      tone: 'primary',
    },
    backToDraft: {
      label: { zh: '退回修改', en: 'Back to drafting' },
      from: ['consulting', 'reviewed'],
      to: 'drafting',
      by: office,
      reason: 'required',
    },
    deliberate: {
      label: { zh: '审议通过', en: 'Passed' },
      from: ['reviewed'],
      to: 'deliberated',
      by: office,
      fields: {
        deliberatedOn: date('集体审议日期', { required: true, en: 'Deliberated on' }),
        meeting: text('审议会议', { required: true, en: 'Meeting' }),
      },
      tone: 'primary',
    },
    issue: {
      label: { zh: '印发', en: 'Issue' },
      from: ['deliberated'],
      to: 'issued',
      by: leader,
      fields: {
        documentNumber: text('发文字号', { required: true }),
        issuedOn: date('印发日期', { required: true }),
      },
      tone: 'primary',
    },
    drop: {
      label: { zh: '终止', en: 'Drop' },
      from: ['planned', 'drafting', 'consulting', 'reviewed'],
      to: 'dropped',
      by: leader,
      reason: 'required',
    },
  },
  permissions: {
    read: any(office, officerOf('together'), inspectorOver('office')),
    create: office,
    change: all(any(office, officerOf('together')), any(open, stateIs('', 'issued'))),
    withdraw: all(office, stateIs('', 'planned')),
  },
  wall: { pattern: 'subtree', organisation: 'office' },
  list: {
    columns: ['name', 'kind', 'office', 'together', 'dueOn', 'issuedOn'],
    filters: ['kind', 'office', 'task', 'dueOn', 'issuedOn'],
  },
})
