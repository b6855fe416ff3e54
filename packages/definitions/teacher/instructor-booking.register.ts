import {
  any,
  code,
  dateTime,
  decimal,
  defineRegister,
  files,
  notBefore,
  personIs,
  reference,
  text,
} from '@zhiqiao/model'
import { bureauOf, schoolAndBureau, schoolStaff } from '../keeper.ts'
import { recorded } from '../recorded.ts'
import { unit } from '../unit.ts'

/** 指导教师预约: a school asks for an instructor of another school for its contest training; that school agrees. */
export const instructorBooking = defineRegister({
  name: 'instructorBooking',
  title: '指导教师预约',
  en: 'Booking of an instructor',
  subject: 'teacher',
  titled: 'teacher',
  titledWith: ['from'],
  unique: [['teacher', 'bookedBy', 'from']],
  order: '-from',
  fields: {
    teacher: reference('指导教师', 'teacher', { required: true, en: 'Instructor' }),
    lender: reference('教师所在学校', 'organisation', { required: true, en: 'Works at' }),
    bookedBy: reference('预约学校', 'organisation', { required: true, en: 'Booked by' }),
    competition: reference('竞赛', 'competition'),
    event: text('赛项', { required: true }),
    format: code('指导方式', 'instructionFormat', { required: true, en: 'How' }),
    base: reference('集训基地', 'trainingBase', { en: 'Training base' }),
    from: dateTime('开始时间', { required: true }),
    to: dateTime('结束时间', { required: true }),
    hoursGiven: decimal('实际指导学时', { minimum: 0, unit: unit.hours, en: 'Hours given' }),
    pay: decimal('课酬', { minimum: 0, unit: unit.yuan }),
    evidence: files('佐证材料'),
  },
  checks: [
    notBefore('to', 'from', { zh: '不能早于开始时间', en: 'must not come before the beginning' }),
    {
      fields: ['bookedBy', 'lender'],
      message: { zh: '不能是教师所在学校', en: 'must be another school' },
      holds: ({ bookedBy, lender }) => bookedBy !== lender,
    },
  ],
  ...recorded({
    keeper: schoolStaff('bookedBy'),
    confirmer: schoolAndBureau('lender'),
    reader: any(personIs('teacher.person'), bureauOf('bookedBy')),
  }),
  wall: { pattern: 'public', organisation: 'bookedBy' },
  list: {
    columns: ['teacher', 'lender', 'bookedBy', 'event', 'format', 'from', 'to'],
    filters: ['lender', 'bookedBy', 'competition', 'format', 'from'],
  },
})
