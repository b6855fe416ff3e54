import { any, personIs } from '@zhiqiao/model'
import { bureauOf, inspectorOver, schoolAndBureau, schoolStaff } from '../keeper.ts'
import { recorded } from '../recorded.ts'

/** Process, permissions and wall of what is recorded about one teacher: kept where the teacher works, read by the teacher. */
export const ofTeacher = {
  ...recorded({
    keeper: schoolAndBureau('teacher.school'),
    confirmer: bureauOf('teacher.school'),
    clear: schoolStaff('teacher.school'),
    reader: any(inspectorOver('teacher.school'), personIs('teacher.person')),
  }),
  wall: { pattern: 'organisation', organisation: 'teacher', person: 'teacher' },
} as const
