import {
  all,
  any,
  code,
  date,
  decimal,
  defineRegister,
  divisionWithin,
  files,
  longText,
  organisationIs,
  reference,
  role,
  signedIn,
  stateIs,
  structure,
  text,
  year,
} from '@zhiqiao/model'
import { Type } from 'typebox'
import { bureauOf, inspectorOver, schoolStaff } from '../keeper.ts'
import { unit } from '../unit.ts'

const school = schoolStaff('offering.school')
const office = all(role('sectionOfficer', 'deputyDirector'), organisationIs('office'))
const leader = all(role('deputyDirector'), organisationIs('office'))

/** A part of the score as it stood when the application was handed in. */
export interface ScoredPart {
  readonly name: string
  readonly value: number | null
  readonly points: number | null
  readonly weight: number
  readonly open: string
}

/**
 * 专业等级认定 (骨干、特色、优质、品牌): applied for, scored, proposed, under public notice, recognised. The title itself
 * is an honour, written when the leader signs.
 */
export const offeringRecognition = defineRegister({
  name: 'offeringRecognition',
  title: '专业等级认定',
  en: 'Offering recognition',
  subject: 'school',
  titled: 'offering',
  titledWith: ['title', 'year'],
  order: '-year',
  unique: [['offering', 'title', 'year']],
  fields: {
    offering: reference('专业点', 'programmeOffering', { required: true }),
    title: code('申报等级', 'offeringTitle', { required: true, en: 'Title applied for' }),
    level: code('认定级别', 'honourLevel', { required: true }),
    year: year('申报年份', 'calendar', { required: true }),
    office: reference('认定机关', 'organisation', { required: true, en: 'Recognising body' }),
    statement: longText('申报理由', { required: true, maxLength: 8000 }),
    evidence: files('佐证材料'),
    appliedOn: date('申报日期', { readOnly: true, en: 'Applied on' }),
    score: decimal('平台得分', {
      unit: unit.points,
      readOnly: true,
      en: 'Computed score',
      help: {
        zh: '申报当日按质量评价指标计算，缺数据的指标不参与',
        en: 'Computed when applied for; parts without data are left out',
      },
    }),
    parts: structure<ScoredPart[]>(
      '得分构成',
      Type.Array(
        Type.Object(
          {
            name: Type.String({ title: '评价指标', description: 'Item' }),
            value: Type.Union([Type.Number(), Type.Null()], { title: '数值', description: 'Value' }),
            points: Type.Union([Type.Number(), Type.Null()], { title: '得分', description: 'Points' }),
            weight: Type.Number({ title: '归一后权重（%）', description: 'Weight (%)' }),
            open: Type.String({ title: '数后面的记录', description: 'Rows', format: 'uri-reference' }),
          },
          { additionalProperties: false },
        ),
        { maxItems: 99 },
      ),
      { readOnly: true, en: 'Parts of the score' },
    ),
    formula: text('计算式', { readOnly: true, maxLength: 4000, en: 'Formula' }),
    panelScore: decimal('评审得分', { unit: unit.points, minimum: 0, maximum: 100, readOnly: true, en: 'Panel score' }),
    opinion: longText('评审意见', { maxLength: 4000, readOnly: true, en: 'Opinion of the panel' }),
    notice: reference('公示', 'publicNotice', { readOnly: true, en: 'Public notice' }),
    documentNumber: text('认定文号', { readOnly: true }),
    recognisedOn: date('认定日期', { readOnly: true }),
    validTo: date('有效期至', { readOnly: true, en: 'Valid to' }),
    honour: reference('荣誉称号', 'honour', { readOnly: true, en: 'Title' }),
  },
  initial: 'draft',
  states: {
    draft: { label: { zh: '填写中', en: 'being written' }, tone: 'neutral' },
    applied: { label: { zh: '已申报', en: 'applied' }, tone: 'onSchedule' },
    scored: { label: { zh: '已评分', en: 'scored' }, tone: 'onSchedule' },
    proposed: { label: { zh: '拟认定', en: 'proposed' }, tone: 'onSchedule' },
    noticed: { label: { zh: '公示中', en: 'under public notice' }, tone: 'onSchedule' },
    recognised: { label: { zh: '已认定', en: 'recognised' }, tone: 'done' },
    declined: { label: { zh: '不予认定', en: 'declined' }, tone: 'neutral' },
  },
  acts: {
    apply: {
      label: { zh: '申报', en: 'Apply' },
      from: ['draft'],
      to: 'applied',
      by: all(role('headmaster', 'schoolRegistrar'), school),
      consequence: {
        zh: '按今天的登记数据计算得分并随申报保存，之后数据变化不影响本次得分。',
        en: 'The score is computed from today’s records and kept with the application.',
      },
      tone: 'primary',
    },
    sendBack: {
      label: { zh: '退回', en: 'Send back' },
      from: ['applied', 'scored'],
      to: 'draft',
      by: office,
      reason: 'required',
    },
    score: {
      label: { zh: '评分', en: 'Score' },
      from: ['applied'],
      to: 'scored',
      by: office,
      fields: {
        panelScore: decimal('评审得分', {
          required: true,
          minimum: 0,
          maximum: 100,
          unit: unit.points,
          en: 'Panel score',
        }),
        opinion: longText('评审意见', { required: true, maxLength: 4000, en: 'Opinion of the panel' }),
      },
      tone: 'primary',
    },
    propose: {
      label: { zh: '拟认定', en: 'Propose' },
      from: ['scored'],
      to: 'proposed',
      by: office,
      tone: 'primary',
    },
    giveNotice: {
      label: { zh: '签发公示', en: 'Give public notice' },
      from: ['proposed'],
      to: 'noticed',
      by: leader,
      notBy: 'changedBy',
      fields: { contact: text('受理异议的联系方式', { required: true, en: 'Where objections are received' }) },
      consequence: {
        zh: '公示立即出现在公众网页上，公示期按工作日计算，从次日起算。',
        en: 'The notice appears on the public pages at once; working days are counted from the next day.',
      },
      tone: 'primary',
    },
    recognise: {
      label: { zh: '认定', en: 'Recognise' },
      from: ['noticed'],
      to: 'recognised',
      by: leader,
      fields: {
        documentNumber: text('认定文号', { required: true }),
        validTo: date('有效期至', { en: 'Valid to' }),
      },
      consequence: {
        zh: '公示期满、异议全部办结后才能认定；同时登记荣誉称号。',
        en: 'Only when the notice has run out and every objection is settled; the title is recorded as an honour.',
      },
      tone: 'primary',
    },
    decline: {
      label: { zh: '不予认定', en: 'Decline' },
      from: ['applied', 'scored', 'proposed', 'noticed'],
      to: 'declined',
      by: leader,
      reason: 'required',
      tone: 'danger',
    },
  },
  permissions: {
    read: any(
      school,
      office,
      bureauOf('offering.school'),
      inspectorOver('offering.school'),
      all(signedIn, stateIs('', 'recognised')),
    ),
    create: school,
    change: all(school, stateIs('', 'draft')),
    withdraw: all(school, stateIs('', 'draft'), divisionWithin('offering.school.division')),
  },
  wall: { pattern: 'public', organisation: 'offering' },
  list: {
    columns: ['offering', 'title', 'level', 'year', 'score', 'panelScore', 'validTo'],
    filters: ['title', 'level', 'year', 'office', 'offering'],
  },
})
