import {
  any,
  code,
  date,
  defineRegister,
  files,
  notBefore,
  reference,
  references,
  stateIs,
  text,
  year,
} from '@zhiqiao/model'
import { officeOfDivision, schoolStaff } from '../keeper.ts'
import { recorded } from '../recorded.ts'

/** 竞赛: one event of one year and level; where it selects for a higher one, it says so. Entries and awards are its results. */
export const competition = defineRegister({
  name: 'competition',
  title: '竞赛',
  subject: 'learner',
  titled: 'name',
  titledWith: ['year'],
  order: '-year',
  unique: [['division', 'year', 'name']],
  fields: {
    name: text('竞赛名称', { required: true }),
    kind: code('赛事类别', 'competitionKind', { required: true }),
    level: code('级别', 'honourLevel', { required: true }),
    year: year('年份', 'calendar', { required: true }),
    division: reference('举办区划', 'division', { required: true }),
    organisers: references('主办单位', 'organisation'),
    organiserNames: text('主办单位名称', {
      help: { zh: '上级主办、未登记的单位填写', en: 'Where they are not registered' },
    }),
    host: reference('承办单位', 'organisation'),
    base: reference('赛点', 'trainingBase', { en: 'Held at' }),
    selectsFor: reference('选拔参加', 'competition', { en: 'Selects for' }),
    registerBy: date('报名截止'),
    from: date('比赛起'),
    to: date('比赛止'),
    documentNumber: text('通知文号'),
    rules: files('通知与规程', { en: 'Notice and rules' }),
  },
  checks: [notBefore('to', 'from')],
  ...recorded({
    keeper: any(officeOfDivision('division'), schoolStaff('host')),
    confirmer: officeOfDivision('division'),
    reader: stateIs('', 'confirmed', 'archived'),
  }),
  wall: { pattern: 'public', division: 'division' },
  list: {
    columns: ['name', 'kind', 'level', 'year', 'host', 'from', 'to', 'registerBy'],
    filters: ['kind', 'level', 'year', 'division', 'host'],
  },
})
