export { type LedgerTask, parseLedger } from './ledger/ledger.ts'
export { type Notice, type NoticeForm, readNotice } from './notice/read-notice.ts'
export { type PolicyOptions, parsePolicy } from './parse-policy.ts'
export type * from './plan.ts'
