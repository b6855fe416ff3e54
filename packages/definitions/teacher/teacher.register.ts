import {
  any,
  code,
  date,
  defineRegister,
  flag,
  notBefore,
  personIs,
  phone,
  reference,
  residentId,
  text,
} from '@zhiqiao/model'
import { bureauOf, inspectorOver, schoolAndBureau, schoolStaff } from '../keeper.ts'
import { recorded } from '../recorded.ts'

/**
 * 教师: one row a person for life; moving to another school changes where they work, not who they are. Whether a teacher is
 * dual-qualified follows from recognitions valid on a day, a professional title from certificates: neither is typed in here.
 */
export const teacher = defineRegister({
  name: 'teacher',
  title: '教师',
  subject: 'teacher',
  titled: 'name',
  key: 'teacherNumber',
  unique: [['idNumber']],
  order: 'school',
  fields: {
    teacherNumber: text('教师个人标识码', {
      maxLength: 40,
      help: { zh: '全国教师管理信息系统给出，调动后不变', en: 'From the national system; kept when moving school' },
    }),
    name: text('姓名', { required: true, personal: true }),
    idNumber: residentId('身份证号', { personal: 'sensitive' }),
    person: reference('平台账号人员', 'person', { en: 'Person with an account' }),
    gender: code('性别', 'gender'),
    birthDate: date('出生日期', { personal: true }),
    mobilePhone: phone('手机', { personal: true }),
    school: reference('在岗单位', 'organisation', { required: true }),
    establishmentUnit: reference('在编单位', 'organisation', {
      help: { zh: '与在岗单位不同的填写', en: 'Where the established post is, if elsewhere' },
    }),
    staffNumber: text('工号', { maxLength: 40 }),
    employmentKind: code('用工类别', 'employmentKind', { required: true }),
    duty: code('专兼任', 'teacherDuty', { required: true, en: 'Full-time or concurrent' }),
    teachingCategory: code('任教类别', 'teachingCategory', { required: true }),
    programme: reference('任教专业', 'programme', { en: 'Programme taught' }),
    classTeacher: flag('班主任'),
    schooling: code('最高学历', 'schooling', { en: 'Highest schooling' }),
    academicDegree: code('最高学位', 'academicDegree', { en: 'Highest degree' }),
    graduatedFrom: text('毕业院校与专业'),
    joinedOn: date('到岗日期', { required: true, en: 'Joined on' }),
    teachingSince: date('从教日期'),
    programmeTeacherSince: date('任专业课教师起始日', {
      help: { zh: '“任教前3年”等规定从此日起算', en: 'Rules on the first years count from here' },
    }),
    leftOn: date('离岗日期'),
    leavingReason: code('离岗原因', 'leavingReason'),
  },
  checks: [notBefore('leftOn', 'joinedOn'), notBefore('programmeTeacherSince', 'birthDate')],
  ...recorded({
    keeper: schoolAndBureau('school'),
    confirmer: bureauOf('school'),
    clear: schoolStaff('school'),
    reader: any(inspectorOver('school'), personIs('person')),
    reveal: inspectorOver('school'),
  }),
  wall: { pattern: 'organisation', organisation: 'school', person: 'person' },
  list: {
    columns: ['name', 'school', 'employmentKind', 'duty', 'teachingCategory', 'programme', 'joinedOn'],
    filters: ['school', 'duty', 'teachingCategory', 'employmentKind', 'programme'],
  },
})
