import { calendarDay, notice, policyDocument } from '@zhiqiao/definitions'
import type { Session } from '@zhiqiao/registry'
import { calendarOf } from '../calendar/working-day.ts'
import { scoringDuties } from '../evaluation/scoring-duties.ts'
import { complaintsToAnswer, interestsToAnswer, listingsToReview } from '../listing/listing-duties.ts'
import { surveysToConfirm } from '../listing/survey-duties.ts'
import { phasesOf } from '../plan/phase.ts'
import { recognitionDuties } from '../recognition/recognition-duties.ts'
import { reportsToSign } from '../report/report-duties.ts'
import { summaryDuties } from '../summary/summary-duties.ts'
import { askedOf, dutiesOfBody } from './body-duties.ts'
import { collectionsToFollow, repliesToGive } from './collection-duties.ts'
import { childPlansToMake, dutiesOfDocument } from './document-duties.ts'
import { byUrgency, type Duty, type Workbench } from './duty.ts'
import { caseDuties, figuresToSign, offeringDutiesOfOffice, offeringDutiesOfSchool } from './offering-duties.ts'
import { dutiesOfOffice } from './office-duties.ts'
import { phaseDuties } from './phase-duties.ts'
import { plansOf } from './plan-line.ts'

/** Who answers for a body: what is asked of a school is not asked of its students, nor of those who keep the system. */
const answerers: readonly string[] = [
  'sectionOfficer',
  'deputyDirector',
  'inspector',
  'bodyOfficer',
  'headmaster',
  'schoolRegistrar',
  'enterpriseHr',
]

/** Who fills in what is collected from a body without answering for it. */
const fillers: readonly string[] = ['personnelOfficer', 'financeOfficer', 'internshipOfficer']

/** What the person under this hat has to do today, from what the platform already knows; nothing is ever assigned by hand. */
export async function workbench(session: Session): Promise<Workbench> {
  const hat = session.viewer.hat
  const today = session.today()
  if (!hat)
    return { today, duties: [], askedThisMonth: 0, next: null, notices: [], plans: [], morePlans: 0, phases: [] }
  const calendar = calendarOf((await session.all(calendarDay, {})).map(({ values }) => values))
  const documents = await session.all(policyDocument, {
    filter: { 'state.in': ['draft', 'consulting', 'approved', 'issued', 'closing'] },
  })
  const own = documents.filter(({ values }) => values.office === hat.organisation)
  const duties: Duty[] = []
  if (hat.role === 'sectionOfficer' || hat.role === 'deputyDirector') {
    for (const document of own) duties.push(...(await dutiesOfDocument(session, document, hat.role)))
    duties.push(...(await dutiesOfOffice(session, new Set(own.map(({ id }) => id)), hat.role)))
    duties.push(...(await collectionsToFollow(session, hat.organisation)))
    duties.push(...(await recognitionDuties(session, hat.organisation, hat.role)))
    duties.push(...(await listingsToReview(session)))
    duties.push(...(await complaintsToAnswer(session)))
    duties.push(...(await surveysToConfirm(session, hat.organisation)))
    duties.push(...(await reportsToSign(session, hat.organisation)))
    if (hat.line === 'education' || hat.line === 'humanResources')
      duties.push(...(await offeringDutiesOfOffice(session, hat.role)))
    if (hat.role === 'deputyDirector') duties.push(...(await figuresToSign(session)))
  }
  const answers = answerers.includes(hat.role)
  const coming = answers
    ? await dutiesOfBody(session, hat.organisation, documents, calendar, today)
    : { duties: [], next: null }
  duties.push(...coming.duties)
  duties.push(...(await scoringDuties(session)))
  const phases = await phasesOf(session, documents, today)
  if (answers) {
    duties.push(...(await summaryDuties(session, hat.organisation)))
    duties.push(...(await offeringDutiesOfSchool(session, hat.organisation, hat.role)))
    duties.push(...(await caseDuties(session, hat.organisation, hat.role === 'sectionOfficer')))
    duties.push(...(await childPlansToMake(session, documents, hat.organisation)))
    duties.push(...phaseDuties(phases, documents, hat.organisation, today))
  }
  const answersInterests = answers || hat.role === 'internshipOfficer'
  duties.push(...(await interestsToAnswer(session, answersInterests ? hat.organisation : null)))
  if (answers || fillers.includes(hat.role)) duties.push(...(await repliesToGive(session, hat.organisation, hat.role)))
  const month = today.slice(0, 7)
  const asked = answers ? await askedOf(session, hat.organisation, month) : 0
  const unread = await session.all(notice, { filter: { 'readAt.empty': true }, sort: '-createdAt' })
  const notices = unread.filter(({ values }) => answers || values.person !== null)
  return {
    today,
    duties: duties.sort(byUrgency),
    askedThisMonth: asked + coming.duties.filter(({ kind, due }) => kind === 'report' && due?.startsWith(month)).length,
    next: coming.next,
    ...(await plansOf(session)),
    phases,
    notices: notices.slice(0, 20).map(({ id, version, createdAt, values }) => ({
      id,
      version,
      createdAt,
      title: values.title,
      body: values.body,
      register: values.register,
      record: values.record,
    })),
  }
}
