import type { Label } from '@zhiqiao/model'
import { type ArchiveLimits, archiveLimits } from '../archive/open-archive.ts'

export type DocumentKind = 'text' | 'html' | 'docx' | 'doc' | 'pdf' | 'ofd' | 'xlsx' | 'wps' | 'image' | 'scan'

/**
 * What was read from a file. `text` is what the policy parser gets and what all offsets refer to: paragraphs on lines
 * of their own, one line a table row with cells separated by TAB, `\n` only, no NUL, no lone surrogates.
 */
export type ReadDocument = {
  kind: DocumentKind
  text: string
  /** Tables found in the text. */
  tables: number
  /** The character encoding a text or web page was saved in. */
  encoding?: string
  pages?: number
  /** What the reader should know: replaced characters, skipped parts, a name that contradicts the content. */
  notes: Label[]
}

/** What reading one document may cost. */
export type DocumentLimits = {
  maxBytes: number
  /** UTF-16 units of text. */
  maxCharacters: number
  maxPages: number
  /** For formats read by a foreign engine (PDF), which is stopped after this time. */
  maxSeconds: number
  /** Heap of that engine in MB. */
  maxEngineMemory: number
  archive: ArchiveLimits
}

export const documentLimits: DocumentLimits = {
  maxBytes: 50 * 1024 * 1024,
  maxCharacters: 12_000_000,
  maxPages: 2_000,
  maxSeconds: 30,
  maxEngineMemory: 512,
  archive: archiveLimits,
}

/** What a reader of one format hands back; `readDocument` adds the kind and cleans the text. */
export type ReadContent = {
  text: string
  tables: number
  encoding?: string
  pages?: number
  notes: Label[]
  /** The file shows pictures where words would be: a scan kept beside an empty plan. */
  scanned?: boolean
}
