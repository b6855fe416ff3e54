import { any, code, date, defineRegister, notBefore, reference, text, year } from '@zhiqiao/model'
import { bureauOf, enterpriseStaff, inspectorOver, schoolAndBureau } from '../keeper.ts'
import { recorded } from '../recorded.ts'

/** 项目参与者: a school, an offering, an enterprise or a person of a yearly cohort (工匠储备人才 50 a year). */
export const projectParticipant = defineRegister({
  name: 'projectParticipant',
  title: '项目参与者',
  subject: 'organisation',
  titled: 'organisation',
  titledWith: ['role', 'cohort'],
  order: '-cohort',
  fields: {
    project: reference('项目', 'project', { required: true }),
    organisation: reference('参与单位', 'organisation', {
      required: true,
      help: { zh: '参与的是人时填所在单位', en: 'For a person, where they work' },
    }),
    role: code('角色', 'participantRole', { required: true }),
    cohort: year('批次年份', 'calendar', { required: true, en: 'Cohort' }),
    offering: reference('专业点', 'programmeOffering'),
    teacher: reference('教师', 'teacher'),
    master: reference('技能大师', 'skilledMaster'),
    personName: text('参与人', {
      personal: true,
      help: { zh: '未在教师、技能大师中登记的人', en: 'Who is in neither register' },
    }),
    status: code('参与情况', 'participantStatus', { required: true }),
    from: date('起'),
    to: date('止'),
    documentNumber: text('入选文号'),
  },
  checks: [notBefore('to', 'from')],
  ...recorded({
    keeper: any(schoolAndBureau('organisation'), enterpriseStaff('organisation'), bureauOf('project.lead')),
    confirmer: any(bureauOf('organisation'), bureauOf('project.lead')),
    reader: inspectorOver('organisation'),
  }),
  wall: { pattern: 'subtree', organisation: 'organisation' },
  list: {
    columns: ['project', 'organisation', 'role', 'cohort', 'offering', 'status'],
    filters: ['project', 'organisation', 'role', 'cohort', 'status'],
  },
})
