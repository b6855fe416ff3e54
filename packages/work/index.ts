export { acts } from './act.ts'
export { type DailyRun, dailyRun } from './calendar/daily-run.ts'
export * from './calendar/official-days.ts'
export * from './calendar/period.ts'
export * from './calendar/working-day.ts'
export { type ChainMap, chainMap, type MappedChain, type MatrixCell } from './chain/chain-map.ts'
export type { Proposal as ProvisionProposal } from './chain/provision-proposal.ts'
export { qualityScores } from './chain/quality-score.ts'
export { type Cockpit, type CockpitTarget, cockpit } from './cockpit/cockpit.ts'
export { type SchoolView, schoolView } from './cockpit/school-view.ts'
export { missingBodies, notHandedIn } from './collection/open-replies.ts'
export { addComment, type Comment, commentsOn } from './comment/comment.ts'
export { openItems } from './conference/conference-act.ts'
export { type SittingHost, sittingHost } from './conference/sitting-host.ts'
export { gradeOf, ranksOf } from './evaluation/total.ts'
export {
  figureThenAndNow,
  type RowFate,
  type RowsThenAndNow,
  rowsThenAndNow,
  type ThenAndNow,
} from './figure/figure-then-and-now.ts'
export { differenceOf, type FiguresGiven, figuresGiven } from './figure/figures-given.ts'
export { indicatorOf, type PublishedFigure, publishedOfTheSame, publishFigure } from './figure/publish-figure.ts'
export * from './light/light.ts'
export { checkListing } from './listing/check/check-listing.ts'
export { firingsOf } from './listing/check/firings-of.ts'
export { employerDesk } from './listing/employer-desk.ts'
export { listingFields, listingRegisters } from './listing/listing-kind.ts'
export { postGaps, suggestedShare } from './listing/post-gap.ts'
export { publisherDesk } from './listing/publisher-desk.ts'
export { readPostings } from './listing/read/posting.ts'
export { readExperience, readHeadcount, readSchooling } from './listing/read/requirement.ts'
export { searchQueryOf } from './listing/saved-search.ts'
export { schoolDesk } from './listing/school-desk.ts'
export { suggestLinks } from './listing/suggest-link.ts'
export { surveyStanding } from './listing/survey-standing.ts'
export { type ChildPlans, childPlans } from './plan/child-plans.ts'
export { type Forward, forwardOf } from './plan/forward-view.ts'
export * from './plan/import-plan.ts'
export * from './plan/match-body.ts'
export { type Phase, phasesOf } from './plan/phase.ts'
export * from './plan/plan-standing.ts'
export * from './plan/plan-view.ts'
export * from './plan/review.ts'
export * from './plan/snapshot.ts'
export * from './plan/target-sentence.ts'
export * from './plan/written-bodies.ts'
export { adjustmentLedger } from './programme/ledger.ts'
export { previousOf } from './record/previous.ts'
export { balanceOf } from './report/balance.ts'
export { type FigureBeside, figuresBeside } from './rule/figures-beside.ts'
export { judgeRecord, type Verdict } from './rule/judge-record.ts'
export { type CaseRun, openCases } from './rule/open-cases.ts'
export { type OpenQuestion, openQuestions, proposeParameters } from './rule/propose-parameters.ts'
export {
  type BoundFigure,
  boundFigures,
  factsOf,
  newestFigure,
  questionOfCard,
  referenceDayOn,
} from './target/bound-figures.ts'
export { proposeBindings } from './target/propose-bindings.ts'
export { type TargetStanding, targetStandings } from './target/target-standing.ts'
export { type AnsweredTarget, targetsAnsweredBy } from './target/targets-answered-by.ts'
export { trialChoices, whatIf } from './what-if/what-if.ts'
export * from './workbench/duty.ts'
export * from './workbench/workbench.ts'
