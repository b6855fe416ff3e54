import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { Label } from '@zhiqiao/model'
import { request } from '../api/client.ts'
import { useWords } from '../language/use-words.ts'

const kinds = ['entitlement', 'permission', 'evidence', 'check'] as const
type Kind = (typeof kinds)[number]

interface RuleLine {
  readonly name: string
  readonly title: Label
  readonly help: Label
  readonly kind: Kind
}

const kindWords = {
  entitlement: 'cockpit.entitlements',
  permission: 'cockpit.permissions',
  evidence: 'cockpit.evidences',
  check: 'cockpit.checks',
} as const satisfies Record<Kind, string>

/** Every rule by what kind it is: what one may have and may do stands first, since nobody reminds of it. */
export function RuleIndex({ division }: { division: string | undefined }) {
  const { t, say } = useWords()
  const { data } = useQuery({
    queryKey: ['rules'],
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: ({ signal }) => request<{ rules: readonly RuleLine[] }>('/rule', { signal }),
  })
  if (!data) return null
  return (
    <section className="cockpit-part cockpit-index no-print" aria-labelledby="cockpit-rules">
      <h2 id="cockpit-rules">{t('cockpit.allRules')}</h2>
      {kinds.map((kind) => (
        <div key={kind}>
          <h3>{t(kindWords[kind])}</h3>
          <ul>
            {data.rules
              .filter((rule) => rule.kind === kind)
              .map(({ name, title, help }) => (
                <li key={name}>
                  <Link to="/rule/$name" params={{ name }} search={(division ? { division } : {}) as never}>
                    {say(title)}
                  </Link>
                  {kind === 'entitlement' || kind === 'permission' ? (
                    <span className="cockpit-why">{say(help)}</span>
                  ) : null}
                </li>
              ))}
          </ul>
        </div>
      ))}
    </section>
  )
}
