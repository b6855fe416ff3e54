import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { kebabCase, type Label, type RecordOf } from '@zhiqiao/model'
import { request } from '../../api/client.ts'
import type { RegisterMeta } from '../../api/meta.ts'
import { recordKey } from '../../api/query.ts'
import { useWords } from '../../language/use-words.ts'
import { dateWords, numberWords } from '../../ui/format.ts'
import { Light } from '../../ui/light.tsx'
import { ProblemNotice } from '../../ui/problem-notice.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import './record-beside.css'

interface VerdictBeside {
  readonly rule: {
    readonly name: string
    readonly title: Label
    readonly help: Label
    readonly severity: 'breach' | 'warning'
    readonly numbers: Readonly<Record<string, Label & { readonly unit?: Label }>>
    readonly examines: { readonly title: Label } | null
  }
  /** The rule is about the record itself. */
  readonly own: boolean
  readonly on: string
  readonly verdict: 'broken' | 'unclear' | 'kept' | null
  readonly sentence: Label | null
  readonly numbers: Readonly<Record<string, unknown>>
  readonly open: readonly Label[]
}

interface FigureBeside {
  readonly name: string
  readonly title: Label
  readonly unit: Label
  readonly of: string
  readonly subject: string
  readonly value: number | null
  readonly on: string
}

interface Judgement {
  readonly verdicts: readonly VerdictBeside[]
  readonly figures: readonly FigureBeside[]
}

function VerdictLine({ verdict: one }: { verdict: VerdictBeside }) {
  const { t, say, language } = useWords()
  const separator = language === 'en' ? ', ' : '，'
  const kind =
    one.verdict === 'broken'
      ? one.rule.severity === 'breach'
        ? 'farBehind'
        : 'behind'
      : one.verdict === 'kept'
        ? 'done'
        : 'noData'
  const word =
    one.verdict === 'broken'
      ? t(one.rule.severity === 'breach' ? (one.own ? 'beside.blocks' : 'cockpit.broken') : 'cockpit.warning')
      : t(one.verdict === 'kept' ? 'cockpit.kept' : one.verdict === 'unclear' ? 'beside.unclear' : 'beside.open')
  const shown = (value: unknown) =>
    typeof value === 'number'
      ? numberWords(value)
      : typeof value === 'boolean'
        ? t(value ? 'value.yes' : 'value.no')
        : /^\d{4}-\d{2}-\d{2}$/.test(String(value))
          ? dateWords(String(value), language)
          : String(value)
  const numbers = Object.entries(one.rule.numbers).flatMap(([name, label]) => {
    const value = one.numbers[name]
    if (value === null || value === undefined) return []
    return [`${say(label)} ${shown(value)}${label.unit?.[language] ? ` ${label.unit[language]}` : ''}`]
  })
  const why =
    one.verdict === null
      ? t('beside.waits', { names: one.open.map(say).join(separator) })
      : one.verdict === 'kept'
        ? say(one.rule.help)
        : one.sentence
          ? say(one.sentence)
          : ''
  return (
    <li className="beside-verdict">
      <Light kind={kind} word={word} />
      <div>
        <p>
          <Link to="/rule/$name" params={{ name: one.rule.name }}>
            {say(one.rule.title)}
          </Link>
          {one.own || !one.rule.examines ? null : (
            <span className="soft small"> {t('beside.about', { register: say(one.rule.examines.title) })}</span>
          )}
        </p>
        <p className={one.verdict === 'broken' ? '' : 'soft small'}>{why}</p>
        {numbers.length > 0 ? <p className="soft small">{numbers.join(separator)}</p> : null}
      </div>
    </li>
  )
}

/** What every rule says of the record at this moment, and the counted figures of what it is about. */
export function RecordJudgement({ register, record }: { register: RegisterMeta; record: RecordOf }) {
  const { t, say, language } = useWords()
  const judgement = useQuery({
    // Judged anew whenever the record has changed.
    queryKey: [...recordKey(register.name, record.id), 'judgement', record.version],
    queryFn: ({ signal }) =>
      request<Judgement>(`/${kebabCase(register.name)}/${record.id}/judgement`, { signal, quiet: true }),
  })
  const { verdicts = [], figures = [] } = judgement.data ?? {}
  const blocking = verdicts.filter(
    ({ own, verdict, rule }) => own && verdict === 'broken' && rule.severity === 'breach',
  ).length
  const known = figures.filter(({ value }) => value !== null)
  return (
    <>
      <section className="beside-part" aria-labelledby="record-verdicts">
        <h2 id="record-verdicts">{t('beside.verdicts')}</h2>
        {judgement.isPending ? <Skeleton lines={4} /> : null}
        {judgement.isError ? <ProblemNotice error={judgement.error} /> : null}
        {judgement.data ? (
          <p className="soft">
            {verdicts.length === 0
              ? t('beside.noVerdicts')
              : t('beside.summary', {
                  count: verdicts.length,
                  broken: verdicts.filter(({ verdict }) => verdict === 'broken').length,
                  blocking,
                })}
          </p>
        ) : null}
        <ul className="beside-verdicts">
          {verdicts.map((verdict) => (
            <VerdictLine key={verdict.rule.name} verdict={verdict} />
          ))}
        </ul>
      </section>
      {known.length > 0 ? (
        <section className="beside-part" aria-labelledby="record-figures">
          <h2 id="record-figures">{t('beside.figures')}</h2>
          <p className="soft">{t('beside.figuresHint', { day: dateWords(known[0]!.on, language) })}</p>
          <dl className="beside-figures">
            {known.map((figure) => (
              <div key={`${figure.of}.${figure.name}`}>
                <dt>
                  <Link
                    to="/figure/$name"
                    params={{ name: figure.name }}
                    search={{ of: figure.of, subject: figure.subject }}
                  >
                    {say(figure.title)}
                  </Link>
                </dt>
                <dd>
                  {numberWords(Math.round(figure.value! * 100) / 100)}
                  <span className="soft small"> {say(figure.unit)}</span>
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ) : null}
    </>
  )
}
