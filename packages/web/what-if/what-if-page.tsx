import { useNavigate, useSearch } from '@tanstack/react-router'
import type { Trial } from '@zhiqiao/model'
import { unitGap } from '../figure/figure-words.ts'
import { useWords } from '../language/use-words.ts'
import { ButtonLink } from '../ui/button-link.tsx'
import { numberWords } from '../ui/format.ts'
import { ProblemState } from '../ui/problem-notice.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { useTitle } from '../ui/use-title.ts'
import { MergerChoice } from './merger-choice.tsx'
import { type TrialChoices, triesNothing, useTrialChoices, useWhatIf } from './what-if-data.ts'
import { WhatIfResult } from './what-if-result.tsx'
import '../record/form/form.css'
import '../cockpit/cockpit.css'
import '../figure/figure.css'
import './what-if.css'

type Address = Readonly<Record<string, string>>

/** The trial stands in the address (`?close=…&from=…&into=…&set.smallestClass=20`): it can be sent to somebody. */
function trialOf(address: Address): Trial {
  const parameters = Object.entries(address).flatMap(([key, value]) =>
    key.startsWith('set.') && value !== '' && Number.isFinite(Number(value)) ? [[key.slice(4), Number(value)]] : [],
  )
  return {
    close: (address.close ?? '').split(',').filter((id) => id !== ''),
    parameters: Object.fromEntries(parameters),
    merge: address.from && address.into ? { from: address.from, into: address.into } : null,
  }
}

/** Offerings to be taken as closed: chosen one by one, and let go again. */
function ClosingChoice(props: { choices: TrialChoices; close: readonly string[]; onClose: (ids: string[]) => void }) {
  const { t } = useWords()
  const { choices, close, onClose } = props
  const schools = [...new Set(choices.offerings.map(({ school }) => school))]
  const free = choices.offerings.filter(({ id }) => !close.includes(id))
  return (
    <section className="cockpit-part" aria-labelledby="what-if-close">
      <h2 id="what-if-close">{t('whatIf.close')}</h2>
      <label className="figure-choice">
        <span>{t('whatIf.chooseOffering')}</span>
        <select
          className="native-input"
          value=""
          onChange={(event) => event.target.value && onClose([...close, event.target.value])}
        >
          <option value="">{t('whatIf.none')}</option>
          {schools.map((school) => (
            <optgroup key={school} label={school}>
              {free
                .filter((one) => one.school === school)
                .map(({ id, title }) => (
                  <option key={id} value={id}>
                    {title}
                  </option>
                ))}
            </optgroup>
          ))}
        </select>
      </label>
      <ul>
        {close.map((id) => {
          const one = choices.offerings.find((offering) => offering.id === id)
          return (
            <li key={id}>
              <span lang="zh-CN">{one ? `${one.school} ${one.title}` : t('value.unseen')}</span>{' '}
              <button
                type="button"
                className="word-button"
                onClick={() => onClose(close.filter((other) => other !== id))}
              >
                {t('whatIf.letGo')}
              </button>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

/** Parameters with another value than the one in force. */
function ParameterChoice(props: {
  choices: TrialChoices
  parameters: Trial['parameters']
  onSet: (name: string, value: string) => void
}) {
  const { t, say } = useWords()
  const { choices, parameters, onSet } = props
  const chosen = choices.settings.filter(({ name }) => name in parameters)
  return (
    <section className="cockpit-part" aria-labelledby="what-if-set">
      <h2 id="what-if-set">{t('whatIf.set')}</h2>
      <label className="figure-choice">
        <span>{t('whatIf.chooseParameter')}</span>
        <select
          className="native-input"
          value=""
          onChange={(event) => {
            const setting = choices.settings.find(({ name }) => name === event.target.value)
            if (setting) onSet(setting.name, String(setting.value ?? 1))
          }}
        >
          <option value="">{t('whatIf.none')}</option>
          {choices.settings
            .filter(({ name }) => !(name in parameters))
            .map((setting) => (
              <option key={setting.name} value={setting.name}>
                {say(setting.title)}
                {setting.value === null ? '' : ` ${numberWords(setting.value)}${unitGap(say(setting.unit))}`}
              </option>
            ))}
        </select>
      </label>
      {chosen.map((setting) => (
        <p key={setting.name} className="figure-choices">
          <label className="figure-choice">
            <span>
              {say(setting.title)} {say(setting.unit)}
            </span>
            <input
              type="number"
              step="any"
              className="native-input"
              value={parameters[setting.name]}
              onChange={(event) => event.target.value !== '' && onSet(setting.name, event.target.value)}
            />
          </label>
          <span className="soft small">
            {setting.value === null
              ? t('whatIf.notSet')
              : t('whatIf.nowSet', { value: `${numberWords(setting.value)}${unitGap(say(setting.unit))}` })}
          </span>{' '}
          <button type="button" className="word-button" onClick={() => onSet(setting.name, '')}>
            {t('whatIf.letGo')}
          </button>
        </p>
      ))}
    </section>
  )
}

/** 试算: close offerings, merge schools and change numbers, and see which findings, targets and students it touches. Nothing is written. */
export function WhatIfPage() {
  const { t } = useWords()
  const address = useSearch({ strict: false }) as Address
  const navigate = useNavigate()
  const choices = useTrialChoices(address.division)
  const trial = trialOf(address)
  const answer = useWhatIf(address.division, trial)
  useTitle(t('whatIf.title'))
  const onAddress = (change: Address) => {
    const next = Object.fromEntries(Object.entries({ ...address, ...change }).filter(([, value]) => value !== ''))
    void navigate({ to: '.', search: next as never, replace: true })
  }
  if (choices.isError && !choices.data)
    return (
      <div className="page">
        <ProblemState page error={choices.error} retry={() => void choices.refetch()} />
      </div>
    )
  if (!choices.data)
    return (
      <div className="page">
        <Skeleton lines={8} />
      </div>
    )
  const empty = triesNothing(trial)
  return (
    <article className="page" aria-busy={answer.isFetching}>
      <header className="page-head">
        <div>
          <p className="place-line soft" lang="zh-CN">
            {choices.data.place.name}
          </p>
          <h1>{t('whatIf.title')}</h1>
          <p>{t('whatIf.help')}</p>
        </div>
        <ButtonLink to="/cockpit">{t('figure.toCockpit')}</ButtonLink>
      </header>
      <div className="cockpit-columns no-print">
        <ClosingChoice
          choices={choices.data}
          close={trial.close}
          onClose={(ids) => onAddress({ close: ids.join(',') })}
        />
        <MergerChoice
          schools={choices.data.schools}
          from={address.from ?? ''}
          into={address.into ?? ''}
          onMerge={(from, into) => onAddress({ from, into })}
        />
        <ParameterChoice
          choices={choices.data}
          parameters={trial.parameters}
          onSet={(name, value) => onAddress({ [`set.${name}`]: value })}
        />
      </div>
      {empty ? <p className="soft">{t('whatIf.empty')}</p> : null}
      {!empty && answer.isError ? <ProblemState error={answer.error} retry={() => void answer.refetch()} /> : null}
      {!empty && answer.isLoading ? <Skeleton lines={6} /> : null}
      {!empty && answer.data ? <WhatIfResult answer={answer.data} /> : null}
    </article>
  )
}
