import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { kebabCase, type Ledger, type LedgerRow, ledgerActions, yearWords } from '@zhiqiao/model'
import { registerOf, useMeta } from '../api/query.ts'
import type { Proposal } from '../chain/chain-data.ts'
import { useWords } from '../language/use-words.ts'
import { StateLight } from '../record/state-light.tsx'
import { Empty } from '../ui/empty.tsx'
import { dateWords, numberWords } from '../ui/format.ts'
import { ProblemState } from '../ui/problem-notice.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { useTitle } from '../ui/use-title.ts'
import { type LedgerAddress, ledgerAddress, useLedger } from './ledger-data.ts'
import { LedgerProposals, RowProposals, useProposals } from './ledger-proposals.tsx'
import './ledger.css'

const actionKeys = {
  new: 'ledger.new',
  changed: 'ledger.changed',
  stopped: 'ledger.stopped',
  closed: 'ledger.closed',
  continued: 'ledger.continued',
  unfiled: 'ledger.unfiled',
} as const

const formats = { docx: 'Word', pdf: 'PDF', xlsx: 'Excel' }

/** The words of codes, which the server leaves to the definitions. */
function useCodeWords() {
  const { say } = useWords()
  const { data: meta } = useMeta()
  return (set: string, code: string | null): string => {
    const value = meta?.codeSets[set]?.values.find((one) => one.code === code)
    return value ? say(value) : (code ?? '')
  }
}

function RowOfLedger({ row, proposals }: { row: LedgerRow; proposals: readonly Proposal[] }) {
  const { t } = useWords()
  const { data: meta } = useMeta()
  const word = useCodeWords()
  const state = (name: string, of: string) => {
    const register = registerOf(meta, name)
    return register ? <StateLight register={register} state={of} /> : null
  }
  const to = (name: string, id: string) => ({ register: kebabCase(name), id })
  const places = (value: number | null) => (value === null ? '—' : numberWords(value))
  return (
    <tr>
      <th scope="row" data-label={t('ledger.programme')}>
        <Link to="/register/$register/$id" params={to('programmeOffering', row.offering)} lang="zh-CN">
          {row.programme}
        </Link>
        <span className="soft small">
          {' '}
          {row.programmeCode} {word('nominalDuration', row.nominalDuration)}
        </span>
      </th>
      <td data-label={t('ledger.school')} lang="zh-CN">
        {row.schoolTitle}
      </td>
      <td data-label={t('ledger.filing')}>
        {row.filing && row.filingState ? (
          <Link to="/register/$register/$id" params={to('programmeFiling', row.filing)}>
            {state('programmeFiling', row.filingState)}
          </Link>
        ) : (
          '—'
        )}
        {row.results.map(({ level, outcome, documentNumber }) => (
          <span key={`${level}${documentNumber}`} className="ledger-result soft small">
            {word('filingLevel', level)} {word('filingOutcome', outcome)} <span lang="zh-CN">{documentNumber}</span>
          </span>
        ))}
      </td>
      <td data-label={t('ledger.quota')} className="number">
        {places(row.quotaBefore)} → {places(row.quota)}
      </td>
      <td data-label={t('ledger.class')}>
        {row.class === null ? '—' : word('offeringClass', row.class)}
        <RowProposals row={row} proposals={proposals} />
      </td>
      <td data-label={t('ledger.warning')}>
        {row.warning && row.warningState ? (
          <Link to="/register/$register/$id" params={to('offeringWarning', row.warning)}>
            {state('offeringWarning', row.warningState)}
          </Link>
        ) : (
          '—'
        )}
      </td>
    </tr>
  )
}

function Choice(props: {
  label: string
  value: string
  options: readonly (readonly [value: string, words: string])[]
  onChange: (value: string) => void
}) {
  return (
    <label className="ledger-choice">
      <span className="soft small">{props.label}</span>
      <select value={props.value} onChange={(event) => props.onChange(event.target.value)}>
        {props.options.map(([value, words]) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </label>
  )
}

/** What is opened, changed, stopped and closed, in the words of the ledger. */
function Sections({ ledger, proposals }: { ledger: Ledger; proposals: readonly Proposal[] }) {
  const { t } = useWords()
  return ledgerActions
    .filter((action) => ledger.counts[action] > 0)
    .map((action) => (
      <section key={action} className="ledger-part" aria-labelledby={`ledger-${action}`}>
        <h2 id={`ledger-${action}`}>
          {t(actionKeys[action])} <span className="soft small">{ledger.counts[action]}</span>
        </h2>
        <table className="ledger-table">
          <thead>
            <tr>
              <th scope="col">{t('ledger.programme')}</th>
              <th scope="col">{t('ledger.school')}</th>
              <th scope="col">{t('ledger.filing')}</th>
              <th scope="col" className="number">
                {t('ledger.quota')}
              </th>
              <th scope="col">{t('ledger.class')}</th>
              <th scope="col">{t('ledger.warning')}</th>
            </tr>
          </thead>
          <tbody>
            {ledger.rows
              .filter((row) => row.action === action)
              .map((row) => (
                <RowOfLedger key={row.offering} row={row} proposals={proposals} />
              ))}
          </tbody>
        </table>
      </section>
    ))
}

/** 专业调整台账: openings and closures of a school year, of the place or of one school, as the registers stand now. */
export function LedgerPage() {
  const { t, say, language } = useWords()
  const navigate = useNavigate()
  const address = useSearch({ strict: false }) as LedgerAddress
  const found = useLedger(address)
  const whole = useLedger({ schoolYear: address.schoolYear, division: address.division })
  const ledger = found.data
  const proposals = useProposals(address, ledger?.rows ?? [])
  useTitle(t('ledger.title'))
  if (found.isError && !ledger)
    return (
      <div className="page">
        <ProblemState page error={found.error} retry={() => void found.refetch()} />
      </div>
    )
  if (!ledger)
    return (
      <div className="page">
        <Skeleton lines={10} />
      </div>
    )
  const choose = (change: LedgerAddress) =>
    void navigate({ to: '.', search: { ...address, ...change } as never, replace: true })
  const years = [...new Set([ledger.schoolYear, ...ledger.years])].sort((a, b) => b - a)
  const schools = new Map((whole.data?.rows ?? []).map((row) => [row.school, row.schoolTitle]))
  return (
    <article className="page">
      <header className="page-head">
        <div>
          <p className="place-line soft" lang="zh-CN">
            {ledger.place.name}
          </p>
          <h1>{t('ledger.title')}</h1>
          <p className="soft">
            {say(yearWords(ledger.schoolYear, 'school'))} ·{' '}
            {t('cockpit.asOf', { day: dateWords(ledger.asOf, language) })}
          </p>
        </div>
        <ul className="ledger-papers no-print" aria-label={t('ledger.takeAway')}>
          {Object.entries(formats).map(([format, word]) => (
            <li key={format}>
              <a href={`/api/v1${ledgerAddress(address, `.${format}`)}`} download>
                {word}
              </a>
            </li>
          ))}
        </ul>
      </header>
      <div className="ledger-choices no-print">
        <Choice
          label={t('ledger.year')}
          value={String(ledger.schoolYear)}
          options={years.map((year) => [String(year), say(yearWords(year, 'school'))])}
          onChange={(schoolYear) => choose({ schoolYear })}
        />
        {schools.size > 1 ? (
          <Choice
            label={t('ledger.school')}
            value={address.school ?? ''}
            options={[['', t('ledger.allSchools')], ...schools]}
            onChange={(school) => choose({ school: school === '' ? undefined : school })}
          />
        ) : null}
      </div>
      {ledger.rows.length === 0 ? (
        <Empty title={t('ledger.empty')}>{t('ledger.emptyHint')}</Empty>
      ) : (
        <Sections ledger={ledger} proposals={proposals} />
      )}
      <LedgerProposals proposals={proposals} />
    </article>
  )
}
