import {
  all,
  any,
  code,
  date,
  defineRegister,
  files,
  integer,
  longText,
  notBefore,
  reference,
  references,
  stateIs,
  text,
} from '@zhiqiao/model'
import { unit } from '../unit.ts'
import { concernedWithSchool, leaderOver, officeOver, schoolFiler } from './filing-office.ts'

const school = 'offering.school'
const office = officeOver(school)
const leader = leaderOver(school)
const decided = {
  documentNumber: text('文号', { required: true, en: 'Number' }),
  decidedOn: date('决定日期', { required: true, en: 'Decided on' }),
}

/** 专业预警: the way of one offering from early warning through 限期整改 and 暂停招生 to 撤销, each step with its paper and day. */
export const offeringWarning = defineRegister({
  name: 'offeringWarning',
  title: '专业预警',
  subject: 'school',
  help: {
    zh: '预警→限期整改→暂停招生→撤销。有在校生的只停招，在校生受保护至毕业，毕业完才能撤销。',
    en: 'Warning, order to rectify, suspension, closure. With students enrolled intake stops only; they are protected to graduation.',
  },
  titled: 'offering',
  titledWith: ['warnedOn'],
  order: '-warnedOn',
  fields: {
    offering: reference('专业点', 'programmeOffering', { required: true }),
    case: reference('来源核查事项', 'ruleCase', { en: 'Case it comes from' }),
    class: code('预警类别', 'offeringClass', { required: true }),
    grounds: longText('预警理由', { required: true, maxLength: 4000, en: 'Grounds' }),
    evidence: files('佐证材料'),
    warnedOn: date('预警日期', { readOnly: true }),
    warningNumber: text('预警文号', { readOnly: true }),
    requirements: longText('整改要求', { readOnly: true, maxLength: 4000, en: 'What must be put right' }),
    orderedOn: date('整改通知日期', { readOnly: true, en: 'Ordered on' }),
    orderNumber: text('整改通知文号', { readOnly: true }),
    rectifyBy: date('整改期限', { readOnly: true }),
    rectification: longText('整改情况', { readOnly: true, maxLength: 4000 }),
    rectificationEvidence: files('整改佐证', { readOnly: true }),
    suspendedOn: date('暂停招生日期', { readOnly: true }),
    suspensionNumber: text('暂停招生文号', { readOnly: true }),
    studentsLeft: longText('在校生培养安排', { readOnly: true, maxLength: 4000, en: 'What becomes of those enrolled' }),
    protectedCount: integer('停招时受保护在校生', { readOnly: true, unit: unit.persons, en: 'Students protected' }),
    protectedStudents: references('受保护学生名单', 'student', {
      readOnly: true,
      en: 'List of those protected',
      help: { zh: '停招当日在籍学生，最多列500人；人数以上一项为准', en: 'Enrolled on the day, at most 500 listed' },
    }),
    closedOn: date('撤销日期', { readOnly: true }),
    closureNumber: text('撤销文号', { readOnly: true }),
    liftedOn: date('解除日期', { readOnly: true }),
  },
  checks: [
    {
      fields: ['class'],
      message: {
        zh: '预警应选偏离、契合不紧密、不达条件、供给过剩或岗位消失',
        en: 'must be a class that calls for a warning',
      },
      holds: (values) =>
        ['deviating', 'looselyMatched', 'belowConditions', 'surplus', 'postsVanishing'].includes(String(values.class)),
    },
    notBefore('rectifyBy', 'orderedOn'),
  ],
  initial: 'draft',
  states: {
    draft: { label: { zh: '拟定', en: 'planned' }, tone: 'neutral' },
    warned: { label: { zh: '预警', en: 'warned' }, tone: 'behind' },
    ordered: { label: { zh: '限期整改', en: 'ordered to rectify' }, tone: 'behind' },
    rectified: { label: { zh: '已报整改', en: 'rectification reported' }, tone: 'onSchedule' },
    suspended: { label: { zh: '暂停招生', en: 'intake suspended' }, tone: 'farBehind' },
    closed: { label: { zh: '已撤销', en: 'closed' }, tone: 'neutral' },
    lifted: { label: { zh: '已解除', en: 'lifted' }, tone: 'done' },
  },
  acts: {
    warn: {
      label: { zh: '发出预警', en: 'Warn' },
      from: ['draft'],
      to: 'warned',
      by: office,
      fields: { documentNumber: decided.documentNumber },
      tone: 'primary',
      consequence: { zh: '学校收到预警并可申诉。', en: 'The school is told and may appeal.' },
    },
    order: {
      label: { zh: '责令限期整改', en: 'Order to rectify' },
      from: ['warned', 'rectified'],
      to: 'ordered',
      by: office,
      fields: {
        requirements: longText('整改要求', { required: true, maxLength: 4000, en: 'What must be put right' }),
        rectifyBy: date('整改期限', { required: true }),
        documentNumber: decided.documentNumber,
      },
      tone: 'primary',
    },
    reportRectification: {
      label: { zh: '报整改情况', en: 'Report the rectification' },
      from: ['ordered'],
      to: 'rectified',
      by: schoolFiler(school),
      fields: {
        rectification: longText('整改情况', { required: true, maxLength: 4000 }),
        evidence: files('整改佐证'),
      },
      tone: 'primary',
    },
    suspend: {
      label: { zh: '暂停招生', en: 'Suspend intake' },
      from: ['warned', 'ordered', 'rectified'],
      to: 'suspended',
      by: leader,
      notBy: 'createdBy',
      fields: {
        ...decided,
        studentsLeft: longText('在校生培养安排', {
          required: true,
          maxLength: 4000,
          en: 'What becomes of those enrolled',
        }),
      },
      reason: 'required',
      tone: 'danger',
      consequence: {
        zh: '专业点转为停招；当日在籍学生列入保护名单，按原方案培养至毕业。',
        en: 'Intake stops; the students enrolled that day are listed and taught to graduation.',
      },
    },
    close: {
      label: { zh: '撤销专业点', en: 'Close the offering' },
      from: ['suspended'],
      to: 'closed',
      by: leader,
      notBy: 'createdBy',
      fields: decided,
      reason: 'required',
      tone: 'danger',
      consequence: {
        zh: '专业点撤销，不再计入布点；还有在籍学生的不能撤销。',
        en: 'The offering no longer counts. It cannot be closed while students are enrolled.',
      },
    },
    lift: {
      label: { zh: '解除', en: 'Lift' },
      from: ['warned', 'ordered', 'rectified', 'suspended'],
      to: 'lifted',
      by: any(all(office, stateIs('', 'warned', 'ordered', 'rectified')), leader),
      reason: 'required',
      consequence: { zh: '停招的专业点恢复在招。', en: 'A suspended offering recruits again.' },
    },
  },
  papers: {
    'rectification-order': { zh: '限期整改通知书', en: 'Order to rectify' },
    'suspension-decision': { zh: '暂停招生决定', en: 'Decision to suspend intake' },
    'closure-decision': { zh: '撤销专业点决定', en: 'Decision to close' },
  },
  judged: { with: ['offering', 'offering.school'] },
  permissions: {
    read: any(
      office,
      all(concernedWithSchool(school), stateIs('', 'warned', 'ordered', 'rectified', 'suspended', 'closed', 'lifted')),
    ),
    create: office,
    change: all(office, stateIs('', 'draft')),
    withdraw: all(office, stateIs('', 'draft')),
  },
  wall: { pattern: 'organisation', organisation: 'offering' },
  list: {
    columns: ['offering', 'class', 'warnedOn', 'rectifyBy', 'suspendedOn', 'closedOn'],
    filters: ['class', 'offering', 'rectifyBy'],
  },
})
