import {
  all,
  any,
  code,
  date,
  decimal,
  defineRegister,
  fieldIs,
  flag,
  integer,
  longText,
  notBefore,
  organisationIs,
  phone,
  reference,
  references,
  role,
  stateIs,
  text,
} from '@zhiqiao/model'
import { enterpriseStaff, officeOfDivision } from '../keeper.ts'
import { recorded } from '../recorded.ts'
import { unit } from '../unit.ts'

const shown = stateIs('', 'confirmed', 'archived')
// 单位联络员 may be an enterprise's: only those who are certainly a school's see what is offered to all schools.
const schools = role('headmaster', 'internshipOfficer', 'schoolRegistrar', 'classTeacher', 'student', 'guardian')

/** 实习岗位: what an enterprise offers to interns, with what the rules ask of it. An ordinary vacancy is a listing. */
export const internshipPost = defineRegister({
  name: 'internshipPost',
  title: '实习岗位',
  en: 'Internship post',
  subject: 'internship',
  titled: 'name',
  titledWith: ['from'],
  order: '-from',
  fields: {
    name: text('岗位名称', { required: true }),
    enterprise: reference('企业', 'organisation', { required: true }),
    kind: code('实习类型', 'internshipKind', { required: true }),
    audience: code('面向', 'postAudience', { required: true, en: 'Offered to' }),
    schools: references('指定学校', 'organisation', { en: 'Schools named' }),
    programmes: references('面向专业', 'programme'),
    occupation: reference('职业', 'occupation'),
    from: date('起', { required: true }),
    to: date('止', { required: true }),
    capacity: integer('人数上限', { required: true, minimum: 1, unit: unit.persons }),
    samePostStaff: integer('同岗位职工数', {
      minimum: 0,
      unit: unit.persons,
      help: { zh: '用于核对实习学生占同岗位人数的比例', en: 'To check the share of interns in the same post' },
    }),
    samePostStaffOn: date('同岗位职工数截止日期', { en: 'Counted on' }),
    duties: longText('工作内容', { required: true, maxLength: 4000 }),
    workDivision: reference('工作地', 'division', { en: 'Place of work' }),
    address: text('工作地址'),
    workplaceKind: code('场所类型', 'workplaceKind', { required: true }),
    labourGrade: code('体力劳动强度', 'labourGrade'),
    hazards: text('有害因素', {
      maxLength: 1000,
      help: {
        zh: '高处、井下、放射性、有毒、易燃易爆等；没有写“无”',
        en: 'Heights, mines, radiation, poison, fire; “none” if none',
      },
    }),
    hoursEachDay: decimal('每日工作小时', { minimum: 0, maximum: 24 }),
    daysEachWeek: decimal('每周工作天数', { minimum: 0, maximum: 7 }),
    nightShift: flag('有夜班', { required: true }),
    overtime: flag('有加班', { required: true }),
    exceptionFilingNumber: text('特殊安排备案号', {
      help: { zh: '夜班、加班等例外须报备', en: 'Night shifts and overtime need a filed exception' },
    }),
    lodging: code('住宿', 'lodging', { required: true }),
    meals: flag('提供工作餐'),
    monthlyPay: decimal('实习报酬', { minimum: 0, unit: unit.yuanEachMonth }),
    regularPay: decimal('相同岗位报酬标准', {
      minimum: 0,
      unit: unit.yuanEachMonth,
      help: { zh: '同岗位试用期工资或最低档工资', en: 'Probation or lowest grade wage of the post' },
    }),
    mentorCount: integer('企业导师人数', { minimum: 0, unit: unit.persons }),
    intermediary: flag('经中介机构', {
      help: { zh: '不得通过中介机构组织实习', en: 'Internships must not be arranged by agents' },
    }),
    contact: text('联系人', { personal: true }),
    contactPhone: phone('联系电话', { personal: true }),
  },
  checks: [notBefore('to', 'from')],
  ...recorded({
    keeper: any(enterpriseStaff('enterprise'), officeOfDivision('enterprise.division')),
    confirmer: officeOfDivision('enterprise.division'),
    reader: all(
      shown,
      any(
        all(schools, fieldIs('audience', 'allSchools')),
        organisationIs('schools'),
        role('sectionOfficer', 'deputyDirector', 'inspector'),
      ),
    ),
    reveal: schools,
  }),
  wall: { pattern: 'public', organisation: 'enterprise' },
  list: {
    columns: ['name', 'enterprise', 'programmes', 'from', 'to', 'capacity', 'monthlyPay', 'nightShift', 'lodging'],
    filters: ['enterprise', 'kind', 'programmes', 'workDivision', 'from', 'nightShift', 'lodging'],
  },
})
