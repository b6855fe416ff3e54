import type { RecommendSetting } from '@zhiqiao/model'
import { useWords } from '../language/use-words.ts'
import { dateWords } from '../ui/format.ts'
import { ScrollRegion } from '../ui/scroll-region.tsx'
import { pairingWords } from './recommend-data.ts'

/** How suggestions come about, all of it, and what the law asks of them. */
export function RecommendGrounds({ setting }: { setting: RecommendSetting }) {
  const { t, say, language } = useWords()
  const { formula, conditions, effects, limits, duties } = setting
  const signed = (points: number) => (points > 0 ? `+${points}` : points < 0 ? `−${Math.abs(points)}` : '0')
  return (
    <>
      <section>
        <h2>{t('matching.formula')}</h2>
        <p>{t('matching.formulaLead')}</p>
        <h3>{t('matching.conditions')}</h3>
        <ul className="recommend-list">
          {conditions.map((title) => (
            <li key={title.en}>{say(title)}</li>
          ))}
        </ul>
        <h3>{t('matching.formulaOf')}</h3>
        <ul className="recommend-list">
          {formula.map(({ name, criteria }) => (
            <li key={name}>
              <span className="soft">{t(pairingWords[name])}</span>{' '}
              {criteria.map(({ title, points }) => `${say(title)} ${points}`).join(language === 'en' ? ', ' : '，')}
            </li>
          ))}
        </ul>
        <h3>{t('matching.effects', { most: limits.feedback })}</h3>
        <ScrollRegion aria-label={t('matching.effects', { most: limits.feedback })}>
          <table>
            <thead>
              <tr>
                <th>{t('matching.answers')}</th>
                <th>{t('matching.effectItself')}</th>
                <th>{t('matching.effectAlike')}</th>
              </tr>
            </thead>
            <tbody>
              {effects.map(({ verb, title, itself, alike }) => (
                <tr key={verb}>
                  <td>{say(title)}</td>
                  <td>{itself === null ? t('matching.effectHidden') : signed(itself)}</td>
                  <td>{signed(alike)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollRegion>
        <p>{t('matching.exposure', { days: limits.days, most: limits.exposure })}</p>
      </section>
      <section>
        <h2>{t('matching.duties')}</h2>
        <dl className="recommend-duties">
          {duties.map(({ name, title, kept, from, basis }) => (
            <div key={name}>
              <dt>{say(title)}</dt>
              <dd>
                {say(kept)}
                <br />
                <span className="soft small">
                  {basis.source}
                  {basis.article ?? ''} · {t('matching.dutyFrom')} {dateWords(from, language)}
                  {basis.confirmed ? '' : ` · ${t('matching.unread')}`}
                </span>
              </dd>
            </div>
          ))}
        </dl>
      </section>
    </>
  )
}
