import { cleanTypedText } from './clean-text.ts'
import { damageNotes, decodeText } from './decode-text.ts'
import { DocumentProblem } from './document-problem.ts'
import { type DocumentLimits, documentLimits, type ReadContent, type ReadDocument } from './read-result.ts'

/** Pasted text. Throws `document.empty`, `document.too-long`, `document.control-character` (400, with line and column). */
export function readText(pasted: string, limits: Partial<DocumentLimits> = {}): ReadDocument {
  const limit = limits.maxCharacters ?? documentLimits.maxCharacters
  if (pasted.length > limit) throw new DocumentProblem('document.too-long', { limit })
  const text = cleanTypedText(pasted)
  if (!text.trim()) throw new DocumentProblem('document.empty')
  return { kind: 'text', text, tables: 0, notes: damageNotes(text) }
}

/** A plain text file (.txt, .md) in UTF-8, UTF-16 or GB18030. */
export function readTextFile(bytes: Uint8Array): ReadContent {
  const { text, encoding, notes } = decodeText(bytes)
  return { text: cleanTypedText(text), tables: 0, encoding, notes }
}
