import { useNavigate, useSearch } from '@tanstack/react-router'
import { SettingList } from '../figure/figure-grounds.tsx'
import { useWords } from '../language/use-words.ts'
import { ButtonLink } from '../ui/button-link.tsx'
import { Empty } from '../ui/empty.tsx'
import { dateWords } from '../ui/format.ts'
import { ProblemState } from '../ui/problem-notice.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { useTitle } from '../ui/use-title.ts'
import { useChainMap } from './chain-data.ts'
import { ChainGraph } from './chain-graph.tsx'
import { ChainMatrix } from './chain-matrix.tsx'
import { ChainTable } from './chain-table.tsx'
import { ProposalList } from './proposal-list.tsx'
import '../cockpit/cockpit.css'
import '../figure/figure.css'
import './chain.css'

/** 产业链图谱: which chains the schools of a place serve, what is missing or too much, and what might be done. */
export function ChainPage() {
  const { t, language } = useWords()
  const navigate = useNavigate()
  const search = useSearch({ strict: false }) as { division?: string; view?: string }
  const graph = search.view === 'graph'
  const chains = useChainMap(search.division)
  const map = chains.data
  useTitle(t('chain.title'))
  if (chains.isError && !map)
    return (
      <div className="page">
        <ProblemState page error={chains.error} retry={() => void chains.refetch()} />
      </div>
    )
  if (!map)
    return (
      <div className="page">
        <Skeleton lines={10} />
      </div>
    )
  const show = (view: string | undefined) =>
    void navigate({ to: '.', search: { ...search, view } as never, replace: true })
  return (
    <article className="page chain-page">
      <header className="page-head">
        <div>
          <p className="place-line soft" lang="zh-CN">
            {map.place.name}
          </p>
          <h1>{t('chain.title')}</h1>
          <p className="soft">{t('cockpit.asOf', { day: dateWords(map.today, language) })}</p>
        </div>
        <div className="page-actions no-print">
          <ButtonLink to="/quality" search={(search.division ? { division: search.division } : {}) as never}>
            {t('quality.title')}
          </ButtonLink>
          <ButtonLink to="/cockpit">{t('figure.toCockpit')}</ButtonLink>
        </div>
      </header>
      {map.chains.length === 0 ? (
        <Empty title={t('chain.empty')}>{t('chain.emptyHint')}</Empty>
      ) : (
        <>
          {map.eyes === 'viewer' ? <p className="small soft">{t('figure.ownRowsOnly')}</p> : null}
          <section className="cockpit-part" aria-labelledby="chain-balance">
            <h2 id="chain-balance">{t('chain.balance')}</h2>
            <ChainTable map={map} />
          </section>
          <section className="cockpit-part" aria-labelledby="chain-map">
            <div className="chain-part-head">
              <h2 id="chain-map">{t('chain.map')}</h2>
              <div className="page-actions no-print">
                <button type="button" className="word-button" aria-pressed={!graph} onClick={() => show(undefined)}>
                  {t('chain.matrix')}
                </button>
                <button type="button" className="word-button" aria-pressed={graph} onClick={() => show('graph')}>
                  {t('chain.graph')}
                </button>
              </div>
            </div>
            {graph ? <ChainGraph map={map} /> : <ChainMatrix map={map} />}
          </section>
          <section className="cockpit-part" aria-labelledby="chain-proposals">
            <h2 id="chain-proposals">{t('chain.proposals', { count: map.proposals.length })}</h2>
            <p className="soft">{t('chain.proposalsHint')}</p>
            <ProposalList proposals={map.proposals} />
          </section>
          <section className="cockpit-part" aria-labelledby="chain-bounds">
            <h2 id="chain-bounds">{t('figure.parameters')}</h2>
            <SettingList settings={map.settings} />
          </section>
        </>
      )}
    </article>
  )
}
