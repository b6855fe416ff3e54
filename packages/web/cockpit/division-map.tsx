import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { RecordOf } from '@zhiqiao/model'
import { request } from '../api/client.ts'
import type { FigureAnswer } from '../figure/figure-data.ts'
import { cellWords } from '../figure/figure-words.ts'
import { useWords } from '../language/use-words.ts'
import { drawnBoundaries } from './projection.ts'

interface BoundaryValues extends Record<string, unknown> {
  readonly division: string
  readonly approvalNumber: string | null
  readonly source: string
  readonly geometry: { readonly coordinates: readonly (readonly (readonly (readonly number[])[])[])[] } | null
}

const width = 640

/** A map where boundaries have been supplied for every division shown; nothing otherwise. The tiles say the same. */
export function DivisionMap(props: { answer: FigureAnswer; indicator: string; part: string | undefined }) {
  const { answer, indicator, part } = props
  const words = useWords()
  const { t } = words
  const cells = answer.computed.cells.filter(({ id }) => id !== null && id !== answer.place.id)
  const ids = cells.map(({ id }) => id!)
  const { data } = useQuery({
    queryKey: ['division-boundary', ...ids],
    enabled: ids.length > 0,
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: ({ signal }) =>
      request<{ rows: readonly RecordOf<BoundaryValues>[] }>(
        `/division-boundary?${new URLSearchParams({ 'division.in': ids.join(','), sort: 'from', limit: '500' })}`,
        { signal },
      ),
  })
  // The newest of each division: rows come oldest first.
  const newest = new Map((data?.rows ?? []).map(({ values }) => [values.division, values]))
  const known = new Map(
    ids.flatMap((id) => (newest.get(id)?.geometry ? [[id, newest.get(id)!.geometry!.coordinates]] : [])),
  )
  if (ids.length === 0 || known.size < ids.length) return null
  const { drawn, height } = drawnBoundaries(known, width)
  const top = Math.max(0, ...cells.map(({ value }) => value ?? 0))
  const numbers = [...newest.values()].flatMap(({ approvalNumber }) => approvalNumber ?? [])
  return (
    <figure className="division-map">
      <svg viewBox={`-4 -4 ${width + 8} ${height + 8}`} aria-label={t('cockpit.map')}>
        {cells.map((cell) => {
          const { path, x, y } = drawn.get(cell.id!)!
          const share = cell.value === null || top === 0 ? 0 : cell.value / top
          return (
            <Link
              key={cell.id}
              to="/figure/$name"
              params={{ name: indicator }}
              search={{ division: cell.id!, ...(part ? { numerator: part } : {}) } as never}
              aria-label={`${cell.title} ${cellWords(answer.indicator, cell, words)}`}
            >
              <path d={path} fillOpacity={0.08 + 0.4 * share} />
              <text x={x} y={y} lang="zh-CN">
                {cell.title}
              </text>
              <text className="map-number" x={x} y={y + 20}>
                {cell.value === null ? '—' : cellWords(answer.indicator, cell, words)}
              </text>
            </Link>
          )
        })}
      </svg>
      <figcaption className="small soft">
        {t('cockpit.mapSource', { source: [...new Set([...newest.values()].map(({ source }) => source))].join('、') })}
        {numbers.length > 0 ? ` ${t('cockpit.mapNumber', { number: [...new Set(numbers)].join('、') })}` : ''}
      </figcaption>
    </figure>
  )
}
