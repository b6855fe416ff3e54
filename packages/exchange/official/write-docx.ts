import {
  AlignmentType,
  Document,
  DocumentGridType,
  Footer,
  type ISectionOptions,
  LineRuleType,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  type Table,
  TextRun,
} from 'docx'
import { type Arranged, type ArrangedPart, arrange } from './arrange.ts'
import type { OfficialDocument } from './block.ts'
import { chartOf } from './docx/chart.ts'
import { face, twips, unspaced } from './docx/face.ts'
import { imprintOf } from './docx/imprint.ts'
import { coverOf, paragraphOf, signatureLine } from './docx/paragraph.ts'
import { tableHeadOf, tableOf } from './docx/table.ts'
import { layout } from './layout.ts'
import { cleaned } from './plain-text.ts'

/** The document as DOCX bytes in the layout of GB/T 9704-2012, with the typefaces offices have named, not embedded. */
export async function writeDocx(document: OfficialDocument): Promise<Uint8Array> {
  const clean = cleaned(document)
  const parts = arrange(clean)
  const file = new Document({
    title: clean.title.replaceAll('\n', ''),
    creator: clean.issuer ?? '',
    lastModifiedBy: clean.issuer ?? '',
    description: '',
    evenAndOddHeaderAndFooters: true,
    styles: {
      default: {
        document: { run: { ...face('body', layout.size.body), language: { value: 'en-US', eastAsia: 'zh-CN' } } },
        ...headingStyles(),
      },
      // Every line has its exact height, so that all programs set 22 lines to the page; the grid only says so.
      paragraphStyles: [
        {
          id: 'Normal',
          name: 'Normal',
          quickFormat: true,
          run: face('body', layout.size.body),
          paragraph: { spacing: { line: twips.points(layout.linePitch), lineRule: LineRuleType.EXACT } },
        },
      ],
    },
    sections: parts.map((part, index) => sectionOf(part, clean.footer, parts[index - 1]?.cover)),
  })
  return new Uint8Array(await Packer.toArrayBuffer(file))
}

/** Headings are marked as such for the navigation pane and screen readers, but look like official ones. */
function headingStyles() {
  const plain = {
    run: { ...face('body', layout.size.body), color: '000000' },
    paragraph: { spacing: { before: 0, after: 0 } },
  }
  return { heading1: plain, heading2: plain, heading3: plain, heading4: plain }
}

function sectionOf(
  { landscape, cover, items }: ArrangedPart,
  footer: string | undefined,
  afterCover = false,
): ISectionOptions {
  const margin = landscape ? layout.landscape : layout.portrait
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      page: {
        pageNumbers: afterCover ? { start: 1 } : undefined,
        size: {
          width: twips.millimetres(layout.page.width),
          height: twips.millimetres(layout.page.height),
          orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: {
          top: twips.millimetres(margin.top),
          left: twips.millimetres(margin.left),
          right: twips.millimetres(margin.right),
          bottom: twips.millimetres(margin.bottom),
          header: twips.millimetres(15),
          // The number stands 7 mm under the type area.
          footer: twips.millimetres(landscape ? 12 : 23),
        },
      },
      grid: {
        type: DocumentGridType.DEFAULT,
        linePitch: landscape ? twips.points(15.6) : twips.points(layout.linePitch),
      },
    },
    footers: cover
      ? { default: emptyFooter(), even: emptyFooter() }
      : { default: footerOf(AlignmentType.RIGHT, footer), even: footerOf(AlignmentType.LEFT, footer) },
    children: [...items.flatMap((item) => childrenOf(item, landscape)), ...tailOf(items)],
  }
}

/** A table must be followed by a paragraph, which also holds a floating one on its page; this one takes no room. */
function tailOf(items: readonly Arranged[]): Paragraph[] {
  const last = items[items.length - 1]?.role
  if (last !== 'table' && last !== 'imprint') return []
  return [new Paragraph({ spacing: { line: 20, lineRule: LineRuleType.EXACT } })]
}

/** A section without a footer of its own would take the one before it. */
function emptyFooter(): Footer {
  return new Footer({ children: [new Paragraph({})] })
}

function footerOf(side: typeof AlignmentType.RIGHT | typeof AlignmentType.LEFT, text: string | undefined): Footer {
  const one = twips.points(layout.size.small)
  const number = new Paragraph({
    alignment: side,
    ...unspaced,
    indent: side === AlignmentType.RIGHT ? { right: one } : { left: one },
    children: [new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'], ...face('song', layout.size.small) })],
  })
  const line = new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ text: text ?? '', ...face('song', 9) })],
  })
  return new Footer({ children: text ? [number, line] : [number] })
}

function childrenOf(item: Arranged, landscape: boolean): (Paragraph | Table)[] {
  switch (item.role) {
    case 'table':
      return [tableOf(item.widths, item.rows, item.header)]
    case 'chart':
      return [chartOf(item, landscape)]
    case 'tableHead':
      return [tableHeadOf(item.left, item.right, landscape)]
    case 'signature':
      return [
        ...(item.by ? [signatureLine(item.by, item.byIndent, item.keep || item.date !== '')] : []),
        ...(item.date ? [signatureLine(item.date, item.dateIndent, item.keep ?? false)] : []),
      ]
    case 'cover':
      return coverOf(item.title, item.subtitle, item.lines)
    case 'imprint':
      return [imprintOf(item.copyTo, item.printedBy, item.printedOn, landscape)]
    default:
      return [paragraphOf(item.role, item.runs, item.keep)]
  }
}
