import {
  all,
  any,
  atMost,
  code,
  date,
  decimal,
  defineRegister,
  divisionWithin,
  fieldIs,
  files,
  flag,
  integer,
  notBefore,
  reference,
  references,
  role,
  text,
} from '@zhiqiao/model'
import { officeOfDivision } from '../keeper.ts'
import { recorded } from '../recorded.ts'
import { unit } from '../unit.ts'
import { authorityStaff, organiserStaff } from './organiser.ts'
import { rosterBesideTotals, totalsOfUnnamedOnly } from './reported-total.ts'

// A department that does not sign in has its classes entered for it by the education office.
const onBehalf = all(officeOfDivision('division'), fieldIs('dataLevel', 'departmental'))

/** 班次: one class from opening to completion. 人次 are its completed enrolments, never its sign-ins. */
export const trainingClass = defineRegister({
  name: 'trainingClass',
  title: '培训班次',
  subject: 'training',
  titled: 'name',
  unique: [
    ['authority', 'filingNumber'],
    ['organiser', 'name', 'startsOn'],
  ],
  order: '-startsOn',
  fields: {
    name: text('班次名称', { required: true }),
    kind: code('培训类别', 'trainingCategory', { required: true }),
    authority: reference('主管部门', 'organisation', {
      required: true,
      help: { zh: '组织或下达这期培训的部门，如人社局、农业农村局', en: 'The department that ordered the class' },
    }),
    organiser: reference('承办机构', 'organisation', { required: true }),
    division: reference('开班所在区划', 'division', { required: true }),
    course: reference('培训课程', 'trainingCourse'),
    filingNumber: text('开班备案号'),
    filedOn: date('备案日期'),
    occupation: reference('职业（工种）', 'occupation'),
    skillLevel: code('技能等级', 'skillLevel'),
    traineeGroup: code('对象类别', 'traineeGroup', { required: true, en: 'Target group' }),
    mode: code('授课方式', 'trainingMode'),
    hours: integer('学时', { required: true, minimum: 1, unit: unit.hours }),
    startsOn: date('开班日期', { required: true }),
    endsOn: date('结业日期'),
    place: text('培训地点'),
    base: reference('培训基地', 'trainingBase', { en: 'Training base' }),
    teachers: references('授课教师', 'teacher'),
    plannedPlaces: integer('计划人数', { minimum: 0, unit: unit.persons }),
    subsidyStandard: decimal('补贴标准', { minimum: 0, unit: { zh: '元/人', en: 'CNY a person' } }),
    fundSource: reference('资金来源', 'fundSource'),
    purchased: flag('政府购买服务', { en: 'Purchased by government' }),
    project: reference('所属项目', 'project'),
    reportedElsewhere: flag('已在他系统申报', {
      help: { zh: '同一期班已在人社、农业农村等系统申报的选“是”，汇总时不重复计', en: 'Counted once in totals' },
    }),
    otherSystem: text('申报的系统'),
    dataLevel: code('数据层级', 'dataLevel', {
      required: true,
      help: {
        zh: '实名：逐人登记学员；汇总附名册、部门转报：填总数并附名册',
        en: 'Named: one row a trainee; otherwise totals with the roster attached',
      },
    }),
    reportedEnrolled: integer('参训人数（非实名）', { minimum: 0, unit: unit.persons }),
    reportedCompleted: integer('结业人次（非实名）', { minimum: 0, unit: unit.personTimes }),
    reportedCertified: integer('取证人数（非实名）', { minimum: 0, unit: unit.persons }),
    roster: files('名册'),
    submittedVia: code('报送方式', 'submittedVia'),
    evidence: files('佐证材料'),
  },
  checks: [
    notBefore('endsOn', 'startsOn'),
    ...totalsOfUnnamedOnly('reportedEnrolled', 'reportedCompleted', 'reportedCertified'),
    rosterBesideTotals,
    atMost('reportedCompleted', 'reportedEnrolled'),
    atMost('reportedCertified', 'reportedCompleted'),
  ],
  ...recorded({
    keeper: any(organiserStaff('organiser'), authorityStaff('authority'), onBehalf),
    confirmer: any(authorityStaff('authority'), onBehalf),
    // Of other lines' classes the education office sees the class with its totals, not the people in it.
    reader: any(officeOfDivision('division'), all(role('inspector'), divisionWithin('division'))),
  }),
  wall: { pattern: 'organisation', division: 'division', organisation: 'organiser' },
  list: {
    columns: ['name', 'kind', 'organiser', 'traineeGroup', 'startsOn', 'hours', 'dataLevel'],
    filters: ['kind', 'authority', 'organiser', 'division', 'traineeGroup', 'dataLevel', 'startsOn', 'fundSource'],
  },
})
