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
  organisationIs,
  reference,
  references,
  role,
  words,
} from '@zhiqiao/model'
import { bureauOf, inspectorOver, schoolStaff } from '../keeper.ts'
import { recorded } from '../recorded.ts'
import { unit } from '../unit.ts'

const visitors = any(schoolStaff('visitor'), all(role('sectionOfficer', 'deputyDirector'), organisationIs('visitor')))

/** 走访企业: who went where, what was asked and offered, what came of it. The school's notes are not the enterprise's. */
export const enterpriseVisit = defineRegister({
  name: 'enterpriseVisit',
  title: '走访企业',
  en: 'Enterprise visit',
  subject: 'industry',
  titled: 'enterprise',
  titledWith: ['on'],
  order: '-on',
  unique: [['visitor', 'enterprise', 'on']],
  fields: {
    visitor: reference('走访单位', 'organisation', { required: true, en: 'Visited by' }),
    enterprise: reference('企业', 'organisation', { required: true }),
    kind: code('走访类型', 'visitKind', { required: true }),
    on: date('走访日期', { required: true }),
    leaderPost: code('带队职务', 'visitorPost', { required: true }),
    visitors: words('走访人员'),
    topics: longText('交流内容', { required: true, maxLength: 4000 }),
    enterpriseNeeds: longText('企业需求', { maxLength: 4000 }),
    postsOffered: integer('提供就业岗位', { minimum: 0, unit: unit.posts }),
    internshipPlaces: integer('提供实习岗位', { minimum: 0, unit: unit.posts }),
    offerings: references('涉及专业点', 'programmeOffering'),
    agreement: reference('促成协议', 'cooperationAgreement'),
    followUp: longText('后续安排', { maxLength: 4000 }),
    followUpBy: date('落实时限'),
    followedUpOn: date('落实日期'),
    result: longText('落实情况', { maxLength: 4000 }),
    evidence: files('佐证材料', { help: { zh: '照片不是必需', en: 'Photographs are not required' } }),
  },
  checks: [notBefore('followUpBy', 'on', { zh: '不能早于走访日期', en: 'must not come before the visit' })],
  ...recorded({ keeper: visitors, confirmer: bureauOf('visitor'), reader: inspectorOver('visitor') }),
  wall: { pattern: 'organisation', organisation: 'visitor' },
  list: {
    columns: ['enterprise', 'visitor', 'kind', 'on', 'leaderPost', 'internshipPlaces', 'followUpBy', 'followedUpOn'],
    filters: ['visitor', 'enterprise', 'kind', 'on', 'leaderPost', 'followUpBy', 'followedUpOn'],
  },
})
