import { Link, useSearch } from '@tanstack/react-router'
import type { QualityPart, QualityScore } from '@zhiqiao/model'
import { SettingList } from '../figure/figure-grounds.tsx'
import { unitGap } from '../figure/figure-words.ts'
import { useWords } from '../language/use-words.ts'
import { ButtonLink } from '../ui/button-link.tsx'
import { Empty } from '../ui/empty.tsx'
import { dateWords, numberWords } from '../ui/format.ts'
import { ProblemState } from '../ui/problem-notice.tsx'
import { ScrollRegion } from '../ui/scroll-region.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { useTitle } from '../ui/use-title.ts'
import { useQuality } from './chain-data.ts'
import '../cockpit/cockpit.css'
import '../figure/figure.css'
import './chain.css'

const short = (value: number, places = 1) => numberWords(Math.round(value * 10 ** places) / 10 ** places)

/** The address of a part's figure as the router takes it: the same words the server takes. */
function PartLink({ part, children }: { part: QualityPart; children: string }) {
  const [path, search] = part.open.split('?')
  return (
    <Link
      to="/figure/$name"
      params={{ name: path!.split('/').at(-1)! }}
      search={Object.fromEntries(new URLSearchParams(search)) as never}
    >
      {children}
    </Link>
  )
}

/** The parts of one score: number, lines, points, weight; a part without data says why and counts for nothing. */
function PartTable({ score }: { score: QualityScore }) {
  const { t, say } = useWords()
  return (
    <ScrollRegion className="chain-scroll" aria-label={`${score.schoolName} ${score.programmeName}`}>
      <table className="indicator-table">
        <thead>
          <tr>
            <th scope="col">{t('quality.item')}</th>
            <th scope="col" className="number">
              {t('quality.value')}
            </th>
            <th scope="col" className="number">
              {t('quality.lines')}
            </th>
            <th scope="col" className="number">
              {t('quality.points')}
            </th>
            <th scope="col" className="number">
              {t('quality.weight')}
            </th>
            <th scope="col" className="number">
              {t('quality.share')}
            </th>
          </tr>
        </thead>
        <tbody>
          {score.parts.map((part) => (
            <tr key={part.item}>
              <th scope="row">
                <Link to="/register/$register/$id" params={{ register: 'quality-item', id: part.item }} lang="zh-CN">
                  {part.name}
                </Link>
                {part.counted === 'school' ? <span className="cockpit-why">{t('quality.ofSchool')}</span> : null}
              </th>
              <td className="number">
                <PartLink part={part}>
                  {part.value === null ? say(part.why!) : `${short(part.value)}${unitGap(say(part.unit))}`}
                </PartLink>
              </td>
              <td className="number">
                {part.better === 'lower' ? '≤ ' : '≥ '}
                {short(part.red)} / {short(part.green)}
              </td>
              <td className="number">{part.points === null ? t('quality.leftOut') : short(part.points)}</td>
              <td className="number">{short(part.weight)}</td>
              <td className="number">{part.share === null ? '—' : `${short(part.share)}%`}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  )
}

/** 专业质量得分: every offering with its score, the formula beside it, and each part down to its rows. */
export function QualityPage() {
  const { t, say, language } = useWords()
  const search = useSearch({ strict: false }) as { division?: string }
  const quality = useQuality(search.division)
  const board = quality.data
  useTitle(t('quality.title'))
  if (quality.isError && !board)
    return (
      <div className="page">
        <ProblemState page error={quality.error} retry={() => void quality.refetch()} />
      </div>
    )
  if (!board)
    return (
      <div className="page">
        <Skeleton lines={10} />
      </div>
    )
  return (
    <article className="page chain-page">
      <header className="page-head">
        <div>
          <p className="place-line soft" lang="zh-CN">
            {board.place.name}
          </p>
          <h1>{t('quality.title')}</h1>
          <p className="soft">{t('cockpit.asOf', { day: dateWords(board.on, language) })}</p>
        </div>
        <div className="page-actions no-print">
          <ButtonLink to="/register/$register" params={{ register: 'quality-item' }}>
            {t('quality.items')}
          </ButtonLink>
          <ButtonLink to="/chain">{t('chain.title')}</ButtonLink>
        </div>
      </header>
      {board.eyes === 'viewer' ? <p className="small soft">{t('figure.ownRowsOnly')}</p> : null}
      {board.items === 0 ? (
        <Empty title={t('quality.noItems')}>{t('quality.noItemsHint')}</Empty>
      ) : board.scores.length === 0 ? (
        <Empty title={t('quality.empty')}>{t('quality.emptyHint')}</Empty>
      ) : (
        <>
          <p className="reading">{t('quality.method')}</p>
          <SettingList settings={[board.least]} />
          <ul className="quality-list">
            {board.scores.map((score) => (
              <li key={score.offering}>
                <details>
                  <summary>
                    <span className="quality-name" lang="zh-CN">
                      <b>{score.programmeName}</b> <span className="soft">{score.schoolName}</span>
                    </span>
                    <span className={score.score === null ? 'quality-none' : 'quality-score'}>
                      {score.score === null ? t('quality.noScore') : t('quality.score', { score: short(score.score) })}
                    </span>
                    <span className="quality-formula small soft">{score.formula}</span>
                    {score.missing ? <span className="quality-formula small soft">{say(score.missing)}</span> : null}
                  </summary>
                  <PartTable score={score} />
                  <p>
                    <Link
                      to="/register/$register/$id"
                      params={{ register: 'programme-offering', id: score.offering }}
                      lang="zh-CN"
                    >
                      {score.schoolName} {score.programmeName}
                    </Link>
                  </p>
                </details>
              </li>
            ))}
          </ul>
        </>
      )}
    </article>
  )
}
