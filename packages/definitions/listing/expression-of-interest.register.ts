import {
  all,
  any,
  code,
  date,
  defineRegister,
  exactlyOne,
  longText,
  notBefore,
  personIs,
  phone,
  reference,
  type State,
  stateIs,
  text,
} from '@zhiqiao/model'
import { officeOfDivision, staffOf } from '../keeper.ts'

const staff = (path: string) =>
  staffOf(path, 'enterpriseHr', 'bodyOfficer', 'headmaster', 'schoolRegistrar', 'internshipOfficer')
const sender = any(staff('from'), personIs('person'))
const receiver = staff('to')
const office = officeOfDivision('to.division')

const sent = stateIs('', 'sent', 'accepted', 'declined', 'settled')

const states: Record<string, State> = {
  draft: { label: { zh: '拟稿', en: 'being written' } },
  sent: { label: { zh: '已发出', en: 'sent' }, tone: 'onSchedule' },
  accepted: { label: { zh: '愿意洽谈', en: 'willing to talk' }, tone: 'onSchedule' },
  declined: { label: { zh: '婉拒', en: 'declined' }, tone: 'neutral' },
  withdrawn: { label: { zh: '已撤回', en: 'taken back' }, tone: 'neutral' },
  settled: { label: { zh: '已有结果', en: 'settled' }, tone: 'done' },
}

/** 对接意向: one side's answer to a listing. A result counts once the side that did not enter it has confirmed it. */
export const expressionOfInterest = defineRegister({
  name: 'expressionOfInterest',
  title: '对接意向',
  subject: 'listing',
  titled: 'message',
  order: '-createdAt',
  fields: {
    from: reference('意向方', 'organisation', { required: true, en: 'From' }),
    person: reference('本人', 'person', { help: { zh: '学生、求职者本人提出时填写', en: 'Where a person asks' } }),
    to: reference('发布方', 'organisation', {
      required: true,
      help: { zh: '该信息的发布单位', en: 'Who published it' },
    }),
    post: reference('招聘岗位', 'postListing', { en: 'Vacancy' }),
    internshipPost: reference('实习岗位', 'internshipPost'),
    talent: reference('人才信息', 'talentListing', { en: 'Talent' }),
    graduates: reference('毕业生信息', 'graduateListing', { en: 'Graduates' }),
    cooperation: reference('合作项目信息', 'cooperationListing', { en: 'Cooperation' }),
    research: reference('研发供求信息', 'researchListing', { en: 'Research' }),
    technicalService: reference('技术服务供求信息', 'technicalServiceListing', { en: 'Technical service' }),
    course: reference('课程包信息', 'courseListing', { en: 'Course package' }),
    message: text('意向说明', { required: true, maxLength: 1000 }),
    contact: text('联系人', { required: true, personal: true }),
    contactPhone: phone('联系电话', { required: true, personal: true }),
    answer: longText('答复', { maxLength: 2000 }),
    talkedOn: date('洽谈日期', { en: 'Talked on' }),
    result: code('对接结果', 'interestResult'),
    resultNote: text('结果说明', { maxLength: 1000 }),
    settledOn: date('达成日期'),
    agreement: reference('签订的协议', 'cooperationAgreement', { en: 'Agreement' }),
  },
  checks: [
    exactlyOne(
      'post',
      'internshipPost',
      'talent',
      'graduates',
      'cooperation',
      'research',
      'technicalService',
      'course',
    ),
    notBefore('settledOn', 'talkedOn'),
  ],
  states,
  initial: 'draft',
  acts: {
    send: { label: { zh: '发出', en: 'Send' }, from: ['draft'], to: 'sent', by: sender, tone: 'primary' },
    accept: {
      label: { zh: '愿意洽谈', en: 'Accept' },
      from: ['sent'],
      to: 'accepted',
      by: receiver,
      consequence: { zh: '双方互见联系方式。', en: 'Both sides see each other’s contacts.' },
      tone: 'primary',
    },
    decline: { label: { zh: '婉拒', en: 'Decline' }, from: ['sent'], to: 'declined', by: receiver, reason: 'optional' },
    takeBack: {
      label: { zh: '撤回', en: 'Take back' },
      from: ['draft', 'sent', 'accepted'],
      to: 'withdrawn',
      by: sender,
    },
    settle: {
      label: { zh: '确认结果', en: 'Confirm the result' },
      from: ['accepted'],
      to: 'settled',
      by: any(sender, receiver),
      notBy: 'changedBy',
      tone: 'primary',
    },
  },
  permissions: {
    read: any(sender, all(any(receiver, office), sent)),
    create: sender,
    change: any(all(sender, stateIs('', 'draft', 'accepted')), all(receiver, stateIs('', 'sent', 'accepted'))),
    withdraw: all(sender, stateIs('', 'draft')),
    clear: any(sender, all(receiver, stateIs('', 'accepted', 'settled'))),
  },
  wall: { pattern: 'subtree', division: 'to', organisation: 'from', person: 'person' },
  list: {
    columns: ['from', 'to', 'message', 'talkedOn', 'result', 'settledOn'],
    filters: ['from', 'to', 'post', 'graduates', 'cooperation', 'result', 'settledOn'],
  },
})
