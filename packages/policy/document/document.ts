import type { Outline } from '../outline/outline.ts'
import type { Role } from '../outline/section-role.ts'
import type { PolicyDocument } from '../plan.ts'
import type { Lines } from '../text/line.ts'
import { basisOf } from './basis.ts'
import { genreOf } from './genre.ts'
import { readHead } from './head.ts'
import { regionOf } from './region.ts'
import { type FoundTitle, findTitle } from './title.ts'

export interface ReadDocument {
  doc: PolicyDocument
  title: FoundTitle | null
  /** Year of a document made for one year (2023年工作要点), else null. */
  planYear: number | null
  /** The years in the title: (2022—2025年), or the one year. */
  period: { from: number; to: number; start: number; end: number } | null
}

/** What the document says about itself. */
export function readDocument(
  text: string,
  folded: string,
  index: Lines,
  outline: Outline,
  roles: Role[],
): ReadDocument {
  const first = outline.sections[0]?.start ?? folded.length
  const title = findTitle(text, folded, index, first)
  const head = readHead(
    text,
    folded,
    index,
    outline.sections.filter((_, i) => outline.parent[i]! < 0),
  )
  const name = title?.title ?? null
  const issuer = issuerOf(head.issuer, head.publisher, name, folded.slice(0, Math.min(first, 4000)))
  return {
    doc: {
      title: name,
      issuer,
      region: regionOf(issuer, name, folded),
      docNumber: head.docNumber,
      issuedOn: head.issuedOn,
      publishedOn: head.publishedOn,
      indexNumber: head.indexNumber,
      genre: genreOf(name),
      basis: basisOf(text, folded, outline, roles, name, 400_000),
    },
    title,
    ...periodOf(folded, title),
  }
}

const BODY = /(?:政府|办公室|办公厅|委员会|局|厅|部|委|中心|师|团|县|市|区|州|盟|院|会|办|学校|学院|大学|组)$/

const NOTICE = /(?:^|\n)[^\S\n]{0,20}([一-龥()、][一-龥()、 ]{3,60}?)\s{0,6}(?:印发)?关于[^\n。]{4,90}(?:\n|$)/

/** The signature, else who the page says; else the body in front of 关于 in the notice's title. */
function issuerOf(signed: string | null, publisher: string | null, title: string | null, head: string): string | null {
  if (signed && BODY.test(signed)) return signed
  const notice = NOTICE.exec(head)
  const named = notice?.[1]?.trim().replace(/\s+/g, '、')
  if (named && BODY.test(named)) return named
  const titled = OWN.exec(title ?? '')?.[1]
  if (titled && BODY.test(titled)) return titled
  return publisher && BODY.test(publisher) && publisher.length >= 4 ? publisher : null
}

/** 某市人力资源和社会保障局2024年工作要点: the office whose agenda it is. */
const OWN = /^([一-龥]{4,30}?(?:政府|局|委员会|厅|办公室|中心|学校|学院|集团))(?:20\d{2}|关于)/

const RANGE = /(20\d{2})\s?年?\s?[-~至到]{1,2}\s?(20\d{2})\s?年?/
const LOST_RANGE = /(20\d{2})(20\d{2})年/

/** A period that only the notice gives: 关于印发…实施方案(2023—2025年)的通知, 开展…专项行动(2020—2022年). */
function periodInNotice(head: string): ReadDocument['period'] {
  const found =
    /[一-龥]{2,40}(?:方案|计划|行动|规划|意见|措施)\s?[(](20\d{2})\s?年?\s?[-~至到]{0,2}\s?(20\d{2})\s?年[)](?=(?:》?的通知|》?(?:印发|已经)|,)|$)/m.exec(
      head,
    )
  if (!found || Number(found[1]) >= Number(found[2])) return null
  return { from: Number(found[1]), to: Number(found[2]), start: found.index, end: found.index + found[0].length }
}

function periodOf(folded: string, title: FoundTitle | null): Pick<ReadDocument, 'planYear' | 'period'> {
  if (!title) return { planYear: null, period: null }
  const words = folded.slice(title.start, title.end)
  const range = RANGE.exec(words) ?? LOST_RANGE.exec(words)
  if (range && Number(range[1]) < Number(range[2])) {
    return {
      planYear: null,
      period: { from: Number(range[1]), to: Number(range[2]), start: title.start, end: title.end },
    }
  }
  const single = /(20\d{2})\s?年(?!版|修订)/.exec(words)
  if (single) {
    const year = Number(single[1])
    return { planYear: year, period: { from: year, to: year, start: title.start, end: title.end } }
  }
  const five = /[“"]?(十[一二三四五六七八九])五[”"]?/.exec(words)
  if (!five) return { planYear: null, period: periodInNotice(folded.slice(0, 4000)) }
  const from = 1951 + (10 + '一二三四五六七八九'.indexOf(five[1]![1]!) + 1) * 5
  return { planYear: null, period: { from, to: from + 4, start: title.start, end: title.end } }
}
