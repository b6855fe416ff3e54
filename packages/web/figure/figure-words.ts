import type { Words } from '../language/use-words.ts'
import { numberWords } from '../ui/format.ts'
import type { Cell, IndicatorMeta, Why } from './figure-data.ts'

/** 54.3 with its unit; a percentage has one decimal, a ratio two, what is counted none. */
export function valueWords(indicator: Pick<IndicatorMeta, 'percent' | 'as'>, value: number): string {
  const places = indicator.percent ? 2 : indicator.as === 'ratio' || indicator.as === 'mean' ? 2 : 0
  return numberWords(Math.round(value * 10 ** places) / 10 ** places)
}

const whyKeys = {
  noRows: 'figure.noRows',
  zeroDenominator: 'figure.zeroDenominator',
  unknown: 'figure.unknown',
  suppressed: 'figure.suppressed',
} as const satisfies Record<Why, string>

/** A cell as it is read: the number with its unit, or why there is none. */
export function cellWords(indicator: IndicatorMeta, cell: Pick<Cell, 'value' | 'why'>, { t, say }: Words): string {
  if (cell.value === null) return t(whyKeys[cell.why ?? 'noRows'])
  return `${valueWords(indicator, cell.value)}${unitGap(say(indicator.unit))}`
}

/** English words stand apart from a number, signs do not. */
export const unitGap = (unit: string) => (/^[a-z]/i.test(unit) ? ` ${unit}` : unit)

/** How much it is from one value to another, without its direction: 个百分点 for shares, the unit itself otherwise. */
export function sizeWords(indicator: IndicatorMeta, change: number, { t, say }: Pick<Words, 't' | 'say'>): string {
  return `${valueWords(indicator, Math.abs(change))}${unitGap(indicator.percent ? t('figure.points') : say(indicator.unit))}`
}

/** The change since another value: 个百分点 for shares, the unit itself otherwise. Null where one is missing. */
export function changeWords(
  indicator: IndicatorMeta,
  now: number | null,
  before: number | null | undefined,
  { t, say }: Pick<Words, 't' | 'say'>,
): string | null {
  if (now === null || before === null || before === undefined) return null
  const change = now - before
  const size = sizeWords(indicator, change, { t, say })
  if (Number(valueWords(indicator, Math.abs(change)).replaceAll(',', '')) === 0) return t('figure.same')
  return t(change > 0 ? 'figure.more' : 'figure.less', { size })
}
