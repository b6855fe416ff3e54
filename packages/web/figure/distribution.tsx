import { Link } from '@tanstack/react-router'
import { kebabCase } from '@zhiqiao/model'
import { useWords } from '../language/use-words.ts'
import { numberWords } from '../ui/format.ts'
import { ScrollRegion } from '../ui/scroll-region.tsx'
import type { FigureAddress, FigureAnswer } from './figure-data.ts'
import { cellWords } from './figure-words.ts'
import type { TargetStanding } from './given-data.ts'
import { Laggards } from './laggards.tsx'

/** The figure told apart by its subjects, greatest first, each bar from zero beside its number; the last are named too. */
export function Distribution(props: {
  answer: FigureAnswer
  address: FigureAddress
  targets: readonly TargetStanding[]
  onAddress: (change: FigureAddress) => void
}) {
  const words = useWords()
  const { t, say } = words
  const { answer, onAddress } = props
  const { indicator, by, computed } = answer
  const top = Math.max(0, ...computed.cells.map(({ value }) => value ?? 0))
  return (
    <section aria-labelledby="figure-by" className="figure-part">
      <div className="figure-part-head">
        <h2 id="figure-by">{t('figure.distribution')}</h2>
        {indicator.by.length > 1 ? (
          <label>
            <span className="soft small">{t('figure.by')}</span>{' '}
            <select className="native-input" value={by} onChange={(event) => onAddress({ by: event.target.value })}>
              {indicator.by.map(({ name, title }) => (
                <option key={name} value={name}>
                  {say(title)}
                </option>
              ))}
            </select>
          </label>
        ) : null}
      </div>
      {computed.cells.length === 0 ? (
        <p className="soft">{t('figure.noSubjects')}</p>
      ) : (
        <ScrollRegion className="figure-scroll" aria-label={t('figure.distribution')}>
          <Laggards answer={answer} targets={props.targets} />
          <table className="indicator-table figure-distribution">
            <thead>
              <tr>
                <th scope="col">{say(indicator.by.find(({ name }) => name === by)!.title)}</th>
                <th scope="col">
                  <span className="visually-hidden">{t('figure.bar')}</span>
                </th>
                <th scope="col" className="number">
                  {say(indicator.title)}
                </th>
                <th scope="col" className="number">
                  {t('figure.numerator')}
                </th>
                {indicator.denominator ? (
                  <th scope="col" className="number">
                    {t('figure.denominator')}
                  </th>
                ) : null}
                <th scope="col">
                  <span className="visually-hidden">{t('figure.rows')}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {computed.cells.map((cell) => (
                <tr key={cell.id ?? '-'}>
                  <th scope="row">
                    {cell.id === null || cell.title === '' ? (
                      cell.title || t('value.unseen')
                    ) : by === 'division' ? (
                      <button
                        type="button"
                        className="word-button"
                        lang="zh-CN"
                        onClick={() => onAddress({ division: cell.id! })}
                      >
                        {cell.title}
                      </button>
                    ) : (
                      <Link to="/register/$register/$id" params={{ register: kebabCase(by), id: cell.id }} lang="zh-CN">
                        {cell.title}
                      </Link>
                    )}
                  </th>
                  <td className="figure-bar-cell">
                    {cell.value === null || top === 0 ? null : (
                      <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
                        <rect className="bar-reached" width={(100 * cell.value) / top} height="10" />
                      </svg>
                    )}
                  </td>
                  <td className="number">{cellWords(indicator, cell, words)}</td>
                  <td className="number">{cell.numerator === null ? '—' : numberWords(cell.numerator)}</td>
                  {indicator.denominator ? (
                    <td className="number">{cell.denominator === null ? '—' : numberWords(cell.denominator)}</td>
                  ) : null}
                  <td>
                    {cell.id !== null && by !== 'division' && cell.rows > 0 ? (
                      <button
                        type="button"
                        className="word-button"
                        onClick={() => onAddress({ of: by, subject: cell.id! })}
                      >
                        {t('figure.openRows', { count: cell.rows })}
                      </button>
                    ) : null}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollRegion>
      )}
    </section>
  )
}
