import {
  all,
  any,
  code,
  date,
  decimal,
  defineRegister,
  files,
  integer,
  longText,
  notBefore,
  reference,
  references,
  signedIn,
  stateIs,
  text,
} from '@zhiqiao/model'
import { officeOfDivision } from '../keeper.ts'
import { recorded } from '../recorded.ts'
import { unit } from '../unit.ts'
import { organiserStaff } from './organiser.ts'

/** 学习活动: a community or farmers' event outside classes; those who came are counted as visits, not as trained. */
export const learningActivity = defineRegister({
  name: 'learningActivity',
  title: '学习活动',
  subject: 'training',
  titled: 'name',
  unique: [['organiser', 'name', 'startsOn']],
  order: '-startsOn',
  fields: {
    name: text('活动名称', { required: true }),
    kind: code('活动类别', 'learningActivityKind', { required: true }),
    organiser: reference('主办单位', 'organisation', { required: true }),
    partners: references('协办单位', 'organisation', { en: 'With' }),
    division: reference('所在区划', 'division', { required: true }),
    communitySchool: reference('社区学校', 'communitySchool'),
    teachingPoint: reference('教学点', 'teachingPoint'),
    mode: code('方式', 'trainingMode', { required: true }),
    startsOn: date('开始日期', { required: true }),
    endsOn: date('结束日期'),
    place: text('地点'),
    traineeGroup: code('面向对象', 'traineeGroup', { en: 'For whom' }),
    served: text('服务对象名称', {
      help: { zh: '如服务的农民合作社、家庭农场', en: 'The farmers’ cooperative served, for instance' },
    }),
    teachers: integer('派出教师', { minimum: 0, unit: unit.persons }),
    teacherDays: decimal('派出教师工作日', { minimum: 0, unit: { zh: '人日', en: 'person-days' } }),
    visits: integer('参加人次', { minimum: 0, unit: unit.personTimes }),
    content: longText('内容与成效', { maxLength: 4000 }),
    fundSource: reference('资金来源', 'fundSource'),
    evidence: files('佐证材料', { help: { zh: '签到表、报道、资料，照片可不传', en: 'A photo is not asked for' } }),
  },
  checks: [notBefore('endsOn', 'startsOn')],
  ...recorded({
    keeper: any(organiserStaff('organiser'), officeOfDivision('division')),
    confirmer: officeOfDivision('division'),
    reader: all(signedIn, stateIs('', 'confirmed', 'archived')),
  }),
  wall: { pattern: 'public', division: 'division', organisation: 'organiser' },
  list: {
    columns: ['name', 'kind', 'organiser', 'division', 'startsOn', 'mode', 'visits'],
    filters: ['kind', 'organiser', 'division', 'startsOn', 'communitySchool'],
  },
})
