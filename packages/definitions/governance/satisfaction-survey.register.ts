import {
  all,
  any,
  atMost,
  code,
  date,
  defineRegister,
  files,
  integer,
  notBefore,
  reference,
  signedIn,
  stateIs,
  text,
  year,
} from '@zhiqiao/model'
import { bureauOf, schoolStaff } from '../keeper.ts'
import { recorded } from '../recorded.ts'
import { unit } from '../unit.ts'

const persons = { unit: unit.persons, minimum: 0 }

/** 满意度调查: one group asked about one body in a year: how many were asked, how many answered. Shares are computed. */
export const satisfactionSurvey = defineRegister({
  name: 'satisfactionSurvey',
  title: '满意度调查',
  subject: 'governance',
  titled: 'name',
  titledWith: ['year', 'group'],
  unique: [['organisation', 'year', 'group', 'name']],
  order: '-year',
  fields: {
    name: text('调查名称', { required: true }),
    organisation: reference('被调查单位', 'organisation', { required: true, en: 'About' }),
    year: year('年份', 'calendar', { required: true }),
    group: code('调查对象', 'surveyGroup', { required: true, en: 'Respondents' }),
    method: code('调查方式', 'surveyMethod', { required: true }),
    conductedBy: reference('实施单位', 'organisation', { required: true }),
    from: date('调查起', { required: true }),
    to: date('调查止'),
    asked: integer('发放数', { ...persons, required: true, en: 'Asked' }),
    answered: integer('回收数', { ...persons, required: true }),
    valid: integer('有效数', { ...persons, required: true, en: 'Valid answers' }),
    questionnaire: files('问卷'),
    report: files('调查报告'),
  },
  checks: [notBefore('to', 'from'), atMost('answered', 'asked'), atMost('valid', 'answered')],
  ...recorded({
    keeper: any(schoolStaff('organisation'), schoolStaff('conductedBy'), bureauOf('organisation')),
    confirmer: bureauOf('organisation'),
    reader: all(signedIn, stateIs('', 'confirmed', 'archived')),
  }),
  wall: { pattern: 'public', organisation: 'organisation' },
  list: {
    columns: ['name', 'organisation', 'year', 'group', 'asked', 'valid'],
    filters: ['organisation', 'year', 'group', 'method'],
  },
})
