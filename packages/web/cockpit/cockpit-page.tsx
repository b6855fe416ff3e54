import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useEffect } from 'react'
import { useSession } from '../api/session.ts'
import { useIndicators } from '../figure/figure-data.ts'
import { useWords } from '../language/use-words.ts'
import { ButtonLink } from '../ui/button-link.tsx'
import { Empty } from '../ui/empty.tsx'
import { dateWords } from '../ui/format.ts'
import { ProblemState } from '../ui/problem-notice.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { useTitle } from '../ui/use-title.ts'
import { ChainCoverage } from './chain-coverage.tsx'
import { useCockpit } from './cockpit-data.ts'
import { DivisionTiles } from './division-tiles.tsx'
import { DueList } from './due-list.tsx'
import { FindingTable } from './finding-table.tsx'
import { RuleIndex } from './rule-index.tsx'
import { SchoolDesk } from './school-desk.tsx'
import { TargetBoard } from './target-board.tsx'
import '../chain/chain.css'
import '../plan/view/small-chart.css'
import './cockpit.css'

/** Every indicator by name, for whoever looks for a number. */
function IndicatorIndex() {
  const { t, say } = useWords()
  const { data } = useIndicators()
  if (!data) return null
  return (
    <section className="cockpit-part cockpit-index no-print" aria-labelledby="cockpit-index">
      <h2 id="cockpit-index">{t('cockpit.allFigures')}</h2>
      <ul>
        {data.indicators.map(({ name, title }) => (
          <li key={name}>
            <Link to="/figure/$name" params={{ name }}>
              {say(title)}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** 驾驶舱: a bureau's view over its division; a school's head sees the own school. */
export function CockpitPage() {
  const role = useSession().data?.hat?.role
  if (role === undefined) return null
  return role === 'headmaster' || role === 'schoolRegistrar' ? <SchoolDesk /> : <DivisionDesk />
}

/** On a desk or a wall: targets by status, findings by severity, chains, counties, what is due. Every number opens. */
function DivisionDesk() {
  const { t, language } = useWords()
  const navigate = useNavigate()
  const search = useSearch({ strict: false }) as { division?: string; wall?: string; tile?: string; part?: string }
  const wall = search.wall === '1'
  const cockpit = useCockpit(search.division)
  const data = cockpit.data
  useTitle(t('cockpit.cockpit'))
  // The wall form drops what is only for hands; Escape gives it back.
  useEffect(() => {
    document.documentElement.toggleAttribute('data-wall', wall)
    return () => document.documentElement.removeAttribute('data-wall')
  }, [wall])
  const setWall = (on: boolean) =>
    void navigate({ to: '.', search: { ...search, wall: on ? '1' : undefined } as never, replace: true })
  if (cockpit.isError && !data)
    return (
      <div className="page">
        <ProblemState page error={cockpit.error} retry={() => void cockpit.refetch()} />
      </div>
    )
  if (!data)
    return (
      <div className="page">
        <Skeleton lines={10} />
      </div>
    )
  return (
    <article className="page cockpit">
      <header className="page-head">
        <div>
          <h1>
            <span lang="zh-CN">{data.place.name}</span>
            {language === 'zh' ? '' : ' '}
            {t('cockpit.title')}
          </h1>
          <p className="soft">{t('cockpit.asOf', { day: dateWords(data.today, language) })}</p>
        </div>
        <div className="page-actions no-print">
          {wall ? null : (
            <>
              <ButtonLink to="/chain" search={(search.division ? { division: search.division } : {}) as never}>
                {t('chain.title')}
              </ButtonLink>
              <ButtonLink to="/quality" search={(search.division ? { division: search.division } : {}) as never}>
                {t('quality.title')}
              </ButtonLink>
              <ButtonLink to="/what-if" search={(search.division ? { division: search.division } : {}) as never}>
                {t('whatIf.title')}
              </ButtonLink>
            </>
          )}
          <button type="button" className="word-button" aria-pressed={wall} onClick={() => setWall(!wall)}>
            {wall ? t('cockpit.toDesk') : t('cockpit.toWall')}
          </button>
        </div>
      </header>
      {data.plans.length === 0 && data.rules.every(({ examined }) => examined === 0) ? (
        <Empty title={t('cockpit.empty')}>{t('cockpit.emptyHint')}</Empty>
      ) : (
        <div className="cockpit-desk">
          <TargetBoard targets={data.targets} />
          <DivisionTiles division={data.place.id} name={search.tile} part={search.part} />
          <div className="cockpit-columns">
            <FindingTable rules={data.rules} division={search.division} />
            <div>
              <ChainCoverage chains={data.chains} />
              <DueList due={data.due} today={data.today} />
            </div>
          </div>
        </div>
      )}
      {wall ? null : <RuleIndex division={search.division} />}
      {wall ? null : <IndicatorIndex />}
    </article>
  )
}
