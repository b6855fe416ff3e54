import {
  AlignmentType,
  BorderStyle,
  HeadingLevel,
  type IParagraphOptions,
  LineRuleType,
  PageBreak,
  Paragraph,
  TextRun,
} from 'docx'
import type { Role, Run } from '../arrange.ts'
import { layout, redHeadSize } from '../layout.ts'
import { type Face, face, gridded, twips, unspaced } from './face.ts'

const { size } = layout
const line = { line: twips.points(layout.linePitch), lineRule: LineRuleType.EXACT }
const titleLine = { line: twips.points(36), lineRule: LineRuleType.EXACT }
const tableLine = { line: twips.points(15), lineRule: LineRuleType.EXACT }
const twoIn = { firstLineChars: 200, firstLine: twips.points(2 * size.body) }

type Setting = { face: Face; points: number; color?: string; paragraph: IParagraphOptions }

const settings: Record<Exclude<Role, 'pageBreak'>, Setting> = {
  redHead: {
    face: 'title',
    points: size.redHead,
    color: layout.red,
    // The upper edge of the red letters stands 35 mm under the upper edge of the type area.
    paragraph: {
      alignment: AlignmentType.CENTER,
      spacing: {
        before: twips.millimetres(33),
        after: twips.points(36),
        line: twips.points(52),
        lineRule: LineRuleType.EXACT,
      },
    },
  },
  number: { face: 'body', points: size.body, paragraph: { alignment: AlignmentType.CENTER, spacing: line } },
  numberUnderTitle: { face: 'body', points: size.body, paragraph: { alignment: AlignmentType.CENTER, spacing: line } },
  redRule: {
    face: 'body',
    points: 4,
    paragraph: {
      spacing: { line: twips.points(11), lineRule: LineRuleType.EXACT },
      border: { bottom: { style: BorderStyle.SINGLE, size: 16, color: layout.red, space: 0 } },
    },
  },
  title: {
    face: 'title',
    points: size.title,
    paragraph: { alignment: AlignmentType.CENTER, spacing: titleLine, keepNext: true },
  },
  subtitle: {
    face: 'kai',
    points: size.body,
    paragraph: { alignment: AlignmentType.CENTER, spacing: line, keepNext: true },
  },
  addressee: { face: 'body', points: size.body, paragraph: { spacing: line } },
  heading1: heading('hei', HeadingLevel.HEADING_1),
  heading2: heading('kai', HeadingLevel.HEADING_2),
  heading3: heading('body', HeadingLevel.HEADING_3),
  heading4: heading('body', HeadingLevel.HEADING_4),
  body: {
    face: 'body',
    points: size.body,
    paragraph: { alignment: AlignmentType.BOTH, spacing: line, indent: twoIn },
  },
  flush: { face: 'body', points: size.body, paragraph: { spacing: line } },
  center: { face: 'body', points: size.body, paragraph: { alignment: AlignmentType.CENTER, spacing: line } },
  right: { face: 'body', points: size.body, paragraph: { alignment: AlignmentType.RIGHT, spacing: line } },
  attachmentFirst: {
    face: 'body',
    points: size.body,
    paragraph: { spacing: line, indent: { left: twips.characters(5), hanging: twips.characters(3) } },
  },
  attachmentNext: {
    face: 'body',
    points: size.body,
    paragraph: { spacing: line, indent: { left: twips.characters(5) } },
  },
  contact: { face: 'body', points: size.body, paragraph: { spacing: line, indent: twoIn } },
  note: { face: 'body', points: size.note, paragraph: { spacing: { ...tableLine, before: 40 } } },
  attachmentLabel: { face: 'hei', points: size.body, paragraph: { spacing: line, keepNext: true } },
  caption: {
    face: 'hei',
    points: size.small,
    paragraph: { alignment: AlignmentType.CENTER, spacing: { ...line, before: 120 }, keepNext: true },
  },
  blank: { face: 'body', points: size.body, paragraph: { spacing: line } },
}

function heading(name: Face, level: IParagraphOptions['heading']): Setting {
  return {
    face: name,
    points: size.body,
    paragraph: { heading: level, alignment: AlignmentType.BOTH, spacing: line, indent: twoIn, keepNext: true },
  }
}

/** One line or paragraph of the document in its role's setting. */
export function paragraphOf(role: Role, runs: readonly Run[], keep = false): Paragraph {
  if (role === 'pageBreak')
    return new Paragraph({ spacing: { line: 20, lineRule: LineRuleType.EXACT }, children: [new PageBreak()] })
  const setting = settings[role]
  const points = role === 'redHead' ? redHeadSize(runs.map(({ text }) => text).join('')) : setting.points
  const children = runs.map(
    (run) =>
      new TextRun({
        text: run.text,
        ...face(run.face ? 'body' : setting.face, points, {
          bold: run.face === 'bold',
          color: setting.color ?? '000000',
          ...(points === size.body ? gridded : {}),
        }),
      }),
  )
  // A heading whose text runs on is a paragraph: as a heading it would be kept with the next, and the next, and the next.
  const runsOn = setting.paragraph.heading !== undefined && runs.length > 1
  const asParagraph = runsOn ? { heading: undefined, keepNext: undefined } : {}
  return new Paragraph({
    ...unspaced,
    ...setting.paragraph,
    ...asParagraph,
    ...(keep ? { keepNext: true } : {}),
    children,
  })
}

/** Issuer and date at the right, `indent` characters from the edge; kept together and with what stands above. */
export function signatureLine(text: string, indent: number, keep: boolean): Paragraph {
  return new Paragraph({
    ...unspaced,
    alignment: AlignmentType.RIGHT,
    spacing: line,
    indent: { right: twips.characters(indent) },
    keepNext: keep,
    children: [new TextRun({ text, ...face('body', size.body, gridded) })],
  })
}

/** Title in the upper third, the office and the day at the foot. */
export function coverOf(title: readonly string[], subtitle: string, lines: readonly string[]): Paragraph[] {
  const set = (text: string, name: Face, points: number, height: number, before = 0) =>
    new Paragraph({
      ...unspaced,
      alignment: AlignmentType.CENTER,
      spacing: { before: twips.points(before), line: twips.points(height), lineRule: LineRuleType.EXACT },
      children: [new TextRun({ text, ...face(name, points) })],
    })
  const above = 155
  const used = above + title.length * 42 + (subtitle ? layout.linePitch : 0) + lines.length * layout.linePitch
  const room = 22 * layout.linePitch - used - 72
  return [
    ...title.map((text, index) => set(text, 'title', size.coverTitle, 42, index === 0 ? above : 0)),
    ...(subtitle ? [set(subtitle, 'kai', size.body, layout.linePitch)] : []),
    ...lines.map((text, index) => set(text, 'body', size.body, layout.linePitch, index === 0 ? Math.max(0, room) : 0)),
  ]
}
