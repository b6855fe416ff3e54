import {
  all,
  any,
  code,
  date,
  defineRegister,
  files,
  integer,
  longText,
  money,
  organisationIs,
  reference,
  role,
  stateIs,
  text,
} from '@zhiqiao/model'
import { staffOf } from '../keeper.ts'
import { unit } from '../unit.ts'

const applicant = all(role('headmaster', 'bodyOfficer', 'enterpriseHr'), organisationIs('applicant'))
const office = staffOf('office', 'sectionOfficer', 'deputyDirector')
const leader = staffOf('office', 'deputyDirector')
const open = stateIs('', 'draft', 'returned')

/** 办学申请: an enterprise or other body applies to found a school, with its papers, its means and what it asks for. */
export const foundingApplication = defineRegister({
  name: 'foundingApplication',
  title: '办学申请',
  en: 'Application to found a school',
  subject: 'school',
  titled: 'schoolName',
  order: '-createdAt',
  unique: [['applicant', 'schoolName']],
  fields: {
    schoolName: text('拟设学校名称', { required: true, en: 'Name of the school' }),
    applicant: reference('举办者', 'organisation', { required: true, en: 'Founder' }),
    office: reference('审批机关', 'organisation', { required: true, en: 'Approving office' }),
    founderKind: code('举办者类型', 'founderKind', { required: true }),
    planned: integer('计划办学规模', { required: true, minimum: 1, unit: unit.persons, en: 'Planned size' }),
    programmes: text('拟设专业', { maxLength: 400 }),
    capital: money('开办资金', { required: true, minimum: 0, en: 'Capital' }),
    capitalSource: longText('经费来源', { required: true, maxLength: 2000, en: 'Where the money comes from' }),
    supportAsked: longText('申请的支持', { maxLength: 2000, en: 'Support asked for' }),
    land: reference('学校用地', 'schoolLand'),
    application: files('申办报告', { en: 'Application' }),
    feasibility: files('论证报告', { en: 'Feasibility study' }),
    charter: files('章程', { en: 'Charter' }),
    capitalProof: files('资产与资金证明', { en: 'Proof of means' }),
    premisesProof: files('校舍场地证明', { en: 'Proof of premises' }),
    submittedOn: date('提交日期', { readOnly: true }),
    answer: longText('审批意见', { readOnly: true, maxLength: 4000 }),
    documentNumber: text('批准文号', { readOnly: true }),
    decidedOn: date('批复日期', { readOnly: true }),
    school: reference('设立的学校', 'organisation', { readOnly: true, en: 'School founded' }),
  },
  initial: 'draft',
  states: {
    draft: { label: { zh: '填写中', en: 'being written' }, tone: 'neutral' },
    submitted: { label: { zh: '待受理', en: 'handed in' }, tone: 'onSchedule' },
    returned: { label: { zh: '待补正', en: 'to be completed' }, tone: 'behind' },
    accepted: { label: { zh: '评议中', en: 'being examined' }, tone: 'onSchedule' },
    approved: { label: { zh: '已批准', en: 'approved' }, tone: 'done' },
    refused: { label: { zh: '未批准', en: 'refused' }, tone: 'neutral' },
  },
  acts: {
    submit: {
      label: { zh: '提交', en: 'Hand in' },
      from: ['draft', 'returned'],
      to: 'submitted',
      by: applicant,
      consequence: { zh: '五项材料齐全才能提交。', en: 'All five papers are needed.' },
      tone: 'primary',
    },
    accept: { label: { zh: '受理', en: 'Accept' }, from: ['submitted'], to: 'accepted', by: office, tone: 'primary' },
    sendBack: {
      label: { zh: '退回补正', en: 'Send back' },
      from: ['submitted', 'accepted'],
      to: 'returned',
      by: office,
      reason: 'required',
    },
    approve: {
      label: { zh: '批准', en: 'Approve' },
      from: ['accepted'],
      to: 'approved',
      by: leader,
      notBy: 'changedBy',
      fields: {
        documentNumber: text('批准文号', { required: true }),
        answer: longText('审批意见', { maxLength: 4000 }),
        school: reference('设立的学校', 'organisation', { en: 'School founded' }),
      },
      tone: 'primary',
    },
    refuse: {
      label: { zh: '不予批准', en: 'Refuse' },
      from: ['accepted'],
      to: 'refused',
      by: leader,
      fields: { answer: longText('审批意见', { required: true, maxLength: 4000 }) },
      tone: 'danger',
    },
  },
  permissions: {
    read: any(applicant, all(office, stateIs('', 'submitted', 'returned', 'accepted', 'approved', 'refused'))),
    create: applicant,
    change: all(applicant, open),
    withdraw: all(applicant, open),
  },
  wall: { pattern: 'organisation', division: 'office', organisation: 'applicant' },
  list: {
    columns: ['schoolName', 'applicant', 'founderKind', 'planned', 'capital', 'submittedOn', 'decidedOn'],
    filters: ['founderKind', 'applicant', 'office', 'submittedOn'],
  },
})
