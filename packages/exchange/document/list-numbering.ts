import { formatNumber, type NumberFormat } from './number-format.ts'

/** One level of an automatically numbered list, as Word defines it. */
export type ListLevel = {
  format: NumberFormat
  /** `%1` … `%9` stand for the counters of the levels, e.g. `(%2)` or `%1.%2`. */
  template: string
  start: number
  /** Counted anew after any level up to this one (1-based); 0: never. Undefined: after any higher level. */
  restart?: number
  /** All counters in Arabic digits, whatever their own format. */
  legal?: boolean
  suffix: 'tab' | 'space' | 'nothing'
  /** The paragraph style that stands for this level. */
  style?: string
}

/** A list that paragraphs refer to; lists of one `family` count on from each other. */
export type ListDefinition = { family: string; levels: ListLevel[]; startOverrides: Map<number, number> }

/** Gives paragraphs, in document order, the number that Word shows before them. */
export type ListNumbering = {
  next(listId: string, level: number): { number: string; suffix: ListLevel['suffix'] } | undefined
}

export function listNumbering(lists: Map<string, ListDefinition>): ListNumbering {
  const counters = new Map<string, (number | undefined)[]>()
  const overridden = new Set<string>()
  return {
    next(listId, level) {
      const list = lists.get(listId)
      const definition = list?.levels[level]
      if (!list || !definition) return undefined
      const counts = counters.get(list.family) ?? []
      counters.set(list.family, counts)
      const override = list.startOverrides.get(level)
      const key = `${listId}/${level}`
      if (override !== undefined && !overridden.has(key)) {
        overridden.add(key)
        counts[level] = override
      } else {
        const last = counts[level]
        counts[level] = last === undefined ? definition.start : last + 1
      }
      for (let deeper = level + 1; deeper < list.levels.length; deeper++) {
        const restart = list.levels[deeper]?.restart ?? deeper
        if (level < restart) counts[deeper] = undefined
      }
      return { number: shownNumber(list, level, counts), suffix: definition.suffix }
    },
  }
}

function shownNumber(list: ListDefinition, level: number, counts: (number | undefined)[]): string {
  const definition = list.levels[level]!
  return definition.template.replace(/%([1-9])/g, (_, digit: string) => {
    const place = Number(digit) - 1
    const shown = list.levels[place]
    if (!shown) return ''
    return formatNumber(counts[place] ?? shown.start, definition.legal ? 'decimal' : shown.format)
  })
}

/** A paragraph with its number before it, spaced as a person would type it: `一、总体要求`, `1.1 目标`. */
export function numbered(number: string, suffix: ListLevel['suffix'], text: string): string {
  if (!number || suffix === 'nothing') return number + text
  const closed = /[、.．)\uff09:：。〕】——●■◆○]$/.test(number)
  // "1." before "2025年" must not read as a decimal.
  const clash = /[.．]$/.test(number) && /^\d/.test(text)
  return closed && !clash ? number + text : `${number} ${text}`
}
