import { computeIndicator, type Place, settingsIn, type View, whyWords } from '@zhiqiao/analysis'
import { indicators, parameters, qualityItem } from '@zhiqiao/definitions'
import type { QualityBoard, QualityPart, RecordOf, ValuesOf } from '@zhiqiao/model'
import type { Session } from '@zhiqiao/registry'
import { offeringsOf } from './chain-rows.ts'
import { missingWords, pointsOf, weighed } from './points.ts'

type Item = RecordOf<ValuesOf<typeof qualityItem>>

/**
 * The quality score of every offering of a place that recruits (or of one) from the items in force on the day: those of
 * the nearest division upwards that has set any. Each part is an indicator’s value for the offering or its school.
 */
export async function qualityScores(
  session: Session,
  place: Place,
  { eyes, offering = null, on = session.today() }: { eyes: View['eyes']; offering?: string | null; on?: string },
): Promise<QualityBoard> {
  const items = await itemsFor(session, place, on)
  const least = (await settingsIn(session, [parameters.qualityWeightLeast!], place.path, on)).get('qualityWeightLeast')!
  const view: View = { eyes }
  const schoolYear = Number(on.slice(0, 4)) - (on.slice(5) < '09-01' ? 1 : 0)
  const offerings = (await offeringsOf(session, place, view, schoolYear)).filter(
    ({ id }) => offering === null || id === offering,
  )
  const measured: { item: Item; cells: Awaited<ReturnType<typeof cellsOf>> }[] = []
  for (const item of items) measured.push({ item, cells: await cellsOf(session, place, item, on, view) })
  const scores = offerings.map((row) => {
    const parts = measured.map(({ item, cells }): Omit<QualityPart, 'share'> => {
      const { name, indicator, counted, better, red, green, weight, numerator } = item.values
      const subject = counted === 'school' ? row.school : row.id
      const cell = cells.get(subject)
      const value = cell?.value ?? null
      const address = new URLSearchParams({
        ...{ division: place.id, on, of: registerOf(counted), subject },
        ...(numerator === null ? {} : { numerator }),
      })
      return {
        ...{ item: item.id, name, counted, better, red, green, weight, value },
        unit: indicators[indicator]!.unit,
        numerator: cell?.numerator ?? null,
        denominator: cell?.denominator ?? null,
        points: pointsOf(value, { red, green, better }),
        why: value === null ? whyWords[cell?.why ?? 'noRows'] : null,
        open: `/figure/${indicator}?${address}`,
      }
    })
    const total = weighed(parts, least.value ?? 0)
    const under = parts.reduce((sum, part) => sum + (part.points === null ? 0 : part.weight), 0)
    return {
      offering: row.id,
      school: row.school,
      schoolName: row.schoolName,
      programmeName: row.programmeName,
      ...total,
      missing: missingWords(
        parts.filter(({ points }) => points === null).map(({ name }) => name),
        total.covered,
      ),
      parts: parts.map((part) => ({ ...part, share: part.points === null ? null : (100 * part.weight) / under })),
    }
  })
  return {
    ...{ place, on, eyes, least },
    items: items.length,
    scores: scores.sort((a, b) => (b.score ?? -1) - (a.score ?? -1) || a.schoolName.localeCompare(b.schoolName, 'zh')),
  }
}

const registerOf = (counted: string) => (counted === 'school' ? 'organisation' : 'programmeOffering')

async function cellsOf(session: Session, place: Place, { values }: Item, on: string, view: View) {
  const { cells } = await computeIndicator(session, indicators[values.indicator]!, parameters, {
    ...{ division: place.id, by: registerOf(values.counted), on, view },
    numerator: values.numerator,
  })
  return new Map(cells.flatMap((cell) => (cell.id === null ? [] : [[cell.id, cell] as const])))
}

/** Items in force on the day of the nearest division upwards that has any, in their order; unusable ones are left out. */
async function itemsFor(session: Session, place: Place, on: string): Promise<Item[]> {
  const divisions = place.path.split('/').filter(Boolean)
  const all = await session.asSystem('读取评价指标', (system) =>
    system.all(qualityItem, { filter: { 'division.in': divisions, state: 'confirmed', 'from.to': on } }),
  )
  const live = all.filter(({ values }) => (values.to === null || values.to >= on) && isUsable(values))
  const nearest = divisions.findLast((id) => live.some(({ values }) => values.division === id))
  return live.filter(({ values }) => values.division === nearest).sort((a, b) => a.values.position - b.values.position)
}

/** The indicator is still known, can be told apart by what the item counts, and has the numerator named. */
function isUsable({ indicator: name, counted, numerator }: ValuesOf<typeof qualityItem>): boolean {
  const indicator = indicators[name]
  return (
    indicator !== undefined &&
    registerOf(counted) in indicator.by &&
    (numerator === null || numerator in indicator.numerator)
  )
}
