import {
  all,
  any,
  code,
  date,
  dateTime,
  defineRegister,
  exactlyOne,
  fieldIs,
  flag,
  integer,
  longText,
  notBefore,
  personIs,
  phone,
  placementStaff,
  reference,
  type State,
  stateIs,
  text,
} from '@zhiqiao/model'
import { officeOfDivision, staffOf } from '../keeper.ts'
import { unit } from '../unit.ts'

const staff = (path: string) => staffOf(path, 'enterpriseHr', 'bodyOfficer', ...placementStaff)
const sender = any(staff('from'), personIs('person'))
const receiver = staff('to')
const office = officeOfDivision('to.division')

const seen = stateIs('', 'sent', 'accepted', 'reported', 'declined', 'settled')
/** Both have agreed to talk: each sees whom to ring on the other side. */
const agreed = stateIs('', 'accepted', 'reported', 'settled')

/** Results that place people, so that their number is asked; and all by which something came of it. */
const placing = ['employed', 'internship']
const reached = [...placing, 'agreement', 'contract', 'training']
/** What one side has reported, for the other to judge. */
const said = ['reportedBy', 'result', 'taken', 'failure', 'settledOn', 'agreement', 'resultNote']

const states: Record<string, State> = {
  draft: { label: { zh: '拟稿', en: 'being written' } },
  sent: { label: { zh: '已发出', en: 'sent' }, tone: 'onSchedule' },
  accepted: { label: { zh: '双方愿意洽谈', en: 'both willing to talk' }, tone: 'onSchedule' },
  reported: { label: { zh: '一方已报结果', en: 'reported by one side' }, tone: 'onSchedule' },
  settled: { label: { zh: '双方已确认', en: 'confirmed by both' }, tone: 'done' },
  declined: { label: { zh: '婉拒', en: 'declined' }, tone: 'neutral' },
  withdrawn: { label: { zh: '已撤回', en: 'taken back' }, tone: 'neutral' },
}

/**
 * 对接意向: one side's answer to a listing. Each side's contact is the other's only once both have agreed to talk, and a
 * result counts only once the side that did not report it has confirmed it.
 */
export const expressionOfInterest = defineRegister({
  name: 'expressionOfInterest',
  title: '对接意向',
  subject: 'listing',
  titled: 'message',
  order: '-createdAt',
  fields: {
    from: reference('意向方', 'organisation', { required: true, en: 'Sender' }),
    person: reference('本人', 'person', { help: { zh: '学生、求职者本人提出时填写', en: 'Where a person asks' } }),
    to: reference('发布方', 'organisation', {
      required: true,
      en: 'Publisher',
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
    contact: text('意向方联系人', { required: true, personal: true, en: 'Contact of the sender' }),
    contactPhone: phone('意向方联系电话', { required: true, personal: true, en: 'Telephone of the sender' }),
    toContact: text('发布方联系人', { personal: true, readOnly: true, en: 'Contact of the publisher' }),
    toContactPhone: phone('发布方联系电话', { personal: true, readOnly: true, en: 'Telephone of the publisher' }),
    answer: longText('答复', { maxLength: 2000, readOnly: true }),
    meetingAt: dateTime('约定洽谈时间', { readOnly: true, en: 'Meeting at' }),
    meetingPlace: text('洽谈地点', { readOnly: true, en: 'Where' }),
    invitedBy: reference('发起约谈单位', 'organisation', { readOnly: true, en: 'Invited by' }),
    meetingAgreed: flag('双方已约定', { readOnly: true, en: 'Agreed by both' }),
    talkedOn: date('洽谈日期', { readOnly: true, en: 'Talked on' }),
    result: code('对接结果', 'interestResult', { readOnly: true }),
    taken: integer('达成人数', { readOnly: true, minimum: 0, unit: unit.persons, en: 'Persons placed' }),
    failure: code('未达成原因', 'matchFailure', { readOnly: true, en: 'Why nothing came of it' }),
    resultNote: text('结果说明', { readOnly: true, maxLength: 1000 }),
    reportedBy: reference('报结果单位', 'organisation', { readOnly: true, en: 'Reported by' }),
    settledOn: date('达成日期', { readOnly: true }),
    agreement: reference('签订的协议', 'cooperationAgreement', { readOnly: true, en: 'Agreement' }),
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
    {
      fields: ['from', 'to'],
      message: { zh: '不能与发布方相同', en: 'must not be the publisher itself' },
      holds: ({ from, to }) => from !== to,
    },
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
      shows: ['from', 'message'],
      fields: {
        answer: longText('答复', { maxLength: 2000 }),
        contact: text('我方联系人', {
          personal: true,
          en: 'Our contact',
          help: { zh: '不填用发布信息里的', en: 'That of the listing when empty' },
        }),
        contactPhone: phone('我方联系电话', {
          personal: true,
          en: 'Our telephone',
          help: { zh: '不填用发布信息里的', en: 'That of the listing when empty' },
        }),
      },
      consequence: { zh: '双方互见联系方式。', en: 'Both sides see each other’s contacts.' },
      tone: 'primary',
    },
    decline: { label: { zh: '婉拒', en: 'Decline' }, from: ['sent'], to: 'declined', by: receiver, reason: 'optional' },
    takeBack: {
      label: { zh: '撤回', en: 'Take back' },
      from: ['draft', 'sent', 'accepted'],
      to: 'withdrawn',
      by: sender,
      consequence: { zh: '联系方式随即互相隐藏。', en: 'Contacts are hidden from each other at once.' },
    },
    agreeMeeting: {
      label: { zh: '同意约谈', en: 'Agree to the meeting' },
      from: ['accepted'],
      by: all(any(sender, receiver), fieldIs('meetingAgreed', false)),
      shows: ['invitedBy', 'meetingAt', 'meetingPlace'],
      consequence: {
        zh: '通知对方；双方的日程里都会有这次洽谈。',
        en: 'The other side is told; it stands among both sides’ dates.',
      },
      tone: 'primary',
    },
    invite: {
      label: { zh: '约洽谈', en: 'Invite to a meeting' },
      from: ['accepted'],
      by: any(sender, receiver),
      fields: {
        meetingAt: dateTime('时间', { required: true, en: 'When' }),
        meetingPlace: text('地点或方式', { en: 'Where or how' }),
      },
      shows: ['meetingAt', 'meetingPlace'],
      consequence: { zh: '通知对方；对方同意即为约定。', en: 'The other side is told; it is settled once they agree.' },
      tone: 'primary',
    },
    report: {
      label: { zh: '报结果', en: 'Report the result' },
      from: ['accepted'],
      to: 'reported',
      by: any(sender, receiver),
      fields: {
        result: code('对接结果', 'interestResult', { required: true }),
        taken: integer('达成人数', {
          required: true,
          asked: { of: 'result', values: placing },
          minimum: 1,
          unit: unit.persons,
          en: 'Persons placed',
        }),
        failure: code('未达成原因', 'matchFailure', {
          required: true,
          asked: { of: 'result', values: ['none'] },
          en: 'Why nothing came of it',
        }),
        settledOn: date('达成日期', {
          asked: { of: 'result', values: reached },
          help: { zh: '不填为今天', en: 'Today when empty' },
        }),
        agreement: reference('签订的协议', 'cooperationAgreement', {
          asked: { of: 'result', values: reached },
          en: 'Agreement',
        }),
        resultNote: longText('结果说明', { maxLength: 1000 }),
      },
      consequence: { zh: '对方确认后才算数。', en: 'It counts once the other side has confirmed it.' },
      tone: 'primary',
    },
    settle: {
      label: { zh: '确认结果', en: 'Confirm the result' },
      from: ['reported'],
      to: 'settled',
      by: any(sender, receiver),
      notBy: 'changedBy',
      shows: said,
      consequence: {
        zh: '确认后计入对接成果；人数招满的信息自动转为“已达成”。',
        en: 'It is counted; a listing whose numbers are filled becomes matched.',
      },
      tone: 'primary',
    },
    dispute: {
      label: { zh: '结果不对', en: 'That is not so' },
      from: ['reported'],
      to: 'accepted',
      by: any(sender, receiver),
      notBy: 'changedBy',
      shows: said,
      reason: 'required',
      consequence: { zh: '退回洽谈，所报结果作废，由任一方重报。', en: 'Back to talks: what was reported is void.' },
    },
  },
  permissions: {
    read: any(sender, all(any(receiver, office), seen)),
    create: sender,
    change: all(sender, stateIs('', 'draft')),
    withdraw: all(sender, stateIs('', 'draft')),
    clear: any(all(sender, any(stateIs('', 'draft', 'sent'), agreed)), all(receiver, agreed)),
  },
  wall: { pattern: 'subtree', division: 'to', organisation: 'from', person: 'person' },
  list: {
    columns: ['from', 'to', 'message', 'meetingAt', 'result', 'taken', 'settledOn'],
    filters: ['from', 'to', 'post', 'graduates', 'cooperation', 'result', 'settledOn'],
  },
})
