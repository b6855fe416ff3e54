import { all, any, divisionWithin, type Permission, role } from '@zhiqiao/model'
import { bureauOf, officeOfDivision, staffOf } from '../keeper.ts'

/** Whoever spends the money: a school's finance office and head, a body's liaison. */
export const spenderStaff = (path: string): Permission => staffOf(path, 'financeOfficer', 'headmaster', 'bodyOfficer')

/** The department that allots it (财政、人社 …) and the bureau the spender answers to. */
export const allottingStaff = (source: string, spender: string): Permission =>
  any(staffOf(`${source}.authority`, 'sectionOfficer', 'deputyDirector'), bureauOf(spender))

/** Offices and inspectors of the division: money is looked into by finance, audit and supervision alike. */
export const moneyReader = (spender: string): Permission =>
  any(officeOfDivision(`${spender}.division`), all(role('inspector'), divisionWithin(`${spender}.division`)))
