import { Link } from '@tanstack/react-router'
import { useWords } from '../language/use-words.ts'
import { numberWords } from '../ui/format.ts'
import { ScrollRegion } from '../ui/scroll-region.tsx'
import type { ChainMap } from './chain-data.ts'

/** Programmes by chains: in each cell how many schools, how many leave, how many are needed; an empty demand is a gap. */
export function ChainMatrix({ map }: { map: ChainMap }) {
  const { t } = useWords()
  const at = (chain: string, programme: string) =>
    map.cells.find((cell) => cell.chain === chain && cell.programme === programme)
  /** The yearly figures of last year of the offerings behind a cell. */
  const leavers = (chain: string, programme: string) => ({
    'offering.in': map.links
      .flatMap((link) =>
        link.chain === chain && link.programme === programme && link.status === 'recruiting'
          ? (link.offering ?? [])
          : [],
      )
      .join(','),
    year: String(map.schoolYear - 1),
  })
  return (
    <ScrollRegion className="chain-scroll" aria-label={t('chain.matrix')}>
      <table className="indicator-table chain-matrix">
        <caption className="visually-hidden">{t('chain.matrixCaption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('chain.programme')}</th>
            {map.chains.map(({ id, name }) => (
              <th key={id} scope="col" lang="zh-CN">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {map.programmes.map(({ id, name, offered }) => (
            <tr key={id}>
              <th scope="row">
                <Link to="/register/$register/$id" params={{ register: 'programme', id }} lang="zh-CN">
                  {name}
                </Link>
                {offered ? null : <span className="cockpit-why">{t('chain.notOffered')}</span>}
              </th>
              {map.chains.map((chain) => {
                const cell = at(chain.id, id)
                if (!cell) return <td key={chain.id} className="chain-none" aria-label={t('chain.noLink')} />
                const gap = cell.schools.length === 0
                return (
                  <td key={chain.id} className={gap ? 'chain-gap' : undefined}>
                    {gap ? (
                      <b>{t('chain.gap')}</b>
                    ) : (
                      <Link
                        to="/register/$register"
                        params={{ register: 'chain-link' }}
                        search={{ chain: chain.id, kind: 'offering' } as never}
                      >
                        {t('chain.schoolCount', { count: cell.schools.length })}
                      </Link>
                    )}
                    <span className="cockpit-why">
                      {cell.graduates === null ? null : (
                        <Link
                          to="/register/$register"
                          params={{ register: 'programme-year' }}
                          search={leavers(chain.id, id) as never}
                        >
                          {t('chain.leaving', { count: cell.graduates })}
                        </Link>
                      )}
                      {cell.graduates !== null && cell.needed > 0 ? ' · ' : ''}
                      {cell.needed > 0 ? (
                        <Link
                          to="/register/$register"
                          params={{ register: 'demand-answer' }}
                          search={{ chain: chain.id, programmes: id } as never}
                        >
                          {t('chain.asked', { count: numberWords(cell.needed) })}
                        </Link>
                      ) : null}
                    </span>
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  )
}
