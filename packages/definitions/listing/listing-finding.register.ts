import { any, code, defineRegister, integer, nobody, reference, type State, text } from '@zhiqiao/model'
import { officeOfDivision } from '../keeper.ts'
import { listingPublisher } from './listed.ts'

const office = officeOfDivision('publisher.division')

/** What the office decides on. */
const objected = ['check', 'placeTitle', 'excerpt', 'words', 'basis']

const states: Readonly<Record<string, State>> = {
  open: { label: { zh: '待核验', en: 'to be looked at' }, tone: 'onSchedule' },
  accepted: { label: { zh: '认可', en: 'accepted' }, tone: 'done' },
  returned: { label: { zh: '须修改', en: 'to be changed' }, tone: 'behind' },
  settled: { label: { zh: '已改', en: 'changed' }, tone: 'neutral' },
}

/**
 * 核验意见: one place of a listing that a rule objects to, with the words found. An office accepts it or sends it back
 * with a reason, field by field; once nothing is open any more the listing is open, or returned.
 */
export const listingFinding = defineRegister({
  name: 'listingFinding',
  title: '核验意见',
  en: 'Objection to a listing',
  subject: 'listing',
  titled: 'words',
  titledWith: ['check'],
  order: '-createdAt',
  inner: true,
  fields: {
    post: reference('招聘岗位', 'postListing', { en: 'Vacancy' }),
    talent: reference('人才信息', 'talentListing', { en: 'Talent' }),
    graduates: reference('毕业生信息', 'graduateListing', { en: 'Graduates' }),
    cooperation: reference('合作项目信息', 'cooperationListing', { en: 'Cooperation' }),
    research: reference('研发供求信息', 'researchListing', { en: 'Research' }),
    technicalService: reference('技术服务供求信息', 'technicalServiceListing', { en: 'Technical service' }),
    course: reference('课程包信息', 'courseListing', { en: 'Course package' }),
    publisher: reference('发布单位', 'organisation', { required: true, en: 'Published by' }),
    check: code('规则', 'listingCheck', { required: true, en: 'Rule' }),
    basis: text('依据', { required: true, maxLength: 1000, en: 'Basis' }),
    place: text('字段', { required: true, maxLength: 60, en: 'Field' }),
    placeTitle: text('所在栏目', { required: true, en: 'Where' }),
    words: text('涉及文字', { required: true, maxLength: 500, en: 'Words found' }),
    excerpt: text('上下文', { maxLength: 500, en: 'Around them' }),
    start: integer('起', { minimum: 0, technical: true, en: 'First character' }),
    end: integer('止', { minimum: 0, technical: true, en: 'After the last character' }),
    decision: text('处理意见', { readOnly: true, maxLength: 500, en: 'What was said to it' }),
    submittedBy: reference('提交人', 'person', { en: 'Submitted by' }),
  },
  states,
  initial: 'open',
  acts: {
    accept: {
      label: { zh: '认可', en: 'Accept' },
      from: ['open'],
      to: 'accepted',
      by: office,
      notBy: 'submittedBy',
      shows: objected,
      reason: 'optional',
      tone: 'primary',
    },
    return: {
      label: { zh: '须修改', en: 'To be changed' },
      from: ['open'],
      to: 'returned',
      by: office,
      notBy: 'submittedBy',
      shows: objected,
      reason: 'required',
      consequence: {
        zh: '各处都有意见后，整条退回发布单位修改。',
        en: 'Once every place has been looked at, the listing goes back.',
      },
    },
  },
  permissions: { read: any(listingPublisher, office), create: nobody, change: nobody, withdraw: nobody },
  wall: { pattern: 'organisation', organisation: 'publisher' },
  list: {
    columns: ['words', 'check', 'placeTitle', 'publisher', 'basis'],
    filters: [
      'check',
      'publisher',
      'post',
      'talent',
      'graduates',
      'cooperation',
      'research',
      'technicalService',
      'course',
    ],
  },
})
