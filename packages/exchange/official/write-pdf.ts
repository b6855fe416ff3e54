import { arrange } from './arrange.ts'
import type { OfficialDocument } from './block.ts'
import { layout, redHeadSize } from './layout.ts'
import { shippedTypefaces, type Typefaces, typeset } from './pdf/typst.ts'
import { cleaned } from './plain-text.ts'

export type PdfOptions = {
  /** The office's own fonts, where it has them; default Noto Serif SC for all. Keep the object: its fonts are read once. */
  typefaces?: Typefaces
  /** Page numbers at the foot, default true. */
  numbered?: boolean
}

/** The document as PDF bytes in the layout of GB/T 9704-2012, with its text searchable and its headings as bookmarks. */
export async function writePdf(document: OfficialDocument, options: PdfOptions = {}): Promise<Uint8Array> {
  const clean = cleaned(document)
  const typefaces = options.typefaces ?? shippedTypefaces
  const { title, body, hei, kai } = typefaces
  const data = {
    title: clean.title.replaceAll('\n', ''),
    author: clean.issuer ?? '',
    footer: clean.footer ?? '',
    numbered: options.numbered ?? true,
    redHeadSize: redHeadSize(clean.redHead ?? ''),
    layout,
    faces: { title, body, hei, kai },
    parts: arrange(clean),
  }
  return typeset(data, typefaces)
}
