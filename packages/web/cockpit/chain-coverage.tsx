import { Link } from '@tanstack/react-router'
import { useWords } from '../language/use-words.ts'
import type { CockpitAnswer } from './cockpit-data.ts'

/** Each industry chain with how many schools serve it; a chain that none serves is named first. */
export function ChainCoverage({ chains }: { chains: CockpitAnswer['chains'] }) {
  const { t } = useWords()
  if (chains.length === 0) return null
  const sorted = [...chains].sort((a, b) => (a.schools ?? -1) - (b.schools ?? -1))
  return (
    <section className="cockpit-part" aria-labelledby="cockpit-chains">
      <h2 id="cockpit-chains">{t('cockpit.chains')}</h2>
      <table className="cockpit-table">
        <thead>
          <tr>
            <th scope="col">{t('cockpit.chain')}</th>
            <th scope="col" className="number">
              {t('cockpit.schools')}
            </th>
          </tr>
        </thead>
        <tbody>
          {sorted.map(({ id, title, schools }) => (
            <tr key={id ?? title}>
              <th scope="row">
                {id === null ? (
                  title
                ) : (
                  <Link to="/register/$register/$id" params={{ register: 'industry-chain', id }} lang="zh-CN">
                    {title}
                  </Link>
                )}
              </th>
              <td className="number">
                <Link to="/figure/$name" params={{ name: 'schoolsPerChain' }} search={{ by: 'industryChain' } as never}>
                  {schools ?? '—'}
                </Link>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
