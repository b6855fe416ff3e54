import {
  all,
  any,
  code,
  date,
  defineRegister,
  fieldIs,
  files,
  flag,
  longText,
  organisationIs,
  reference,
  role,
  stateIs,
  text,
  year,
} from '@zhiqiao/model'
import { concernedWithSchool, leaderOver, officeOver } from './filing-office.ts'

const school = 'filing.offering.school'
/** A level records its own result; what the province decided is entered by the office that holds the window. */
const recorder = any(
  all(officeOver(school), organisationIs('authority')),
  all(
    role('sectionOfficer', 'deputyDirector'),
    fieldIs('level', 'province'),
    organisationIs('filing.filingWindow.office'),
  ),
)

/** 备案结果: what one level decided about a filing, with source, number and day. Each level stands by itself. */
export const filingResult = defineRegister({
  name: 'filingResult',
  title: '备案结果',
  subject: 'school',
  titled: 'filing',
  titledWith: ['level', 'outcome'],
  order: '-decidedOn',
  fields: {
    filing: reference('专业备案', 'programmeFiling', { required: true }),
    level: code('备案层级', 'filingLevel', { required: true, en: 'Level' }),
    authority: reference('登记单位', 'organisation', {
      required: true,
      en: 'Recorded by',
      help: {
        zh: '县级、市级为作出决定的部门；省级结果由组织单位代为登记',
        en: 'The deciding body; for the province the office holding the window',
      },
    }),
    decidedBy: text('决定机关', { required: true }),
    outcome: code('结果', 'filingOutcome', { required: true }),
    source: code('结果来源', 'filingSource', { required: true, en: 'Source of the result' }),
    documentNumber: text('文号或流水号', { required: true, en: 'Number' }),
    decidedOn: date('决定日期', { required: true }),
    grounds: longText('意见', { maxLength: 4000 }),
    evidence: files('结果文件', { en: 'Result' }),
    offering: reference('专业点', 'programmeOffering', { readOnly: true }),
    schoolYear: year('备案学年', 'school', { readOnly: true, en: 'School year filed for' }),
    deciding: flag('最高层级的结果', { readOnly: true, en: 'Result of the deciding level' }),
  },
  checks: [
    {
      fields: ['grounds', 'outcome'],
      evenEmpty: true,
      message: { zh: '补正和不予备案须写明理由', en: 'are needed unless it is accepted' },
      holds: ({ outcome, grounds }) => outcome == null || outcome === 'accepted' || Boolean(grounds),
    },
  ],
  initial: 'entered',
  states: {
    entered: { label: { zh: '已登记，未生效', en: 'entered' }, tone: 'neutral' },
    effective: { label: { zh: '已生效', en: 'in effect' }, tone: 'done' },
    revoked: { label: { zh: '已撤销', en: 'revoked' }, tone: 'farBehind' },
  },
  acts: {
    takeEffect: {
      label: { zh: '生效', en: 'Put into effect' },
      from: ['entered'],
      to: 'effective',
      by: all(recorder, fieldIs('outcome', 'accepted', 'supplement')),
      tone: 'primary',
      consequence: {
        zh: '学校即刻看到结果；最高层级予以备案后方可下达招生计划。',
        en: 'The school is told; once the deciding level has accepted, a quota can be issued.',
      },
    },
    confirmRefusal: {
      label: { zh: '复核不予备案', en: 'Confirm the refusal' },
      from: ['entered'],
      to: 'effective',
      by: all(recorder, fieldIs('outcome', 'refused')),
      notBy: 'changedBy',
      tone: 'danger',
      consequence: {
        zh: '由登记人以外的第二人复核后生效；学校可以申诉。',
        en: 'Takes effect by a second person; the school may appeal.',
      },
    },
    revoke: {
      label: { zh: '撤销结果', en: 'Revoke' },
      from: ['effective'],
      to: 'revoked',
      by: leaderOver(school),
      reason: 'required',
      tone: 'danger',
      consequence: {
        zh: '已据此下达招生计划的，须先收回计划。',
        en: 'A quota issued on it must be recalled first.',
      },
    },
  },
  requires: [
    {
      register: 'programmeFiling',
      by: { filing: 'id', offering: 'offering', schoolYear: 'schoolYear', level: 'decidingLevel' },
      when: { deciding: [true], outcome: ['accepted'], state: ['effective'] },
      where: { state: ['signed', 'filed'] },
      message: {
        zh: '备案没有签发，或专业点、学年、层级不一致',
        en: 'the filing is not signed, or is about something else',
      },
    },
  ],
  permissions: {
    read: concernedWithSchool(school),
    create: recorder,
    change: all(recorder, stateIs('', 'entered')),
    withdraw: all(recorder, stateIs('', 'entered')),
  },
  wall: { pattern: 'organisation', organisation: 'filing' },
  list: {
    columns: ['filing', 'level', 'decidedBy', 'outcome', 'documentNumber', 'decidedOn'],
    filters: ['level', 'outcome', 'schoolYear', 'filing', 'offering'],
  },
})
