import {
  all,
  any,
  code,
  dateTime,
  defineRegister,
  fieldIs,
  files,
  flag,
  integer,
  longText,
  organisationIs,
  reference,
  role,
  type State,
  stateIs,
  structure,
  text,
} from '@zhiqiao/model'
import { Type } from 'typebox'
import { bureauOf, staffOf } from '../keeper.ts'

const own = all(
  role('schoolRegistrar', 'personnelOfficer', 'financeOfficer', 'internshipOfficer', 'bodyOfficer', 'enterpriseHr'),
  organisationIs('organisation'),
)
const signer = staffOf('organisation', 'headmaster', 'deputyDirector', 'bodyOfficer')
const office = staffOf('collection.office', 'sectionOfficer', 'deputyDirector')
const county = bureauOf('organisation')
const open = stateIs('', 'unsigned', 'filling', 'returned')

const states: Record<string, State> = {
  unsigned: { label: { zh: '未签收', en: 'not signed for' }, tone: 'neutral' },
  filling: { label: { zh: '填报中', en: 'being filled in' }, tone: 'onSchedule' },
  signing: { label: { zh: '校长（单位负责人）审签', en: 'with the head for signature' }, tone: 'onSchedule' },
  submitted: { label: { zh: '已上报', en: 'submitted' }, tone: 'onSchedule' },
  countyReviewed: { label: { zh: '县区已审核', en: 'reviewed by the county' }, tone: 'onSchedule' },
  reviewed: { label: { zh: '已审核', en: 'reviewed' }, tone: 'done' },
  returned: { label: { zh: '已退回', en: 'returned' }, tone: 'behind' },
  locked: { label: { zh: '已锁定', en: 'locked' }, tone: 'neutral' },
}

export interface Answer {
  question: string
  answer: string
  /** Last year's, where there was one. */
  before?: string
  /** A sentence where the number moved more than the collection allows. */
  why?: string
}

/** 报送回复: what one body hands in for a collection, from signing for it to locking and, later, correcting it. */
export const collectionReply = defineRegister({
  name: 'collectionReply',
  title: '报送回复',
  en: 'Reply to a collection',
  subject: 'governance',
  titled: 'organisation',
  titledWith: ['submittedVia'],
  unique: [['collection', 'organisation']],
  order: '-createdAt',
  fields: {
    collection: reference('报送任务', 'collection', { required: true }),
    organisation: reference('报送单位', 'organisation', { required: true }),
    submittedVia: code('报送方式', 'submittedVia'),
    filledBy: text('填报人', { personal: true }),
    answers: structure<Answer[]>(
      '填报内容',
      Type.Array(
        Type.Object(
          {
            question: Type.String({ minLength: 1, maxLength: 500, title: '项目', description: 'Item' }),
            answer: Type.String({ maxLength: 4000, title: '本次', description: 'Answer' }),
            before: Type.Optional(Type.String({ maxLength: 4000, title: '上次', description: 'Last time' })),
            why: Type.Optional(Type.String({ maxLength: 1000, title: '变化说明', description: 'Why it changed' })),
          },
          { additionalProperties: false },
        ),
        { maxItems: 500 },
      ),
      { en: 'Answers' },
    ),
    workbook: files('报送表格'),
    report: files('报送材料'),
    stampedScan: files('签字盖章扫描件', { en: 'Signed and stamped scan' }),
    note: longText('情况说明', { maxLength: 4000 }),
    submittedAt: dateTime('首次上报时间', { readOnly: true, en: 'First submitted' }),
    late: flag('逾期上报', { readOnly: true, en: 'Submitted late' }),
    corrections: integer('更正次数', { readOnly: true, en: 'Times corrected' }),
  },
  states,
  initial: 'unsigned',
  acts: {
    signFor: {
      label: { zh: '签收', en: 'Sign for it' },
      from: ['unsigned'],
      to: 'filling',
      by: any(own, signer),
      tone: 'primary',
    },
    reportNothing: {
      label: { zh: '没有可报的（零报告）', en: 'Nothing to report' },
      from: ['unsigned', 'filling', 'returned'],
      to: 'submitted',
      by: all(any(own, signer), fieldIs('collection.content', 'registers')),
      consequence: {
        zh: '直接上报，登记为“无”；以后有了仍可补报。',
        en: 'Handed in at once as none; something may still be reported afterwards.',
      },
    },
    askSignature: {
      label: { zh: '送校长（单位负责人）审签', en: 'Send to the head' },
      from: ['filling', 'returned'],
      to: 'signing',
      by: own,
      tone: 'primary',
    },
    sign: {
      label: { zh: '签发上报', en: 'Sign and submit' },
      from: ['signing'],
      to: 'submitted',
      by: signer,
      notBy: 'changedBy',
      tone: 'primary',
    },
    sendBack: {
      label: { zh: '退回填报人', en: 'Back to the filler' },
      from: ['signing'],
      to: 'returned',
      by: signer,
      reason: 'required',
    },
    enterForThem: {
      label: { zh: '代填上报', en: 'Submit on their behalf' },
      from: ['unsigned', 'filling', 'returned'],
      to: 'submitted',
      by: any(office, county),
      fields: { stampedScan: files('签字盖章扫描件', { required: true, en: 'Signed and stamped scan' }) },
      reason: 'required',
      consequence: { zh: '须附该单位盖章的扫描件。', en: 'The body’s stamped scan must be attached.' },
    },
    countyReview: {
      label: { zh: '县区审核通过', en: 'Pass at the county' },
      from: ['submitted'],
      to: 'countyReviewed',
      by: county,
      notBy: 'changedBy',
    },
    review: {
      label: { zh: '审核通过', en: 'Pass' },
      from: ['submitted', 'countyReviewed'],
      to: 'reviewed',
      by: office,
      tone: 'primary',
    },
    return: {
      label: { zh: '退回修改', en: 'Return' },
      from: ['submitted', 'countyReviewed', 'reviewed'],
      to: 'returned',
      by: any(office, county),
      reason: 'required',
    },
    lock: { label: { zh: '锁定', en: 'Lock' }, from: ['reviewed'], to: 'locked', by: office },
    correct: {
      label: { zh: '补报更正', en: 'Correct' },
      from: ['locked'],
      to: 'returned',
      by: any(own, signer, office),
      reason: 'required',
      consequence: {
        zh: '原版本留存，更正后须重新审签上报。',
        en: 'The version stays; the correction is signed and submitted anew.',
      },
    },
  },
  permissions: {
    read: any(own, signer, office, county),
    create: office,
    change: all(any(own, signer, office, county), open),
    withdraw: all(office, stateIs('', 'unsigned')),
  },
  wall: { pattern: 'organisation', organisation: 'organisation' },
  list: {
    columns: ['collection', 'organisation', 'filledBy', 'submittedVia', 'submittedAt', 'late', 'corrections'],
    filters: ['collection', 'organisation', 'submittedVia', 'late', 'submittedAt'],
  },
})
