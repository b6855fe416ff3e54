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
  /** Whether those at the enterprise see it too. */
  readonly enterprise?: boolean
  readonly mentor?: Permission
}

/**
 * A row about one intern. School, student, guardian, class teacher and mentor know the intern by name, so does the
 * enterprise where the row concerns it; the bureau does once it has said why.
 */
export function aboutIntern({ path, keeper, confirmer, enterprise = true, mentor }: AboutIntern) {
  const at = path === '' ? '' : `${path}.`
  const known = any(
    schoolStaff(`${at}school`),
    closeTo(`${at}student`),
    ...(enterprise ? [enterpriseStaff(`${at}enterprise`)] : []),
    ...(mentor ? [mentor] : []),
  )
  const bureau = bureauOf(`${at}school`)
  const keep = keeper ?? internshipOffice(`${at}school`)
  const process = recorded({
    keeper: any(keep, bureau),
    confirmer: confirmer ?? bureau,
    reader: known,
    reveal: bureau,
  })
  return { ...process, permissions: { ...process.permissions, clear: any(keep, known) } }
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
