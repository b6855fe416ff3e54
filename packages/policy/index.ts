export { type LedgerTask, parseLedger } from './ledger/ledger.ts'
export { type PolicyOptions, parsePolicy } from './parse-policy.ts'
export type * from './plan.ts'
