import { type CodeSet, defineDomain, type Register } from '@zhiqiao/model'

const files = import.meta.glob<Record<string, Register>>('./*/*.register.ts', { eager: true })

const registers = Object.entries(files).map(([path, module]) => {
  const register = Object.values(module).find((value) => typeof value === 'object' && 'permissions' in value)
  if (!register) throw new Error(`${path} 没有导出登记册`)
  return register
})

const codeFiles = import.meta.glob<Record<string, CodeSet>>(['./code-set/*.ts', '!./code-set/*.test.ts'], {
  eager: true,
})

const codeSets = Object.values(codeFiles).flatMap((module) =>
  Object.values(module).filter((value) => typeof value === 'object' && 'values' in value),
)

/** The sets an administrator may add values to, themselves a set to choose from. */
const openCodeSet = {
  ...{ name: 'openCodeSet', title: { zh: '可扩充的码表', en: 'Code set' }, source: '本平台' },
  values: codeSets.filter(({ open }) => open).map(({ name, title }) => ({ code: name, ...title })),
}

/** The whole domain: every `*.register.ts` in these folders is found by itself, so a new register is one new file. */
export const domain = defineDomain(registers, [...codeSets, openCodeSet])

export { indicators, parameters, rules } from './catalogue.ts'
export * from './code-set/code-update.register.ts'
export * from './code-set/code-value.register.ts'
export type { CodeEntry, OfficialCodes } from './code-set/data/official-codes.ts'
export * from './code-set/division-code.register.ts'
export * from './code-set/programme.register.ts'
export { durationYears } from './code-set/school.ts'
export * from './exchange/event-subscription.register.ts'
export * from './exchange/import-batch.register.ts'
export * from './exchange/import-map.register.ts'
export * from './exchange/partner.register.ts'
export * from './exchange/partner-key.register.ts'
export * from './exchange/partner-mandate.register.ts'
export * from './exchange/partner-scope.ts'
export * from './exchange/partner-use.register.ts'
export * from './exchange/undelivered-event.register.ts'
export * from './governance/activity.register.ts'
export * from './governance/activity-booking.register.ts'
export * from './governance/collection.register.ts'
export * from './governance/collection-reply.register.ts'
export * from './governance/council.register.ts'
export * from './governance/evaluation-assignment.register.ts'
export * from './governance/evaluation-item.register.ts'
export * from './governance/evaluation-result.register.ts'
export * from './governance/evaluation-round.register.ts'
export * from './governance/evaluation-scheme.register.ts'
export * from './governance/evaluation-score.register.ts'
export * from './governance/good-practice.register.ts'
export * from './governance/handover.register.ts'
export * from './governance/incoming-document.register.ts'
export * from './governance/inspection-object.register.ts'
export * from './governance/inspection-round.register.ts'
export * from './governance/integration-evaluation.ts'
export * from './governance/joint-conference.register.ts'
export * from './governance/listed-inspector.register.ts'
export * from './governance/objection.register.ts'
export * from './governance/parameter.register.ts'
export * from './governance/public-notice.register.ts'
export * from './governance/resolution.register.ts'
export * from './governance/rule-case.register.ts'
export * from './governance/rule-drafting.register.ts'
export * from './governance/sitting.register.ts'
export * from './governance/work-summary.register.ts'
export * from './governance/work-summary-round.register.ts'
export * from './governance/yearly-duty.register.ts'
export * from './governance/yearly-report.ts'
export * from './industry/base-booking.register.ts'
export * from './industry/demand-answer.register.ts'
export * from './industry/demand-survey.register.ts'
export * from './industry/supply-answer.register.ts'
export * from './industry/training-base.register.ts'
export * from './internship/internship.register.ts'
export * from './internship/internship-insurance.register.ts'
export * from './listing/expression-of-interest.register.ts'
export * from './listing/listing-check.ts'
export * from './listing/listing-finding.register.ts'
export * from './listing/market.ts'
export * from './listing/match-formula.ts'
export * from './listing/monthly-pay.ts'
export { occupationTitles } from './listing/occupation-title.ts'
export * from './listing/post-listing.register.ts'
export * from './listing/post-template.ts'
export { isNegotiable, readSalary } from './listing/read-pay.ts'
export { readAt, surest } from './listing/reading.ts'
export * from './listing/recommendation-adjustment.ts'
export * from './listing/recommendation-complaint.register.ts'
export * from './listing/recommendation-duty.ts'
export * from './listing/recommendation-feedback.register.ts'
export * from './listing/recommendation-preference.register.ts'
export * from './listing/saved-search.register.ts'
export * from './listing/talent-report.register.ts'
export * from './organisation/calendar-day.register.ts'
export * from './organisation/comment.register.ts'
export * from './organisation/division.register.ts'
export * from './organisation/honour.register.ts'
export * from './organisation/membership.register.ts'
export * from './organisation/notice.register.ts'
export * from './organisation/organisation.register.ts'
export * from './organisation/person.register.ts'
export * from './plan/adjustment-request.register.ts'
export * from './plan/circular.register.ts'
export * from './plan/clause.register.ts'
export * from './plan/consultation.register.ts'
export * from './plan/consultation-reply.register.ts'
export * from './plan/evidence.register.ts'
export * from './plan/extracted-rule.register.ts'
export * from './plan/figure.register.ts'
export * from './plan/follow-up.register.ts'
export * from './plan/mechanism.register.ts'
export * from './plan/milestone.register.ts'
export * from './plan/outside-figure.register.ts'
export * from './plan/phase-work.ts'
export * from './plan/policy-document.register.ts'
export * from './plan/progress-report.register.ts'
export * from './plan/publication.register.ts'
export * from './plan/published-figure.register.ts'
export * from './plan/reader.ts'
export * from './plan/repair.register.ts'
export * from './plan/target.register.ts'
export * from './plan/target-binding.register.ts'
export * from './plan/task.register.ts'
export * from './school/adjustment-appeal.register.ts'
export * from './school/admission-quota.register.ts'
export * from './school/filing-result.register.ts'
export * from './school/filing-window.register.ts'
export * from './school/offering-decision.register.ts'
export * from './school/offering-recognition.register.ts'
export * from './school/offering-warning.register.ts'
export * from './school/programme-filing.register.ts'
export * from './school/programme-offering.register.ts'
export * from './school/quality-item.register.ts'
export * from './school/school.register.ts'
export * from './training/training-class.register.ts'

/** The official classifications as they are shipped; only read when they are to be loaded. */
export async function shippedCodes() {
  return (await import('./code-set/data/official-codes.ts')).officialCodes
}

/** The words searching knows, read when somebody first searches. */
export async function searchWords() {
  return (await import('./search/search-words.ts')).searchWords()
}
export * from './plan/plan-goal.register.ts'
export * from './school/founding-application.register.ts'
