import type { OfficialDocument, Workbook } from '@zhiqiao/exchange'
import type { Session } from '@zhiqiao/registry'

/** An official paper made from the ledger: as a document (Word, PDF), as a workbook, or a finished file. */
export interface Paper {
  readonly name: string
  readonly document?: OfficialDocument
  readonly workbook?: Workbook
  readonly pdf?: () => Promise<Uint8Array>
}

/** Makes a paper about one record, from what the viewer may see. */
export type PaperMaker = (session: Session, id: string, query: ReadonlyMap<string, string>) => Promise<Paper>
