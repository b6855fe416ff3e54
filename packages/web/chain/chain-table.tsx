import { Link } from '@tanstack/react-router'
import { useWords } from '../language/use-words.ts'
import { numberWords } from '../ui/format.ts'
import { ScrollRegion } from '../ui/scroll-region.tsx'
import type { ChainMap } from './chain-data.ts'

const verdictWords = {
  short: 'chain.short',
  balanced: 'chain.balanced',
  surplus: 'chain.surplus',
  unknown: 'chain.unknown',
} as const

const known = (value: number | null) => (value === null ? '—' : numberWords(value))
const listOf = (register: string, search: Record<string, string>) =>
  ({ to: '/register/$register', params: { register }, search: search as never }) as const

/** Each chain with who serves it, what it has and what it asks for; every number opens. */
export function ChainTable({ map }: { map: ChainMap }) {
  const { t, say } = useWords()
  /** The yearly figures of a chain's offerings: the rows a sum is made of. */
  const years = (chain: string, year: number, value: number | null) => {
    const ids = map.links.flatMap((link) =>
      link.chain === chain && link.status === 'recruiting' && link.offering !== null ? [link.offering] : [],
    )
    if (value === null || ids.length === 0) return known(value)
    const search = { 'offering.in': [...new Set(ids)].join(','), year: String(year) }
    return <Link {...listOf('programme-year', search)}>{known(value)}</Link>
  }
  return (
    <ScrollRegion className="chain-scroll" aria-labelledby="chain-balance">
      <table className="indicator-table chain-table">
        <thead>
          <tr>
            <th scope="col">{t('cockpit.chain')}</th>
            <th scope="col">{t('chain.verdict')}</th>
            <th scope="col" className="number">
              {t('chain.schools')}
            </th>
            <th scope="col" className="number">
              {t('chain.offerings')}
            </th>
            <th scope="col" className="number">
              {t('chain.enterprises')}
            </th>
            <th scope="col" className="number">
              {t('chain.enrolment')}
            </th>
            <th scope="col" className="number">
              {t('chain.graduates')}
            </th>
            <th scope="col" className="number">
              {t('chain.needed')}
            </th>
            <th scope="col" className="number">
              {t('chain.vacancies')}
            </th>
            <th scope="col" className="number">
              {t('chain.matched')}
            </th>
          </tr>
        </thead>
        <tbody>
          {map.chains.map((chain) => (
            <tr key={chain.id}>
              <th scope="row">
                <Link to="/register/$register/$id" params={{ register: 'industry-chain', id: chain.id }} lang="zh-CN">
                  {chain.name}
                </Link>
                {chain.leadTitle ? (
                  <span className="cockpit-why" lang="zh-CN">
                    {chain.leadTitle}
                  </span>
                ) : null}
              </th>
              <td>
                <b className={`chain-${chain.verdict}`}>{t(verdictWords[chain.verdict])}</b>
                <span className="cockpit-why">{say(chain.why)}</span>
              </td>
              <td className="number">
                <Link
                  to="/figure/$name"
                  params={{ name: 'schoolsPerChain' }}
                  search={{ of: 'industryChain', subject: chain.id, by: 'organisation' } as never}
                >
                  {chain.schools}
                </Link>
              </td>
              <td className="number">
                <Link {...listOf('chain-link', { chain: chain.id, kind: 'offering' })}>{chain.offerings}</Link>
              </td>
              <td className="number">
                <Link {...listOf('chain-link', { chain: chain.id, kind: 'enterprise' })}>{chain.enterprises}</Link>
              </td>
              <td className="number">{years(chain.id, map.schoolYear, chain.enrolment)}</td>
              <td className="number">{years(chain.id, map.schoolYear - 1, chain.graduates)}</td>
              <td className="number">
                {chain.needed === null ? (
                  '—'
                ) : (
                  <Link {...listOf('demand-answer', { chain: chain.id })}>{numberWords(chain.needed)}</Link>
                )}
              </td>
              <td className="number">
                {chain.posts.length === 0 ? (
                  numberWords(chain.vacancies)
                ) : (
                  <Link {...listOf('post-listing', { 'id.in': chain.posts.join(',') })}>
                    {numberWords(chain.vacancies)}
                  </Link>
                )}
              </td>
              <td className="number">
                {chain.matched === null ? (
                  '—'
                ) : (
                  <Link
                    {...listOf('graduate-destination', { 'offering.in': chain.outcomes.join(','), point: 'september' })}
                  >
                    {`${numberWords(Math.round(chain.matched))}%`}
                  </Link>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  )
}
