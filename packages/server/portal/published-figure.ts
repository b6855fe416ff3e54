import { type Cell, publicCell, whyWords } from '@zhiqiao/analysis'
import { publication, publishedFigure } from '@zhiqiao/definitions'
import type { Indicator, Label, PublicPlan } from '@zhiqiao/model'
import type { FigureLine, ShownFigure } from '@zhiqiao/portal'
import { isId, publicViewer, type Registry } from '@zhiqiao/registry'
import { indicatorOf, type PublishedFigure, publishedOfTheSame } from '@zhiqiao/work'

type Told = Pick<Cell, 'value' | 'numerator' | 'denominator' | 'rows'>

/**
 * Figures that are public now, newest first. Read by the platform, for the register is its officers’: what leaves this
 * file is the number after small counts are taken out, with its card, and no row.
 */
export async function publishedFigures(registry: Registry, filter: Readonly<Record<string, unknown>> = {}) {
  const { rows, places } = await registry.asSystem('公布的数', async (system) => {
    const rows = await system.all(publishedFigure, {
      filter: { ...filter, state: 'published', 'organisation.empty': 'true' },
      sort: '-computedAt',
    })
    return { rows, places: await placesOf(system, rows) }
  })
  const shown = await shownPublications(registry)
  return rows
    .filter(({ values }) => values.publication === null || shown.has(values.publication))
    .map((row) => ({ target: row.values.target, line: lineOf(row, places) }))
}

/** One figure with its card; null where there is none, or what it was public with has been taken down. */
export async function publicFigure(registry: Registry, id: string): Promise<ShownFigure | null> {
  if (!isId(id)) return null
  const found = await registry.asSystem('公布的数', async (system) => {
    const [figure] = await system.all(publishedFigure, {
      filter: { id, 'state.in': ['published', 'superseded'], 'organisation.empty': 'true' },
      whole: true,
    })
    if (!figure || figure.values.occasion === 'summary') return null
    const newest = (await publishedOfTheSame(system, figure)).find((other) => other.id !== id)
    return { figure, newest, places: await placesOf(system, [figure]) }
  })
  if (!found) return null
  const { figure, newest, places } = found
  const { values } = figure
  const promise = values.publication === null ? null : await promiseOf(registry, values.publication, values.target)
  if (values.publication !== null && promise === null) return null
  const indicator = indicatorOf(figure)
  const now = cellOf(indicator, numberOf(values))
  const [before] = values.earlier ?? []
  const earlier = before && cellOf(indicator, before)
  return {
    ...lineOf(figure, places),
    none: now.value === null,
    parts: partsOf(now),
    earlier:
      before && earlier
        ? {
            on: before.on,
            value: valueWords(indicator, earlier),
            change: changeWords(indicator, now.value, earlier.value),
          }
        : null,
    card: (values.card ?? []).map((line) => ({
      name: { zh: line.name, en: line.nameEn },
      words: { zh: line.words, en: line.wordsEn },
    })),
    computedAt: values.computedAt,
    note: values.card?.some(({ words }) => words === values.note) ? null : values.note,
    promise,
    newer: newest ? `/figure/${newest.id}` : null,
  }
}

const numberOf = ({ value, numeratorValue, denominatorValue, rows }: PublishedFigure['values']): Told => ({
  ...{ value, rows },
  numerator: numeratorValue,
  denominator: denominatorValue,
})

/** As the public may see it. */
const cellOf = (indicator: Indicator | null, told: Told): Cell =>
  publicCell(indicator, { ...told, unknown: 0, why: told.value === null ? 'unknown' : null })

type System = Parameters<Parameters<Registry['asSystem']>[1]>[0]

const placesOf = (system: System, rows: readonly PublishedFigure[]) =>
  system.titles(
    'division',
    rows.map(({ values }) => values.division),
  )

function lineOf(figure: PublishedFigure, places: Readonly<Record<string, string>>): FigureLine {
  const { id, values } = figure
  const indicator = indicatorOf(figure)
  return {
    id,
    title: indicator?.title ?? { zh: values.indicator, en: values.indicator },
    value: valueWords(indicator, cellOf(indicator, numberOf(values))),
    of: indicator?.numerator[values.numerator] ?? null,
    place: places[values.division] ?? '',
    from: values.from === values.asOf ? null : values.from,
    asOf: values.asOf,
  }
}

async function shownPublications(registry: Registry): Promise<ReadonlySet<string>> {
  const rows = await registry.as(publicViewer, (session) =>
    session.all(publication, { filter: { state: 'published' } }),
  )
  return new Set(rows.map(({ id }) => id))
}

/** The sentence of the document that asked for it, as the public reads it; null when the document is not public. */
async function promiseOf(registry: Registry, snapshot: string, target: string | null): Promise<ShownFigure['promise']> {
  const rows = await registry.as(publicViewer, async (session) => {
    const [row] = await session.all(publication, { filter: { id: snapshot }, whole: true })
    if (!row) return null
    const { document } = row.values
    const open = await session.all(publication, { filter: { document, state: 'published' } })
    return open.length === 0 ? null : row
  })
  if (!rows) return null
  const { document, title, snapshot: frozen } = rows.values
  const asked = (frozen as unknown as PublicPlan).targets.find(({ id }) => id === target)
  const address = rows.state === 'published' ? `/plan/${document}` : `/plan/${document}?snapshot=${snapshot}`
  return { href: asked ? `${address}#target-${asked.id}` : address, document: title, sentence: asked?.sentence ?? null }
}

const placesShown = { maximumFractionDigits: 2 } as const

/** In hundredths, as far as a figure is shown. */
const rounded = (value: number) => Math.round(100 * value)

const shown = (value: number) => value.toLocaleString('en-US', placesShown)

/** English words stand apart from a number, signs do not. */
const withUnit = (value: string, { zh, en }: Label): Label => ({
  zh: `${value}${zh}`,
  en: /^[a-z]/i.test(en) ? `${value} ${en}` : `${value}${en}`,
})

const noUnit: Label = { zh: '', en: '' }
const points: Label = { zh: '个百分点', en: 'percentage points' }

const valueWords = (indicator: Indicator | null, { value, why }: Cell): Label =>
  value === null ? whyWords[why ?? 'noRows'] : withUnit(shown(value), indicator?.unit ?? noUnit)

function partsOf({ numerator, denominator }: Cell): string | null {
  return numerator === null || denominator === null ? null : `${shown(numerator)} ÷ ${shown(denominator)}`
}

/** 比上年同期高（低）多少; null where one of the two may not be known. */
function changeWords(indicator: Indicator | null, now: number | null, before: number | null): Label | null {
  if (indicator === null || now === null || before === null) return null
  // Of the numbers as they are shown: a reader who subtracts them finds the same.
  const change = Math.round(rounded(now) - rounded(before)) / 100
  if (change === 0) return { zh: '与上年同期持平', en: 'unchanged since' }
  const percent = indicator.as === 'share' || indicator.percent === true
  const size = withUnit(shown(Math.abs(change)), percent ? points : indicator.unit)
  return change > 0
    ? { zh: `现高出${size.zh}`, en: `${size.en} more now` }
    : { zh: `现低${size.zh}`, en: `${size.en} less now` }
}
