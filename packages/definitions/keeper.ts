import { all, any, divisionWithin, lineOf, organisationIs, type Permission, type Role, role } from '@zhiqiao/model'

/** People of the organisation in the field who wear one of these hats. */
export const staffOf = (path: string, ...these: Role[]): Permission => all(role(...these), organisationIs(path))

/** A school's own people: its head and the offices that keep its records. */
export const schoolStaff = (path: string): Permission =>
  staffOf(
    path,
    'headmaster',
    'schoolRegistrar',
    'personnelOfficer',
    'financeOfficer',
    'internshipOfficer',
    'bodyOfficer',
  )

/** An enterprise's own people. */
export const enterpriseStaff = (path: string): Permission => staffOf(path, 'enterpriseHr', 'bodyOfficer')

/**
 * The bureau an organisation answers to: section and leader of the same line (条线) in whose division it lies.
 * 人社's schools are kept by 人社, not by the education bureau of the same county.
 */
export const bureauOf = (path: string): Permission =>
  all(role('sectionOfficer', 'deputyDirector'), divisionWithin(`${path}.division`), lineOf(path))

/** Section and leader of any bureau in whose division the record lies: for what belongs to no single line. */
export const officeOfDivision = (path: string): Permission =>
  all(role('sectionOfficer', 'deputyDirector'), divisionWithin(path))

/** 督查 and 督导 in whose division the organisation lies. */
export const inspectorOver = (path: string): Permission => all(role('inspector'), divisionWithin(`${path}.division`))

/** A school's staff and the bureau it answers to. */
export const schoolAndBureau = (path: string): Permission => any(schoolStaff(path), bureauOf(path))
