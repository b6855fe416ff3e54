import {
  all,
  any,
  atMost,
  code,
  date,
  defineRegister,
  files,
  integer,
  longText,
  money,
  reference,
  references,
  stateIs,
  structure,
  text,
  year,
} from '@zhiqiao/model'
import { Type } from 'typebox'
import { staffOf } from '../keeper.ts'
import { unit } from '../unit.ts'
import { concernedWithSchool, leaderOver, officeOver, schoolFiler } from './filing-office.ts'

const school = 'offering.school'
const filer = any(schoolFiler(school), officeOver(school))

/** One rule as it was judged when the headmaster signed. */
export interface FiledVerdict {
  readonly rule: string
  readonly verdict: string
  readonly sentence: string
}

const line = (title: string, description: string) => Type.String({ title, description, maxLength: 1000 })
const verdicts = Type.Array(
  Type.Object(
    { rule: line('规则', 'Rule'), verdict: line('结论', 'Verdict'), sentence: line('说明', 'Finding') },
    { additionalProperties: false },
  ),
  { maxItems: 60 },
)

/**
 * 专业备案: one offering for one school year. Programme, duration and kind of training are kept as they were filed, so that
 * two years can be laid side by side; students and teachers are not asked again, the page counts them.
 */
export const programmeFiling = defineRegister({
  name: 'programmeFiling',
  title: '专业备案',
  subject: 'school',
  help: {
    zh: '新设专业先登记为“拟设”的专业点再填报。提交前逐条显示会不会被退；校长签发后逐级备案。',
    en: 'Record a new programme as a planned offering first. Every rule is shown before submission; once the headmaster has signed, it goes up level by level.',
  },
  titled: 'offering',
  titledWith: ['schoolYear', 'kind'],
  unique: [['offering', 'schoolYear']],
  order: '-schoolYear',
  fields: {
    filingWindow: reference('备案窗口', 'filingWindow', { required: true }),
    offering: reference('专业点', 'programmeOffering', { required: true }),
    schoolYear: year('备案学年', 'school', { readOnly: true, en: 'School year filed for' }),
    decidingLevel: code('最高备案层级', 'filingLevel', { readOnly: true, en: 'Deciding level' }),
    kind: code('备案类别', 'filingKind', { required: true }),
    programme: reference('专业', 'programme', { readOnly: true }),
    direction: text('专业（技能）方向', { en: 'Direction' }),
    nominalDuration: code('学制', 'nominalDuration', { readOnly: true }),
    pathway: code('培养类型', 'offeringPathway', { readOnly: true }),
    plannedIntake: integer('拟招生人数', { unit: unit.persons, minimum: 0 }),
    plannedClasses: integer('拟开班数', { unit: unit.classes, minimum: 0 }),
    tuition: money('学费标准（每生每年）', { minimum: 0, en: 'Tuition for a student and year' }),
    leader: reference('专业负责人', 'teacher', { en: 'In charge' }),
    curriculum: reference('人才培养方案', 'curriculum'),
    partners: references('合作企业', 'organisation', { en: 'Partner enterprises' }),
    demand: references('人才需求依据', 'demandAnswer', { en: 'Demand it answers' }),
    practiceSeats: integer('可用实训工位', { unit: unit.seats, minimum: 0 }),
    equipment: money('实训设备值', { minimum: 0, en: 'Equipment value' }),
    grounds: longText('设置或调整理由', { required: true, maxLength: 4000, en: 'Reasons' }),
    studentsLeft: longText('在校生安排', { maxLength: 4000, en: 'What becomes of those enrolled' }),
    evidence: files('佐证材料'),
    signer: text('签发校长', { readOnly: true, en: 'Signed by' }),
    signedOn: date('签发日期', { readOnly: true }),
    judgement: structure<FiledVerdict[]>('签发时的核查结果', verdicts, { readOnly: true, en: 'As judged when signed' }),
    approvedBy: text('例外批准人', { readOnly: true, en: 'Exception approved by' }),
    exceptedOn: date('例外批准日期', { readOnly: true }),
    exceptionReason: text('例外理由', { readOnly: true, maxLength: 2000 }),
    excepted: structure<FiledVerdict[]>('批准例外的规则', verdicts, { readOnly: true, en: 'Rules excepted' }),
  },
  checks: [
    atMost('plannedClasses', 'plannedIntake', { zh: '开班数不能多于人数', en: 'must not exceed the students' }),
    {
      fields: ['kind', 'plannedIntake'],
      message: { zh: '停招的专业不填拟招生人数', en: 'stopped: no intake is planned' },
      holds: ({ kind, plannedIntake }) => kind !== 'stopped' || Number(plannedIntake) === 0,
    },
  ],
  initial: 'draft',
  states: {
    draft: { label: { zh: '填报中', en: 'being filled in' }, tone: 'neutral' },
    submitted: { label: { zh: '待校长签发', en: 'awaiting the headmaster' }, tone: 'onSchedule' },
    signed: { label: { zh: '已签发，逐级备案中', en: 'signed, being decided' }, tone: 'onSchedule' },
    supplement: { label: { zh: '退回补正', en: 'to be supplemented' }, tone: 'behind' },
    filed: { label: { zh: '予以备案', en: 'filed' }, tone: 'done' },
    refused: { label: { zh: '不予备案', en: 'refused' }, tone: 'farBehind' },
  },
  acts: {
    submit: {
      label: { zh: '提交校长签发', en: 'Submit to the headmaster' },
      from: ['draft', 'supplement'],
      to: 'submitted',
      by: schoolFiler(school),
      tone: 'primary',
      consequence: {
        zh: '有规则不符合的不能提交，除非主管部门领导已批准例外。',
        en: 'What breaks a rule is not taken, unless a leader has granted an exception.',
      },
    },
    sendBack: {
      label: { zh: '退回修改', en: 'Send back' },
      from: ['submitted'],
      to: 'draft',
      by: staffOf(school, 'headmaster'),
      reason: 'required',
    },
    sign: {
      label: { zh: '签发上报', en: 'Sign' },
      from: ['submitted'],
      to: 'signed',
      by: staffOf(school, 'headmaster'),
      fields: { signer: text('签发校长', { required: true, en: 'Signed by' }) },
      tone: 'primary',
      consequence: {
        zh: '以校长名义上报主管部门，此刻的核查结果一并存档。',
        en: 'Handed up in the headmaster’s name, with the judgement of this moment.',
      },
    },
    grantException: {
      label: { zh: '批准例外', en: 'Grant an exception' },
      from: ['draft', 'submitted', 'supplement'],
      by: leaderOver(school),
      fields: { approvedBy: text('批准人', { required: true, en: 'Approved by' }) },
      reason: 'required',
      consequence: {
        zh: '此刻不符合的规则以批准人的名义记为例外，理由公开在记录中；以后新出现的不在其内。',
        en: 'The rules broken now are excepted in the leader’s name, with the reason; later ones are not.',
      },
    },
  },
  requires: [
    {
      register: 'filingWindow',
      by: { filingWindow: 'id', schoolYear: 'schoolYear', decidingLevel: 'decidingLevel' },
      when: { state: ['signed', 'filed'] },
      message: { zh: '与备案窗口的学年和层级不一致', en: 'does not agree with the window’s year and level' },
    },
  ],
  previous: { same: ['offering'], year: 'schoolYear' },
  judged: { with: ['offering', 'offering.school'], year: 'schoolYear' },
  permissions: {
    read: concernedWithSchool(school),
    create: filer,
    change: all(filer, stateIs('', 'draft', 'supplement')),
    withdraw: all(filer, stateIs('', 'draft', 'supplement')),
  },
  wall: { pattern: 'organisation', organisation: 'offering' },
  desks: [{ path: '/programme-ledger', title: { zh: '专业调整台账', en: 'Ledger of programme adjustment' } }],
  list: {
    columns: ['offering', 'schoolYear', 'kind', 'plannedIntake', 'signedOn'],
    filters: ['schoolYear', 'kind', 'offering', 'filingWindow', 'programme'],
  },
})
