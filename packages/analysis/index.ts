export { indicatorsAsked } from './binding/indicators-asked.ts'
export { type Metric, type Proposal, proposeIndicators } from './binding/propose-indicator.ts'
export { type ProposedSetting, proposeSettings, type StatedRule } from './binding/propose-setting.ts'
export {
  type Asked,
  type Cell,
  type Computed,
  computeIndicator,
  definitionHash,
  type Question,
  settle,
  whyWords,
} from './indicator/compute.ts'
export { type CountedRow, countedRows } from './indicator/counted-rows.ts'
export { type KeptResults, keptResults } from './indicator/kept-result.ts'
export { type Lineage, type LineageRow, lineageOf } from './indicator/lineage.ts'
export { suppressed } from './indicator/suppress.ts'
export { type Recommendation, recommend } from './matching/recommend.ts'
export { type Setting, settingsIn } from './query/parameter.ts'
export { periodStart, yearBefore } from './query/period.ts'
export { type Place, placeOf } from './query/place.ts'
export { rowsOver } from './query/rows.ts'
export type { Sandbox, View } from './query/view.ts'
export { type Finding, type Judgement, judgeRule, type RuleQuestion } from './rule/judge.ts'
