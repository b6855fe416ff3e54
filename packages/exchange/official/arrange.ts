import { arrangeChart, arrangeTable, line } from './arrange-table.ts'
import type { Arranged, ArrangedPart, Role, Run } from './arranged.ts'
import { balancedLines } from './balanced-lines.ts'
import type { Align, AttachmentBlock, Block, HeadingBlock, OfficialDocument } from './block.ts'
import { layout, lineCapacity, signaturePlace } from './layout.ts'
import { asOfLine, chineseDate, chineseNumber } from './words.ts'

export type { Arranged, ArrangedCell, ArrangedChart, ArrangedPart, Role, Run } from './arranged.ts'

/** The document as lines in the order of the standard, for the writers: numbers, dates, places and widths worked out. */
export function arrange(document: OfficialDocument): ArrangedPart[] {
  const number = headingNumbers()
  const parts: ArrangedPart[] = []
  const partFor = (landscape: boolean): Arranged[] => {
    const last = parts[parts.length - 1]
    if (last && last.landscape === landscape && !last.cover) return last.items
    const items: Arranged[] = []
    parts.push({ landscape, cover: false, items })
    return items
  }
  const place = (blocks: readonly Block[], landscape: boolean) => {
    for (const block of blocks) {
      if (block.kind === 'landscape') {
        place(block.blocks, true)
        continue
      }
      const last = parts[parts.length - 1]
      const fresh = last === undefined || last.cover || last.landscape !== landscape
      const items = partFor(landscape)
      // A new part starts a page anyway; a second break would leave an empty one.
      if (block.kind === 'pageBreak' && (fresh || items.length === 0)) continue
      items.push(...arrangeBlock(block, landscape, number, fresh))
    }
  }

  const landscape = document.landscape ?? false
  if (document.cover) parts.push({ landscape, cover: true, items: [cover(document, document.cover)] })
  else partFor(landscape).push(...opening(document))
  place(document.blocks.slice(0, attachmentsFrom(document)), landscape)
  const end = closing(document)
  if (end.length > 0) keepTogether(partFor(landscape), end)
  place(document.blocks.slice(attachmentsFrom(document)), landscape)
  const imprint = imprintOf(document)
  if (imprint) partFor(parts[parts.length - 1]!.landscape).push(imprint)
  return parts
}

/** Attachments come after the signature, so the text ends where the first of them begins. */
function attachmentsFrom({ blocks }: OfficialDocument): number {
  const first = blocks.findIndex((block) => startsAttachments(block))
  return first === -1 ? blocks.length : first
}

function startsAttachments(block: Block): boolean {
  if (block.kind === 'landscape') return block.blocks[0] !== undefined && startsAttachments(block.blocks[0])
  return block.kind === 'attachment' && block.label !== undefined
}

function opening(document: OfficialDocument): Arranged[] {
  const items: Arranged[] = []
  if (document.redHead) {
    items.push(line('redHead', document.redHead))
    if (document.number) items.push(line('number', document.number))
    items.push(line('redRule', ''), line('blank', ''))
  }
  items.push(...titleLines(document.title, document.landscape ?? false))
  if (document.subtitle) items.push(line('subtitle', `（${document.subtitle}）`))
  if (document.number && !document.redHead) items.push(line('numberUnderTitle', document.number))
  if (document.asOf && document.kind !== '公文') items.push(line('subtitle', `（${asOfLine(document.asOf)}）`))
  if (document.kind !== '表') items.push(line('blank', ''))
  if (document.addressee) items.push(line('addressee', `${document.addressee.replace(/[:：]$/, '')}：`))
  return items
}

function cover({ title, subtitle, asOf, landscape }: OfficialDocument, lines: readonly string[]): Arranged {
  return {
    role: 'cover',
    title: balancedLines(title, lineCapacity(landscape ?? false, layout.size.coverTitle)),
    subtitle: subtitle ? `（${subtitle}）` : '',
    lines: asOf ? [...lines, asOfLine(asOf)] : [...lines],
  }
}

function closing(document: OfficialDocument): Arranged[] {
  // A cover already names the office and the day.
  if (document.cover) return []
  const items: Arranged[] = []
  if (document.attachments && document.attachments.length > 0) {
    const several = document.attachments.length > 1
    items.push(line('blank', ''))
    document.attachments.forEach((title, index) => {
      const text = several ? `${index + 1}. ${title}` : title
      items.push(index === 0 ? line('attachmentFirst', `附件：${text}`) : line('attachmentNext', text))
    })
  }
  // A table or a report carries the name of its office only where one is given.
  if (document.issuer || (document.kind === '公文' && document.date)) {
    items.push(...signature(document.issuer ?? '', document.date ?? ''))
  }
  if (document.contact) items.push(line('contact', `（${document.contact.replace(/^（|）$/g, '')}）`))
  return items
}

/** The end of a document may not stand on a page without text: it stays whole, and with the line before it. */
function keepTogether(items: Arranged[], end: readonly Arranged[]): void {
  const kept = items.length
  items.push(...end)
  for (const item of items.slice(Math.max(0, kept - 1), -1))
    if ('runs' in item || item.role === 'signature') item.keep = true
}

function titleLines(title: string, landscape: boolean): Arranged[] {
  return balancedLines(title, lineCapacity(landscape, layout.size.title)).map((part) => line('title', part))
}

function signature(by: string, date: string): Arranged[] {
  const words = chineseDate(date)
  const { by: byIndent, date: dateIndent } = signaturePlace(by, words)
  return [line('blank', ''), { role: 'signature', by, date: words, byIndent, dateIndent }]
}

function imprintOf({ copyTo, printedBy, printedOn }: OfficialDocument): Arranged | undefined {
  if (!copyTo?.length && !printedBy) return undefined
  return {
    role: 'imprint',
    copyTo: copyTo?.length ? `抄送：${copyTo.join('，')}。` : '',
    printedBy: printedBy ?? '',
    printedOn: printedOn ? `${chineseDate(printedOn)}印发` : '',
  }
}

function arrangeBlock(
  block: Exclude<Block, { kind: 'landscape' }>,
  landscape: boolean,
  number: (heading: HeadingBlock) => string,
  fresh: boolean,
): Arranged[] {
  switch (block.kind) {
    case 'heading':
      return [arrangeHeading(block, number(block))]
    case 'paragraph':
      return block.text.split('\n').map((text, index) => ({
        role: paragraphRole(block.align ?? 'justify', block.indent),
        runs: block.lead && index === 0 ? [{ text: block.lead, face: 'bold' as const }, { text }] : [{ text }],
      }))
    case 'list':
      return block.items.map((item, index) =>
        line('body', block.marker === '——' ? `——${item}` : `${index + 1}. ${item}`),
      )
    case 'note':
      return block.text.split('\n').map((text) => line('note', text))
    case 'signature':
      return signature(block.by, block.date ?? '')
    case 'pageBreak':
      return [line('pageBreak', '')]
    case 'attachment':
      return arrangeAttachment(block, fresh, landscape)
    case 'chart':
      return arrangeChart(block)
    case 'table':
      return arrangeTable(block, landscape)
  }
}

/** What the bars count stands above them in words, so that nobody has to tell shades apart. */
function paragraphRole(align: 'justify' | Align, indent: boolean | undefined): Role {
  if (align === 'center' || align === 'right') return align
  return (indent ?? align === 'justify') ? 'body' : 'flush'
}

function arrangeHeading(heading: HeadingBlock, number: string): Arranged {
  const role = `heading${heading.level}` as Role
  const runs: Run[] = [{ text: `${number}${heading.text}` }]
  if (heading.runOn) runs.push({ text: heading.runOn, face: 'body' })
  return { role, runs }
}

function arrangeAttachment(
  { label, title, subtitle }: AttachmentBlock,
  fresh: boolean,
  landscape: boolean,
): Arranged[] {
  return [
    ...(fresh ? [] : [line('pageBreak', '')]),
    ...(label ? [line('attachmentLabel', label)] : []),
    ...titleLines(title, landscape),
    ...(subtitle ? [line('subtitle', `（${subtitle}）`)] : []),
    line('blank', ''),
  ]
}

/** 一、（一）1.（1）: each level counts anew under the one above. */
function headingNumbers(): (heading: HeadingBlock) => string {
  const counts = [0, 0, 0, 0]
  return ({ level, numbered }) => {
    if (numbered === false) return ''
    counts[level - 1]! += 1
    counts.fill(0, level)
    const count = counts[level - 1]!
    if (level === 1) return `${chineseNumber(count)}、`
    if (level === 2) return `（${chineseNumber(count)}）`
    return level === 3 ? `${count}. ` : `（${count}）`
  }
}
