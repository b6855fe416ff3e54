import { all, any, divisionWithin, organisationIs, type Permission, role, stateIs } from '@zhiqiao/model'

/** The office that runs a plan: its section and its leader. `path` leads to the policy document ('' or 'document'). */
export const officeOf = (path: string): Permission =>
  all(role('sectionOfficer', 'deputyDirector'), organisationIs(path === '' ? 'office' : `${path}.office`))

/** The leader of that office, who approves and signs. */
export const leaderOf = (path: string): Permission =>
  all(role('deputyDirector'), organisationIs(path === '' ? 'office' : `${path}.office`))

/** 督查: sees what has been handed down in its division. */
export const inspectorOf = (path: string): Permission =>
  all(role('inspector'), divisionWithin(path === '' ? 'division' : `${path}.division`))

/** States in which the bodies named in a document may see it. */
export const shownStates = ['consulting', 'approved', 'issued', 'closing', 'closed', 'repealed'] as const

/** Those who answer for a body: its liaison, its head, or the section and leader of a bureau; never its students or auditors. */
export const officerOf = (path: string): Permission =>
  all(role('bodyOfficer', 'headmaster', 'sectionOfficer', 'deputyDirector', 'enterpriseHr'), organisationIs(path))

/** Those who answer for a body, where it is one of those the task is given to; `body` and `task` lead to the two. */
export const givenTo = (body: string, task: string): Permission =>
  all(officerOf(body), any(organisationIs(`${task}.leadBodies`), organisationIs(`${task}.responsibleBodies`)))

/** The bodies named in a plan, once they are asked or told. */
export const namedIn = (path: string): Permission =>
  all(stateIs(path, ...shownStates), officerOf(path === '' ? 'bodies' : `${path}.bodies`))

/** States in which a plan answers to the office whose plan it carries out further. */
const answeringStates = ['issued', 'closing', 'closed', 'repealed'] as const

/** The office of the plan above, once this one has been handed down. */
const officeAbove = (path: string): Permission =>
  all(
    stateIs(path, ...answeringStates),
    role('sectionOfficer', 'deputyDirector'),
    organisationIs(path === '' ? 'parentDocument.office' : `${path}.parentDocument.office`),
  )

/** Everybody concerned with a plan. */
export const concernedWith = (path: string): Permission =>
  any(officeOf(path), all(stateIs(path, ...shownStates), inspectorOf(path)), namedIn(path), officeAbove(path))
