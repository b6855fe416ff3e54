export type { Permitted } from './changes/open-acts.ts'
export type { FileInfo } from './files/store-file.ts'
export type { AuditFault } from './history/audit-fault.ts'
export type { DigestAlgorithm, Keys } from './history/keys.ts'
export { fingerprintOf, isOurHead, type SignedHead, signHead } from './history/signed-head.ts'
export {
  type AuditInQuestion,
  type AuditVerdict,
  auditHead,
  type VerifyOptions,
  verifyAudit,
} from './history/verify-audit.ts'
export type { ChainHead } from './history/verify-chain.ts'
export type { Bulk } from './import/bulk.ts'
export type { BulkEntry } from './import/bulk-digest.ts'
export type { BulkOptions, BulkOutcome, BulkRow, RowProblem } from './import/bulk-row.ts'
export type { MatchedRecord } from './import/match-rows.ts'
export type { Candidate } from './import/resolve-words.ts'
export type { PastChange } from './import/undo-bulk.ts'
export { openRegistry, type Registry, type RegistryOptions } from './open-registry.ts'
export { asSql, type Clause, whereClause } from './permissions/where-clause.ts'
export type { ChangeOptions } from './records/change.ts'
export type { CreateOptions } from './records/create.ts'
export type { ListQuery } from './records/list.ts'
export type { Whole } from './records/whole.ts'
export type { ActHandler, ActHandlers } from './scope.ts'
export type { Session } from './session.ts'
export { exemptTables } from './store/exempt-tables.ts'
export { generateMigration } from './store/generate-migration.ts'
export { createSchema, migrate } from './store/migrate.ts'
export { isId, newId } from './store/new-id.ts'
export { type Table, tableOf } from './store/table-of.ts'
export { publicViewer, type Viewer } from './viewer.ts'
