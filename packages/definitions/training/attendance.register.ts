import { any, code, date, decimal, defineRegister, reference } from '@zhiqiao/model'
import { beneath } from '../beneath.ts'
import { unit } from '../unit.ts'
import { authorityStaff, organiserStaff } from './organiser.ts'

/** 考勤: one row a trainee a session. It proves hours; it is never counted as 人次. */
export const attendance = defineRegister({
  name: 'attendance',
  title: '培训考勤',
  subject: 'training',
  titled: 'enrolment',
  titledWith: ['heldOn', 'period'],
  unique: [['enrolment', 'heldOn', 'period']],
  order: '-heldOn',
  fields: {
    enrolment: reference('学员', 'trainingEnrolment', { required: true }),
    heldOn: date('日期', { required: true }),
    period: code('时段', 'attendancePeriod', { required: true, en: 'Part of the day' }),
    attendanceState: code('出勤情况', 'attendanceState', { required: true, en: 'Attendance' }),
    hours: decimal('学时', { minimum: 0, maximum: 12, unit: unit.hours }),
  },
  ...beneath('enrolment.trainingClass', {
    keeper: any(
      organiserStaff('enrolment.trainingClass.organiser'),
      authorityStaff('enrolment.trainingClass.authority'),
    ),
  }),
  wall: { pattern: 'organisation', division: 'enrolment', organisation: 'enrolment' },
  list: {
    columns: ['enrolment', 'heldOn', 'period', 'attendanceState', 'hours'],
    filters: ['enrolment', 'heldOn', 'attendanceState'],
  },
  inner: true,
})
