import type { HistoryEntry } from '@zhiqiao/model'
import type { RegisterMeta } from '../api/meta.ts'
import { useMeta } from '../api/query.ts'
import { useWords, type WordKey } from '../language/use-words.ts'
import { valueText } from './field-value.tsx'
import { momentWords } from './format.ts'
import './history-list.css'

const own: Record<string, WordKey> = {
  create: 'history.create',
  change: 'history.change',
  withdraw: 'history.withdraw',
}

/** History as sentences: 谁(单位)何时 把什么 从 改成,原因. Newest first. */
export function HistoryList(props: {
  register: RegisterMeta
  entries: readonly HistoryEntry[]
  titles?: Readonly<Record<string, string>>
}) {
  const words = useWords()
  const { t, say, language } = words
  const { data: meta } = useMeta()
  const { register, titles = {} } = props
  const newest = [...props.entries].sort((a, b) => b.version - a.version)
  const whatWords = (entry: HistoryEntry) => {
    const act = register.acts?.[entry.what]
    return act ? t('history.act', { act: say(act.label) }) : t(own[entry.what] ?? 'history.change')
  }
  const stateWords = (state: string | null) =>
    state === null ? t('value.blank') : register.states?.[state] ? say(register.states[state].label) : state
  return (
    <ol className="history">
      {newest.map((entry) => (
        <li key={entry.version}>
          <time dateTime={entry.at}>{momentWords(entry.at, language)}</time>
          <p>
            <strong>{entry.by.name}</strong>
            {entry.by.organisation ? t('history.of', { organisation: entry.by.organisation }) : ''}
            {language === 'en' ? ' ' : ''}
            {whatWords(entry)}
            {entry.state.to !== null && entry.state.to !== entry.state.from && entry.what !== 'create'
              ? t('history.state', { to: stateWords(entry.state.to) })
              : ''}
          </p>
          {entry.what === 'create' ? null : (
            <ul>
              {entry.changes.map(({ field, from, to }) => {
                const definition = register.fields[field]
                if (!definition) return null
                const text = (value: unknown) =>
                  valueText(
                    value,
                    definition,
                    words,
                    titles,
                    definition.codeSet ? meta?.codeSets[definition.codeSet] : undefined,
                  )
                return (
                  <li key={field}>
                    {t('history.field', { field: say(definition) })}
                    <q>{text(from)}</q>
                    {t('history.to')}
                    <q>{text(to)}</q>
                  </li>
                )
              })}
            </ul>
          )}
          {entry.reason ? <p className="history-reason">{t('history.reason', { reason: entry.reason })}</p> : null}
        </li>
      ))}
    </ol>
  )
}
