import { all, any, divisionWithin, flag, organisationIs, type Permission, role } from '@zhiqiao/model'

/** What a partner may be given of what is open to everybody, by the flag that gives it. */
export const openKinds = {
  posts: flag('招聘岗位', { en: 'Vacancies' }),
  graduates: flag('毕业生信息', { en: 'Graduates' }),
  cooperations: flag('合作项目信息', { en: 'Cooperation' }),
  research: flag('研发供求信息', { en: 'Research' }),
  technicalServices: flag('技术服务供求信息', { en: 'Technical services' }),
  courses: flag('课程包信息', { en: 'Course packages' }),
  reports: flag('年度人才供需信息', { en: 'Yearly reports' }),
}

export type OpenKind = keyof typeof openKinds

/** The register behind each. */
export const openKindRegisters: Readonly<Record<OpenKind, string>> = {
  posts: 'postListing',
  graduates: 'graduateListing',
  cooperations: 'cooperationListing',
  research: 'researchListing',
  technicalServices: 'technicalServiceListing',
  courses: 'courseListing',
  reports: 'talentReport',
}

/** Who runs the region's platform: gives keys, takes them back, sends again what did not arrive. */
export const operatorOf = (path: string): Permission => all(role('systemAdministrator'), divisionWithin(path))

/** Who looks on: those in charge, those who audit, and the partner's own people. */
export const partnerReader = (path: string): Permission => {
  const of = (field: string) => (path === '' ? field : `${path}.${field}`)
  return any(
    operatorOf(of('division')),
    all(role('deputyDirector', 'inspector', 'securityAuditor'), divisionWithin(of('division'))),
    organisationIs(of('organisation')),
  )
}
