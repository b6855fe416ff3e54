import { Link } from '@tanstack/react-router'
import { kebabCase } from '@zhiqiao/model'
import { registerOf, useMeta } from '../api/query.ts'
import { SettingList } from '../figure/figure-grounds.tsx'
import { useWords } from '../language/use-words.ts'
import type { Proposal, ProposalKind } from './chain-data.ts'

const kinds: readonly ProposalKind[] = ['open', 'expand', 'reduce', 'stop']
export const kindWords = {
  open: 'chain.open',
  expand: 'chain.expand',
  reduce: 'chain.reduce',
  stop: 'chain.stop',
} as const

/** What the numbers suggest, by what would be done; each with its reason and the records behind it. */
export function ProposalList({ proposals }: { proposals: readonly Proposal[] }) {
  const { t, say } = useWords()
  const { data: meta } = useMeta()
  const kindOf = (register: string) => {
    const known = registerOf(meta, register)
    return known ? say(known.title) : ''
  }
  if (proposals.length === 0) return <p className="soft">{t('chain.noProposals')}</p>
  return (
    <div className="chain-proposals">
      {kinds
        .map((kind) => ({ kind, own: proposals.filter((proposal) => proposal.kind === kind) }))
        .filter(({ own }) => own.length > 0)
        .map(({ kind, own }) => (
          <section key={kind} aria-labelledby={`proposal-${kind}`}>
            <h3 id={`proposal-${kind}`}>
              {t(kindWords[kind])} <span className="soft">{own.length}</span>
            </h3>
            <ul>
              {own.map((proposal) => (
                <li key={`${proposal.title}${proposal.reason.zh}`} className="chain-proposal">
                  <b lang="zh-CN">{proposal.title}</b>
                  <p>{say(proposal.reason)}</p>
                  {proposal.schools.length > 0 ? (
                    <p className="small soft">
                      {t(kind === 'open' ? 'chain.couldOpen' : 'chain.concerns')}
                      <span lang="zh-CN">{proposal.schools.map(({ name }) => name).join('、')}</span>
                    </p>
                  ) : null}
                  <details>
                    <summary>{t('chain.rows', { count: proposal.rows.length })}</summary>
                    <ul className="chain-rows">
                      {proposal.rows.map(({ register, id, title }) => (
                        <li key={id}>
                          <Link
                            to="/register/$register/$id"
                            params={{ register: kebabCase(register), id }}
                            lang="zh-CN"
                          >
                            {title}
                          </Link>{' '}
                          <span className="small soft">{kindOf(register)}</span>
                        </li>
                      ))}
                      {proposal.from?.rule ? (
                        <li>
                          <Link to="/rule/$name" params={{ name: proposal.from.rule }}>
                            {t('chain.fromRule')}
                          </Link>
                        </li>
                      ) : null}
                      {proposal.from?.indicator ? (
                        <li>
                          <Link
                            to="/figure/$name"
                            params={{ name: proposal.from.indicator }}
                            search={
                              (proposal.from.subject
                                ? { of: 'programmeOffering', subject: proposal.from.subject }
                                : {}) as never
                            }
                          >
                            {t('chain.fromFigure')}
                          </Link>
                        </li>
                      ) : null}
                      {proposal.from?.indicator === 'postsPerGraduate' ? (
                        <li>
                          <Link to="/balance">{t('chain.fromBalance')}</Link>
                        </li>
                      ) : null}
                    </ul>
                    {proposal.bound ? (
                      <>
                        <p className="small soft">{t('chain.bound')}</p>
                        <SettingList settings={[proposal.bound]} />
                      </>
                    ) : null}
                  </details>
                </li>
              ))}
            </ul>
          </section>
        ))}
    </div>
  )
}
