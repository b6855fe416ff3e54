import { Link } from '@tanstack/react-router'
import { useWords } from '../language/use-words.ts'
import type { CockpitRule } from './cockpit-data.ts'

/** One line a rule: how many records break it, of how many. */
function RuleTable({ rules, search }: { rules: readonly CockpitRule[]; search: never }) {
  const { t, say } = useWords()
  return (
    <table className="cockpit-table">
      <thead>
        <tr>
          <th scope="col">{t('cockpit.rule')}</th>
          <th scope="col" className="number">
            {t('cockpit.found')}
          </th>
          <th scope="col" className="number">
            {t('cockpit.examined')}
          </th>
        </tr>
      </thead>
      <tbody>
        {rules.map((rule) => (
          <tr key={rule.name}>
            <th scope="row">
              <Link to="/rule/$name" params={{ name: rule.name }} search={search}>
                {say(rule.title)}
              </Link>
              <span className="cockpit-why">
                {t(rule.severity === 'breach' ? 'cockpit.breach' : 'cockpit.warning')}
                {rule.unclear > 0 ? ` · ${t('cockpit.unclear', { count: rule.unclear })}` : ''}
                {rule.open.length > 0
                  ? ` · ${t('cockpit.waitsFor', { names: rule.open.map(({ title }) => say(title)).join('、') })}`
                  : ''}
              </span>
            </th>
            <td className="number">
              <b className={rule.broken > 0 && rule.severity === 'breach' ? 'cockpit-breach' : undefined}>
                {rule.broken}
              </b>
            </td>
            <td className="number">{rule.examined}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** Rules with what breaks them, breaches before warnings; a rule that waits for a number says so. */
export function FindingTable({ rules, division }: { rules: readonly CockpitRule[]; division: string | undefined }) {
  const { t } = useWords()
  const told = rules.filter(({ examined, open }) => examined > 0 || open.length > 0)
  const sum = (severity: CockpitRule['severity']) =>
    rules.filter((rule) => rule.severity === severity).reduce((all, { broken }) => all + broken, 0)
  const sorted = [...told].sort(
    (a, b) => Number(a.severity === 'warning') - Number(b.severity === 'warning') || b.broken - a.broken,
  )
  const quiet = sorted.filter(({ broken }) => broken === 0)
  const search = (division ? { division } : {}) as never
  return (
    <section className="cockpit-part" aria-labelledby="cockpit-findings">
      <h2 id="cockpit-findings">{t('cockpit.findings')}</h2>
      <dl className="cockpit-counts">
        <div>
          <dt className="cockpit-breach">{t('cockpit.breach')}</dt>
          <dd>
            <Link
              to="/register/$register"
              params={{ register: 'rule-case' }}
              search={{ severity: 'breach', 'state.in': 'open,answered' } as never}
              aria-label={`${t('cockpit.breach')} ${sum('breach')}`}
            >
              {sum('breach')}
            </Link>
          </dd>
        </div>
        <div>
          <dt className="cockpit-warning">{t('cockpit.warning')}</dt>
          <dd>
            <Link
              to="/register/$register"
              params={{ register: 'rule-case' }}
              search={{ severity: 'warning', 'state.in': 'open,answered' } as never}
              aria-label={`${t('cockpit.warning')} ${sum('warning')}`}
            >
              {sum('warning')}
            </Link>
          </dd>
        </div>
      </dl>
      {told.length === 0 ? (
        <p className="soft">{t('cockpit.noRules')}</p>
      ) : (
        <>
          <RuleTable rules={sorted.filter(({ broken }) => broken > 0)} search={search} />
          {quiet.length > 0 ? (
            <details className="cockpit-quiet">
              <summary>{t('cockpit.others', { count: quiet.length })}</summary>
              <RuleTable rules={quiet} search={search} />
            </details>
          ) : null}
        </>
      )}
    </section>
  )
}
