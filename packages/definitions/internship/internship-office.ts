import { any, type Permission, type Wall } from '@zhiqiao/model'
import { bureauOf, enterpriseStaff, schoolStaff, staffOf } from '../keeper.ts'
import { closeTo } from '../learner/learner-record.ts'
import { recorded } from '../recorded.ts'

/** The office of a school that sends out and looks after interns. */
export const internshipOffice = (path: string): Permission =>
  staffOf(path, 'headmaster', 'internshipOfficer', 'schoolRegistrar', 'bodyOfficer')

interface AboutIntern {
  /** Path to the internship; '' where the record is one. */
  readonly path: string
  readonly keeper?: Permission
  readonly confirmer?: Permission
  readonly mentor?: Permission
}

/**
 * A row about one intern. The office that looks after interns, the student, guardian, class teacher and mentor know the
 * intern by name, so does the enterprise; other staff and the bureau once they have said why.
 */
export function aboutIntern({ path, keeper, confirmer, mentor }: AboutIntern) {
  const at = path === '' ? '' : `${path}.`
  const staff = schoolStaff(`${at}school`)
  const bureau = bureauOf(`${at}school`)
  const office = internshipOffice(`${at}school`)
  const known = any(closeTo(`${at}student`), enterpriseStaff(`${at}enterprise`), ...(mentor ? [mentor] : []))
  const process = recorded({
    keeper: any(keeper ?? office, bureau),
    confirmer: confirmer ?? bureau,
    reader: any(staff, known),
    reveal: any(staff, bureau),
  })
  return { ...process, permissions: { ...process.permissions, clear: any(office, known) } }
}

/** The walls of an internship itself: school and bureau by the division, the enterprise and the student by name. */
export const wallOfIntern: Wall = {
  pattern: 'organisation',
  division: 'school',
  organisation: 'enterprise',
  person: 'student',
}

/** The same for what hangs on an internship. */
export const wallBeneathIntern: Wall = {
  pattern: 'organisation',
  division: 'internship',
  organisation: 'internship',
  person: 'internship',
}
