import type { MappedColumn } from '@zhiqiao/definitions'
import type { Label, Register } from '@zhiqiao/model'
import {
  type Fillable,
  fillableFields,
  headingKey,
  headingKeys,
  idHeading,
  splitHeading,
  unitOf,
} from './heading-words.ts'
import { besideHeading, figuresByYear } from './year-before.ts'

/** What a column was taken for, and how. */
export interface MatchedColumn {
  /** Counted from 1. */
  readonly column: number
  readonly heading: string
  /** A field, `id` for the record itself, null for a column that is not read: `beside` shows the year before. */
  readonly field: string | null
  readonly how: 'label' | 'map' | 'hand' | 'beside' | 'none'
  /** What the cells are multiplied by before they are read: 元 in a field of 万元. */
  readonly factor?: number
  readonly note?: Label
}

/** A heading may have several readings, the likeliest first: with the head above it, or alone. */
export type Matcher = (headings: readonly (string | readonly string[])[]) => MatchedColumn[]

/** Fen in one of these; 万元 is what cells of money are read as. */
const moneyUnits: Readonly<Record<string, number>> = { 元: 1e-4, 千元: 0.1, 万元: 1, 百万元: 100, 亿元: 1e4 }

/** Finds the field of each heading: by the map of the system it comes from, by label, English label or identifier. */
export function columnMatcher(register: Register, map: readonly MappedColumn[]): Matcher {
  const fields = fillableFields(register)
  const byKey = new Map<string, Fillable>()
  for (const each of fields) for (const key of headingKeys(each)) if (!byKey.has(key)) byKey.set(key, each)
  const named = new Map(fields.map((each) => [each.name, each]))
  const beside = new Set(
    figuresByYear(register)
      .flatMap((figure) => [besideHeading(figure), splitHeading(besideHeading(figure)).base])
      .map(headingKey),
  )
  const mapped = new Map(map.map(({ heading, field }) => [headingKey(heading), field]))
  const readingOf = (heading: string, column: number): MatchedColumn | null => {
    const key = headingKey(heading)
    if (key === '') return null
    if (key === headingKey(idHeading)) return { column, heading, field: 'id', how: 'label' }
    const byMap = mapped.get(key)
    if (byMap === null) return { column, heading, field: null, how: 'map' }
    const { base, bracket } = splitHeading(heading)
    const found = named.get(byMap ?? '') ?? byKey.get(key) ?? byKey.get(headingKey(base))
    if (!found) return beside.has(key) ? { column, heading, field: null, how: 'beside' } : null
    const factor = unitFactor(found, bracket)
    if (typeof factor !== 'number') return { column, heading, field: null, how: 'none', note: factor }
    const how = byMap === undefined ? 'label' : 'map'
    return { column, heading, field: found.name, how, ...(factor === 1 ? {} : { factor }) }
  }
  return (headings) => {
    const taken = new Set<string>()
    return headings.map((readings, at): MatchedColumn => {
      const column = at + 1
      const [heading = '', ...others] = [readings].flat()
      const found = [heading, ...others]
        .map((reading) => readingOf(reading, column))
        .find((reading) => reading !== null)
      if (!found) return { column, heading, field: null, how: 'none' }
      if (found.field === null || !taken.has(found.field)) {
        if (found.field !== null) taken.add(found.field)
        return { ...found, heading }
      }
      const note = { zh: '这一项已有一列，此列不读', en: 'there is a column for this field already: not read' }
      return { column, heading, field: null, how: 'none', note }
    })
  }
}

/** The factor from the unit in a heading's brackets to the field's own, or why the column cannot be read. */
function unitFactor({ field }: Fillable, bracket: string | null): number | Label {
  const own = unitOf(field)
  if (bracket === null || own === null || bracket === own) return 1
  if (field.type.kind === 'money' && bracket in moneyUnits) return moneyUnits[bracket]!
  // A remark that is no unit: 身份证号（18位）.
  if (!(bracket in moneyUnits) && !units.has(bracket)) return 1
  return { zh: `单位是“${bracket}”，应为“${own}”，这一列不读`, en: `the unit is “${bracket}”, not “${own}”: not read` }
}

const units = new Set([
  '亩',
  '公顷',
  '平方米',
  '平方公里',
  '人',
  '人次',
  '万人',
  '万人次',
  '台',
  '套',
  '册',
  '万册',
  '%',
  '‰',
  '天',
  '月',
  '年',
  '小时',
  '学时',
  '课时',
  '个',
  '家',
  '所',
  '间',
  '公里',
])
