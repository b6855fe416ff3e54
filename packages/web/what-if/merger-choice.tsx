import { useWords } from '../language/use-words.ts'
import type { TrialChoices } from './what-if-data.ts'

/** The two schools of a merger: the one that goes, and the one it goes into. */
export function MergerChoice(props: {
  schools: TrialChoices['schools']
  from: string
  into: string
  onMerge: (from: string, into: string) => void
}) {
  const { t } = useWords()
  const { schools, from, into, onMerge } = props
  const choice = (label: string, value: string, other: string, onChoose: (id: string) => void) => (
    <label className="figure-choice">
      <span>{label}</span>
      <select className="native-input" value={value} onChange={(event) => onChoose(event.target.value)}>
        <option value="">{t('whatIf.none')}</option>
        {schools
          .filter(({ id }) => id !== other)
          .map(({ id, title }) => (
            <option key={id} value={id} lang="zh-CN">
              {title}
            </option>
          ))}
      </select>
    </label>
  )
  return (
    <section className="cockpit-part" aria-labelledby="what-if-merge">
      <h2 id="what-if-merge">{t('whatIf.merge')}</h2>
      <div className="what-if-fields">
        {choice(t('whatIf.mergeFrom'), from, into, (id) => onMerge(id, into))}
        {choice(t('whatIf.mergeInto'), into, from, (id) => onMerge(from, id))}
      </div>
      {from || into ? (
        <button type="button" className="word-button" onClick={() => onMerge('', '')}>
          {t('whatIf.letGo')}
        </button>
      ) : null}
    </section>
  )
}
