import { any, type Permission, personIs } from '@zhiqiao/model'
import { bureauOf, schoolStaff, staffOf } from '../keeper.ts'
import { recorded } from '../recorded.ts'

/** 学籍教务: the offices that keep a school's learners. */
export const registrars = (path: string): Permission => staffOf(path, 'headmaster', 'schoolRegistrar', 'bodyOfficer')

/** The student, the guardian with an account, and the teacher of the class; '' where the record is the student. */
export function closeTo(student: string): Permission {
  const at = student === '' ? '' : `${student}.`
  return any(personIs(`${at}person`), personIs(`${at}guardianAccount`), personIs(`${at}studentClass.classTeacher`))
}

interface LearnerRecord {
  /** Path to the student; '' where the record is one. */
  readonly student: string
  readonly keeper?: Permission
  readonly reader?: Permission
}

/**
 * A school's row about one of its learners: kept by its offices or by the bureau it answers to, which confirms it.
 * The school's own people and those close to the student see names; the bureau does once it has said why.
 */
export function learnerRecord({ student, keeper = registrars('school'), reader }: LearnerRecord) {
  const own = any(keeper, schoolStaff('school'), closeTo(student))
  const process = recorded({
    keeper: any(keeper, bureauOf('school')),
    confirmer: bureauOf('school'),
    reader: reader ? any(own, reader) : own,
    reveal: bureauOf('school'),
  })
  return { ...process, permissions: { ...process.permissions, clear: own } }
}
