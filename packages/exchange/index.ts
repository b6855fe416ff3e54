export { type Archive, type ArchiveLimits, archiveLimits, openArchive } from './archive/open-archive.ts'
export { DocumentProblem, type DocumentProblemCode } from './document/document-problem.ts'
export { readDocument } from './document/read-document.ts'
export { type DocumentKind, type DocumentLimits, documentLimits, type ReadDocument } from './document/read-result.ts'
export { readText } from './document/read-text.ts'
export { beginBatch, type NewBatch, registerNamed, requireImportable } from './import/begin-batch.ts'
export { type Issue, placed } from './import/draft-rows.ts'
export { askForWork, failImport, type ImportJob, type ImportStep, jobOf, runImport } from './import/import-job.ts'
export { type PreviewPage, type PreviewRow, previewPage } from './import/preview-page.ts'
export type { Batch, ReadOptions, SheetByHand } from './import/read-batch.ts'
export { refusedWorkbook } from './import/refused-workbook.ts'
export type { Action } from './import/settle-rows.ts'
export * from './import/stored-rows.ts'
export { type UnknownWord, unknownWords } from './import/unknown-words.ts'
export * from './official/adjustment-ledger.ts'
export * from './official/block.ts'
export * from './official/circular.ts'
export * from './official/conference-packet.ts'
export * from './official/consultation-table.ts'
export * from './official/evidence/write-evidence-bundle.ts'
export * from './official/follow-up-order.ts'
export * from './official/letter.ts'
export * from './official/minutes.ts'
export type { Typefaces } from './official/pdf/typst.ts'
export * from './official/summary.ts'
export * from './official/task-breakdown.ts'
export * from './official/task-state.ts'
export * from './official/write-docx.ts'
export { type PdfOptions, writePdf } from './official/write-pdf.ts'
export { type Catalogued, dcatCatalogue } from './open-data/catalogue.ts'
export { type DataColumn, datasetOf } from './open-data/dataset.ts'
export { type CsvLimits, type CsvRow, type OpenCsv, openCsv } from './workbook/open-csv.ts'
export {
  type CellNote,
  type OpenSheet,
  openWorkbook,
  type ReadLimits,
  readLimits,
  readWorkbook,
  type SheetRow,
  type SheetValue,
} from './workbook/read-workbook.ts'
export * from './workbook/register-columns.ts'
export * from './workbook/template.ts'
export * from './workbook/workbook.ts'
export { sheetName } from './workbook/write/sheet-name.ts'
export { type CsvEncoding, type CsvTable, csvPieces, writeCsv } from './workbook/write-csv.ts'
export * from './workbook/write-workbook.ts'
