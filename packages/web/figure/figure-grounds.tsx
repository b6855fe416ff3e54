import { Link } from '@tanstack/react-router'
import type { Setting } from '@zhiqiao/model'
import { useWords } from '../language/use-words.ts'
import { demandWords } from '../plan/entry-words.ts'
import type { TargetValues } from '../plan/plan-data.ts'
import { dateWords, numberWords } from '../ui/format.ts'
import type { Basis, FigureAnswer } from './figure-data.ts'
import { unitGap } from './figure-words.ts'

/** The words a number rests on; what was not read in the primary text says so. */
export function BasisList({ basis }: { basis: readonly Basis[] }) {
  const { t, say } = useWords()
  return (
    <ul className="figure-basis">
      {basis.map((one) => (
        <li key={`${one.source}${one.zh}`}>
          {say(one)}
          <span className="soft">
            {' '}
            {one.source}
            {one.article ? ` ${one.article}` : ''}
          </span>
          {one.confirmed ? null : <span className="figure-unverified"> {t('figure.unverified')}</span>}
        </li>
      ))}
    </ul>
  )
}

/** The numbers a region has set, each with where it comes from; an open one says that it must be set. */
export function SettingList({ settings }: { settings: readonly Setting[] }) {
  const { t, say } = useWords()
  return (
    <ul className="figure-basis">
      {settings.map((setting) => (
        <li key={setting.name}>
          {say(setting.title)}{' '}
          {setting.value === null ? (
            <>
              <span className="figure-unverified">{t('figure.openParameter')}</span>{' '}
              <Link
                to="/register/$register/new"
                params={{ register: 'parameter' }}
                search={{ name: setting.name } as never}
                className="no-print"
              >
                {t('figure.setParameter')}
              </Link>
            </>
          ) : setting.record ? (
            <Link to="/register/$register/$id" params={{ register: 'parameter', id: setting.record }}>
              {numberWords(setting.value)}
              {unitGap(say(setting.unit))}
            </Link>
          ) : (
            <b>
              {numberWords(setting.value)}
              {unitGap(say(setting.unit))}
            </b>
          )}
          {setting.basis ? <span className="soft"> {say(setting.basis)}</span> : null}
          {setting.value !== null && !setting.confirmed ? (
            <span className="figure-unverified"> {t('figure.unverified')}</span>
          ) : null}
        </li>
      ))}
    </ul>
  )
}

/** How the figure is counted, what it rests on, and the sentences that asked for it. */
export function FigureGrounds({ answer }: { answer: FigureAnswer }) {
  const words = useWords()
  const { t, say, language } = words
  const { indicator, computed, targets } = answer
  const numerator = indicator.numerator[computed.numeratorName]!
  const denominator = computed.denominatorName ? indicator.denominator?.[computed.denominatorName] : undefined
  const period = computed.from === computed.on ? null : computed.from
  return (
    <dl className="record-fields figure-grounds">
      <div className="record-field">
        <dt>{t('figure.definition')}</dt>
        <dd>{say(indicator.help)}</dd>
      </div>
      <div className="record-field">
        <dt>{t('figure.numerator')}</dt>
        <dd>{say(numerator)}</dd>
      </div>
      {denominator ? (
        <div className="record-field">
          <dt>{t('figure.denominator')}</dt>
          <dd>{say(denominator)}</dd>
        </div>
      ) : null}
      <div className="record-field">
        <dt>{t('figure.referenceDate')}</dt>
        <dd>
          {period ? `${dateWords(period, language)} — ` : ''}
          {dateWords(computed.on, language)}
        </dd>
      </div>
      {indicator.caveats.length > 0 ? (
        <div className="record-field">
          <dt>{t('figure.caveats')}</dt>
          <dd>
            <ul>
              {indicator.caveats.map((caveat) => (
                <li key={caveat.zh}>{say(caveat)}</li>
              ))}
            </ul>
          </dd>
        </div>
      ) : null}
      {computed.settings.length > 0 ? (
        <div className="record-field">
          <dt>{t('figure.parameters')}</dt>
          <dd>
            <SettingList settings={computed.settings} />
          </dd>
        </div>
      ) : null}
      <div className="record-field">
        <dt>{t('figure.restsOn')}</dt>
        <dd>
          <BasisList basis={indicator.basis} />
        </dd>
      </div>
      <div className="record-field">
        <dt>{t('figure.answers')}</dt>
        <dd>
          {targets.length === 0 ? (
            <span className="soft">{t('figure.answersNothing')}</span>
          ) : (
            <ul className="figure-targets">
              {targets.map((target) => (
                <li key={target.target}>
                  <Link
                    to="/plan/$id"
                    params={{ id: target.document }}
                    search={{ target: target.target } as never}
                    lang="zh-CN"
                  >
                    {target.metric}
                  </Link>{' '}
                  {demandWords(target as unknown as TargetValues, words)}
                  {target.bindingState === 'confirmed' ? null : (
                    <span className="figure-unverified"> {t('figure.notConfirmed')}</span>
                  )}
                  {target.sentence ? (
                    <blockquote className="reading" lang="zh-CN">
                      {target.sentence}
                      <span className="soft small"> 《{target.documentTitle}》</span>
                    </blockquote>
                  ) : null}
                </li>
              ))}
            </ul>
          )}
        </dd>
      </div>
    </dl>
  )
}
