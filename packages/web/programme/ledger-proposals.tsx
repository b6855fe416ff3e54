import { Link } from '@tanstack/react-router'
import type { LedgerRow } from '@zhiqiao/model'
import { type Proposal, useChainMap } from '../chain/chain-data.ts'
import { kindWords, ProposalList } from '../chain/proposal-list.tsx'
import { useWords } from '../language/use-words.ts'
import type { LedgerAddress } from './ledger-data.ts'
import '../chain/chain.css'

const anchor = 'ledger-proposals'

/**
 * What surveys, outcomes, the year's listings and the rules suggest for the schools of the ledger; what speaks to no
 * school in particular stands in the ledger of all.
 */
export function useProposals({ division, school }: LedgerAddress, rows: readonly LedgerRow[]): readonly Proposal[] {
  const all = useChainMap(division).data?.proposals ?? []
  const own = new Set(rows.map((row) => row.school))
  return all.filter(({ schools }) => (schools.length === 0 ? !school : schools.some(({ id }) => own.has(id))))
}

/** Whether a proposal speaks of an offering. */
const isAbout = ({ rows }: Proposal, { offering }: LedgerRow) =>
  rows.some(({ register, id }) => register === 'programmeOffering' && id === offering)

/** The proposals that speak of a row, leading to their numbers. */
export function RowProposals({ row, proposals }: { row: LedgerRow; proposals: readonly Proposal[] }) {
  const { t } = useWords()
  const kinds = [...new Set(proposals.filter((one) => isAbout(one, row)).map(({ kind }) => kind))]
  return kinds.map((kind) => (
    <a key={kind} href={`#${anchor}`} className="ledger-result small">
      {t(kindWords[kind])}
    </a>
  ))
}

/** The proposals with their numbers and the records behind them. */
export function LedgerProposals({ proposals }: { proposals: readonly Proposal[] }) {
  const { t } = useWords()
  if (proposals.length === 0) return null
  return (
    <section className="ledger-part" aria-labelledby={anchor}>
      <h2 id={anchor}>{t('chain.proposals', { count: proposals.length })}</h2>
      <p className="soft">{t('chain.proposalsHint')}</p>
      <ProposalList proposals={proposals} />
      <p className="ledger-ways no-print">
        <Link to="/balance">{t('chain.fromBalance')}</Link>
        <Link to="/chain">{t('chain.title')}</Link>
      </p>
    </section>
  )
}
