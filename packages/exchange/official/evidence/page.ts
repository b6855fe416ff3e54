import {
  degrees,
  PDFArray,
  PDFDict,
  type PDFDocument,
  type PDFFont,
  type PDFImage,
  PDFName,
  type PDFPage,
} from '@cantoo/pdf-lib'
import { layout } from '../layout.ts'
import type { Photo } from './photo.ts'

const point = 72 / 25.4
const a4 = { width: layout.page.width * point, height: layout.page.height * point }
const photoMargin = 20 * point
/** Points a picture element takes at most: small pictures are not blown up beyond 96 dots to the inch. */
const largestDot = 0.75

/** A page with the photograph upright in its middle; the page lies across where the photograph does. */
export function addPhotoPage(document: PDFDocument, image: PDFImage, { width, height, turn }: Photo): PDFPage {
  const lying = turn === 90 || turn === 270
  const shown = lying ? { width: height, height: width } : { width, height }
  const across = shown.width > shown.height
  const paper = across ? { width: a4.height, height: a4.width } : a4
  const page = document.addPage([paper.width, paper.height])
  const scale = Math.min(
    (paper.width - 2 * photoMargin) / shown.width,
    (paper.height - 2 * photoMargin) / shown.height,
    largestDot,
  )
  const box = { width: shown.width * scale, height: shown.height * scale }
  const left = (paper.width - box.width) / 2
  const bottom = (paper.height - box.height) / 2
  // Drawing turns about the lower left corner, so that corner is put where the turned picture needs it.
  const corner = {
    0: { x: left, y: bottom },
    90: { x: left, y: bottom + box.height },
    180: { x: left + box.width, y: bottom + box.height },
    270: { x: left + box.width, y: bottom },
  }[turn]
  page.drawImage(image, { ...corner, width: width * scale, height: height * scale, rotate: degrees(-turn) })
  return page
}

/** The number in the upper right corner, upright as the page is shown: the foot may carry the document's own number. */
export function stampNumber(page: PDFPage, number: number, font: PDFFont): void {
  const text = `\u2014 ${number} \u2014`
  const size = layout.size.small
  const { x, y, width, height } = page.getCropBox()
  const angle = ((page.getRotation().angle % 360) + 360) % 360
  const across = angle === 90 || angle === 270
  const [shownWidth, shownHeight] = across ? [height, width] : [width, height]
  const margin = Math.min(14 * point, shownWidth / 10)
  const dx = shownWidth - margin - font.widthOfTextAtSize(text, size)
  const dy = shownHeight - margin
  const places: Record<number, { x: number; y: number }> = {
    0: { x: x + dx, y: y + dy },
    90: { x: x + width - dy, y: y + dx },
    180: { x: x + width - dx, y: y + height - dy },
    270: { x: x + dy, y: y + height - dx },
  }
  page.drawText(text, { ...(places[angle] ?? places[0]!), size, font, rotate: degrees(angle) })
}

const harmful = new Set(['JavaScript', 'Launch', 'SubmitForm', 'ImportData', 'GoToR', 'GoToE', 'Rendition', 'Movie'])

/** Takes off a merged page what would act on the reader's machine; seals, stamps and web links stay. */
export function disarm(page: PDFPage): void {
  page.node.delete(PDFName.of('AA'))
  const annotations = page.node.lookup(PDFName.of('Annots'))
  if (!(annotations instanceof PDFArray)) return
  for (let index = 0; index < annotations.size(); index += 1) {
    const annotation = annotations.lookup(index)
    if (!(annotation instanceof PDFDict)) continue
    annotation.delete(PDFName.of('AA'))
    const action = annotation.lookup(PDFName.of('A'))
    if (!(action instanceof PDFDict)) continue
    const kind = action.lookup(PDFName.of('S'))
    action.delete(PDFName.of('Next'))
    if (kind instanceof PDFName && harmful.has(kind.decodeText())) annotation.delete(PDFName.of('A'))
  }
}
