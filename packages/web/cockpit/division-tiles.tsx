import { Link, useNavigate } from '@tanstack/react-router'
import { useFigure, useIndicators } from '../figure/figure-data.ts'
import { cellWords } from '../figure/figure-words.ts'
import { useWords } from '../language/use-words.ts'
import { DivisionMap } from './division-map.tsx'

/** The figure shown until another is chosen: the one most often asked for. */
const usual = 'dualQualifiedShare'

/**
 * The divisions beneath as tiles, each with its number and a bar from zero; they lie in the order of the number, for
 * without boundaries no map is drawn above them.
 */
export function DivisionTiles(props: { division: string; name: string | undefined; part: string | undefined }) {
  const { division, name, part } = props
  const words = useWords()
  const { t, say } = words
  const navigate = useNavigate()
  const { data: all } = useIndicators()
  const chosen = name ?? usual
  const { data: answer } = useFigure(chosen, { division, by: 'division', numerator: part ?? '' }, true, false)
  const parts = Object.entries(answer?.indicator.numerator ?? {})
  const cells = (answer?.computed.cells ?? []).filter(({ id }) => id !== null && id !== division)
  const top = Math.max(0, ...cells.map(({ value }) => value ?? 0))
  if (answer && cells.length === 0) return null
  return (
    <section className="cockpit-part" aria-labelledby="cockpit-tiles">
      <div className="chain-part-head">
        <h2 id="cockpit-tiles">{t('cockpit.tiles')}</h2>
        <div className="tile-choice no-print">
          <label>
            <span className="visually-hidden">{t('figure.figure')}</span>
            <select
              className="native-input"
              value={chosen}
              onChange={(event) =>
                void navigate({
                  to: '.',
                  search: (({ part: _, ...before }: Record<string, string>) => ({
                    ...before,
                    tile: event.target.value,
                  })) as never,
                  replace: true,
                })
              }
            >
              {(all?.indicators ?? []).map((indicator) => (
                <option key={indicator.name} value={indicator.name}>
                  {say(indicator.title)}
                </option>
              ))}
            </select>
          </label>
          {parts.length > 1 ? (
            <label>
              <span className="visually-hidden">{t('figure.numerator')}</span>
              <select
                className="native-input"
                value={answer?.computed.numeratorName}
                onChange={(event) =>
                  void navigate({
                    to: '.',
                    search: ((before: Record<string, string>) => ({ ...before, part: event.target.value })) as never,
                    replace: true,
                  })
                }
              >
                {parts.map(([key, title]) => (
                  <option key={key} value={key}>
                    {say(title)}
                  </option>
                ))}
              </select>
            </label>
          ) : null}
        </div>
      </div>
      {answer ? <DivisionMap answer={answer} indicator={chosen} part={part} /> : null}
      {answer ? (
        <ul className="tile-grid" aria-label={say(answer.indicator.title)}>
          {cells.map((cell) => (
            <li key={cell.id}>
              <Link
                to="/figure/$name"
                params={{ name: chosen }}
                search={{ division: cell.id!, ...(part ? { numerator: part } : {}) } as never}
                className="tile"
              >
                <span lang="zh-CN">{cell.title}</span>
                <b className={cell.value === null ? 'tile-none' : 'tile-number'}>
                  {cellWords(answer.indicator, cell, words)}
                </b>
                <svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
                  <rect className="tile-ground" width="100" height="4" />
                  {cell.value === null || top === 0 ? null : (
                    <rect className="bar-reached" width={(100 * cell.value) / top} height="4" />
                  )}
                </svg>
              </Link>
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  )
}
