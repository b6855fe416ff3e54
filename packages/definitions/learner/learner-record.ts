import { all, any, type Permission, personIs, role } from '@zhiqiao/model'
import { bureauOf, schoolStaff, staffOf } from '../keeper.ts'
import { recorded } from '../recorded.ts'

/** 学籍教务: the offices that keep a school's learners. */
export const registrars = (path: string): Permission => staffOf(path, 'headmaster', 'schoolRegistrar', 'bodyOfficer')

/**
 * The student, the guardian with an account, and the teacher of the class, each under that hat: for everybody else
 * the question falls away before the database is asked. `student` is the path to the student, '' for the student.
 */
export function closeTo(student: string): Permission {
  const at = student === '' ? '' : `${student}.`
  return any(
    all(role('student'), personIs(`${at}person`)),
    all(role('guardian'), personIs(`${at}guardianAccount`)),
    all(role('classTeacher'), personIs(`${at}studentClass.classTeacher`)),
  )
}

interface LearnerRecord {
  /** Path to the student; '' where the record is one. */
  readonly student: string
  readonly keeper?: Permission
  readonly reader?: Permission
}

/**
 * A school's row about one of its learners: kept by its offices or by the bureau it answers to, which confirms it.
 * Its keepers at the school and those close to the student see names; other staff and the bureau once they have said why.
 */
export function learnerRecord({ student, keeper = registrars('school'), reader }: LearnerRecord) {
  const bureau = bureauOf('school')
  const staff = schoolStaff('school')
  const close = closeTo(student)
  const process = recorded({
    keeper: any(keeper, bureau),
    confirmer: bureau,
    reader: any(staff, close, ...(reader ? [reader] : [])),
    reveal: any(staff, bureau),
  })
  const clear = any(keeper, staffOf('school', 'internshipOfficer'), close)
  return { ...process, permissions: { ...process.permissions, clear } }
}
