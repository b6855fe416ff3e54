import { any, type Permission } from '@zhiqiao/model'
import { bureauOf, staffOf } from '../keeper.ts'

/** Whoever runs a class or an activity: a school, a training organisation, an enterprise. */
export const organiserStaff = (path: string): Permission =>
  staffOf(path, 'headmaster', 'schoolRegistrar', 'bodyOfficer', 'enterpriseHr')

/** The department a class belongs to (人社、农业农村、退役军人 …) and those above it in its own line. */
export const authorityStaff = (path: string): Permission =>
  any(staffOf(path, 'sectionOfficer', 'deputyDirector'), bureauOf(path))
