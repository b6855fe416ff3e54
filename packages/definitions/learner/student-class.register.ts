import { all, any, code, date, defineRegister, personIs, reference, role, text, year } from '@zhiqiao/model'
import { bureauOf, schoolStaff } from '../keeper.ts'
import { recorded } from '../recorded.ts'
import { registrars } from './learner-record.ts'

/** 行政班: the class a student sits in, with the teacher who answers for it. Its size is counted from the students. */
export const studentClass = defineRegister({
  name: 'studentClass',
  title: '班级',
  en: 'Class',
  subject: 'learner',
  titled: 'name',
  order: '-entryYear',
  unique: [['school', 'entryYear', 'name']],
  fields: {
    name: text('班级名称', { required: true, source: 'studentRegistration' }),
    school: reference('学校', 'organisation', { required: true }),
    offering: reference('专业点', 'programmeOffering'),
    entryYear: year('年级', 'entry', { required: true, source: 'studentRegistration' }),
    studyForm: code('办学形式', 'studyForm'),
    classTeacher: reference('班主任', 'person', {
      help: { zh: '有账号的班主任可见本班学生', en: 'With an account, sees the students of this class' },
    }),
    mergedInto: reference('并入班级', 'studentClass', {
      en: 'Merged into',
      help: {
        zh: '与他班合班上课的，填所并入的班；合班不计为独立成班',
        en: 'A merged class does not count as a class of its own',
      },
    }),
    closedOn: date('撤班或毕业日期', { en: 'Closed on' }),
  },
  ...recorded({
    keeper: registrars('school'),
    confirmer: bureauOf('school'),
    reader: any(schoolStaff('school'), all(role('classTeacher'), personIs('classTeacher'))),
  }),
  wall: { pattern: 'organisation', organisation: 'school' },
  list: {
    columns: ['name', 'school', 'offering', 'entryYear', 'classTeacher', 'closedOn'],
    filters: ['school', 'offering', 'entryYear', 'mergedInto', 'closedOn'],
  },
})
