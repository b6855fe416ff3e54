import { any, type Permission } from '@zhiqiao/model'
import { officeOfDivision, staffOf } from '../keeper.ts'

/** Who answers for an alliance: the people of its lead body and secretariat who answer for bodies, and the section of its division. */
export const allianceOffice = (path = ''): Permission => {
  const at = path === '' ? '' : `${path}.`
  return any(
    staffOf(`${at}lead`, 'headmaster', 'bodyOfficer', 'sectionOfficer', 'deputyDirector', 'enterpriseHr'),
    staffOf(`${at}secretariat`, 'headmaster', 'bodyOfficer', 'sectionOfficer', 'deputyDirector'),
    officeOfDivision(`${at}division`),
  )
}
