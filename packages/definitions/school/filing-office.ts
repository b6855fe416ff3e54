import { all, any, divisionWithin, lineOf, type Permission, role } from '@zhiqiao/model'
import { inspectorOver, staffOf } from '../keeper.ts'

/** Those of a school who fill in what concerns its offerings. */
export const schoolFiler = (school: string): Permission =>
  staffOf(school, 'headmaster', 'schoolRegistrar', 'bodyOfficer')

/** The leader of the bureau a school answers to. */
export const leaderOver = (school: string): Permission =>
  all(role('deputyDirector'), divisionWithin(`${school}.division`), lineOf(school))

/** Section and leader of that bureau. */
export const officeOver = (school: string): Permission =>
  all(role('sectionOfficer', 'deputyDirector'), divisionWithin(`${school}.division`), lineOf(school))

/** The school, its bureau and the inspectors over them. */
export const concernedWithSchool = (school: string): Permission =>
  any(schoolFiler(school), officeOver(school), inspectorOver(school))
