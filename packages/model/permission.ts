/**
 * Who may do what, as plain data that reads like the sentence: `any(office('owner'), organisationIs('bodies'))`.
 * `registry/permissions` turns one into a where-clause; every read and write of a record passes through it.
 */
export type Permission =
  | { readonly kind: 'nobody' }
  | { readonly kind: 'everyone' }
  | { readonly kind: 'signedIn' }
  | { readonly kind: 'role'; readonly roles: readonly Role[] }
  | { readonly kind: 'organisationIs'; readonly path: string }
  | { readonly kind: 'personIs'; readonly path: string }
  | { readonly kind: 'divisionWithin'; readonly path: string }
  | { readonly kind: 'lineOf'; readonly path: string }
  | { readonly kind: 'stateIs'; readonly path: string; readonly states: readonly string[] }
  | { readonly kind: 'fieldIs'; readonly path: string; readonly values: readonly (string | boolean)[] }
  | { readonly kind: 'through'; readonly field: string; readonly right: 'read' | 'change' }
  | { readonly kind: 'any'; readonly of: readonly Permission[] }
  | { readonly kind: 'all'; readonly of: readonly Permission[] }

/** The hats people wear; a person wears one at a time and changes it without signing in again. */
export const roles = {
  sectionOfficer: { zh: '业务科室人员', en: 'section officer' },
  deputyDirector: { zh: '分管领导', en: 'deputy director' },
  inspector: { zh: '督查人员', en: 'inspector' },
  headmaster: { zh: '校长', en: 'headmaster' },
  bodyOfficer: { zh: '单位联络员', en: 'officer of a body' },
  schoolRegistrar: { zh: '学籍教务人员', en: 'school registrar' },
  personnelOfficer: { zh: '人事人员', en: 'personnel officer' },
  financeOfficer: { zh: '财务人员', en: 'finance officer' },
  internshipOfficer: { zh: '实习管理人员', en: 'internship officer' },
  classTeacher: { zh: '班主任', en: 'class teacher' },
  enterpriseHr: { zh: '企业人事', en: 'enterprise HR' },
  enterpriseMentor: { zh: '企业导师', en: 'enterprise mentor' },
  reviewExpert: { zh: '评审专家', en: 'review expert' },
  student: { zh: '学生', en: 'student' },
  guardian: { zh: '家长', en: 'guardian' },
  securityAuditor: { zh: '安全审计员', en: 'security auditor' },
  systemAdministrator: { zh: '系统管理员', en: 'system administrator' },
} as const

export type Role = keyof typeof roles

/** Who at a school sees to it that its learners find work and internships. */
export const placementStaff = ['headmaster', 'schoolRegistrar', 'internshipOfficer'] as const satisfies readonly Role[]

export const nobody: Permission = { kind: 'nobody' }
/** Anybody, signed in or not: the public. */
export const everyone: Permission = { kind: 'everyone' }
export const signedIn: Permission = { kind: 'signedIn' }
/** The viewer's present hat is one of these. */
export const role = (...these: Role[]): Permission => ({ kind: 'role', roles: these })
/**
 * The organisation under the viewer's hat is the one (or among those) in the field.
 * Paths may cross references: `task.leadBodies` is the lead bodies of the record's task; `id` is the record itself.
 */
export const organisationIs = (path: string): Permission => ({ kind: 'organisationIs', path })
/** The viewer is the person in the field. */
export const personIs = (path: string): Permission => ({ kind: 'personIs', path })
/** The division in the field lies in (or is) the division of the viewer's hat. `id` for a division itself. */
export const divisionWithin = (path: string): Permission => ({ kind: 'divisionWithin', path })
/**
 * The organisation in the field is of the viewer's own line of authority (条线: 教育、人社、农业农村 …): its competent
 * authority's line, else its own, else education. Within a division it is what keeps 人社's schools from 教育's desks.
 */
export const lineOf = (path: string): Permission => ({ kind: 'lineOf', path })
/** The record (path '') or the record a reference leads to is in one of these states. */
export const stateIs = (path: string, ...states: string[]): Permission => ({ kind: 'stateIs', path, states })
/** A field has one of these values. */
export const fieldIs = (path: string, ...values: (string | boolean)[]): Permission => ({
  kind: 'fieldIs',
  path,
  values,
})
/** Whoever may read (or change) the record this reference leads to. */
export const through = (field: string, right: 'read' | 'change' = 'read'): Permission => ({
  kind: 'through',
  field,
  right,
})
export const any = (...of: Permission[]): Permission => ({ kind: 'any', of })
export const all = (...of: Permission[]): Permission => ({ kind: 'all', of })
