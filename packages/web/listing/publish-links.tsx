import type { Suggestion, Suggestions } from '@zhiqiao/model'
import type { FieldMeta } from '../api/meta.ts'
import { useWords } from '../language/use-words.ts'
import { useSuggestions } from './publish-data.ts'

type Fields = Readonly<Record<string, FieldMeta>>

/** Where a listing keeps what is suggested: in the first of its fields of the kind. */
const places: Readonly<Record<keyof Suggestions, (field: FieldMeta) => boolean>> = {
  programmes: ({ register, kind }) => register === 'programme' && kind === 'references',
  occupation: ({ register }) => register === 'occupation',
  chain: ({ register }) => register === 'industryChain',
  skills: ({ kind }) => kind === 'words',
}
/** What the words point to; taken or left by the person. Nothing found is an answer too. */
export function Links(props: {
  text: string
  fields: Fields
  values: Readonly<Record<string, unknown>>
  set: (name: string, value: unknown, chosen: Suggestion) => void
}) {
  const { t, say } = useWords()
  const { fields, values, set } = props
  const { data } = useSuggestions(props.text)
  const lists = (Object.keys(places) as (keyof Suggestions)[]).flatMap((kind) => {
    const field = Object.keys(fields).find((name) => places[kind](fields[name]!))
    return field === undefined ? [] : [{ kind, field, several: fields[field]!.kind !== 'reference' }]
  })
  if (!data || lists.length === 0) return null
  return (
    <section className="publish-links" aria-label={t('publish.links')}>
      <h3>{t('publish.links')}</h3>
      {lists.map(({ kind, field, several }) => {
        const chosen = several ? ((values[field] as string[] | null | undefined) ?? []) : [values[field]]
        return (
          <div key={field} className="publish-link">
            <span className="soft small">{say(fields[field]!)}</span>
            {data[kind].length === 0 ? <span className="soft small">{t('publish.noMatch')}</span> : null}
            {data[kind].map((one) => {
              const taken = chosen.includes(one.id)
              const others = chosen.filter((other) => other !== one.id)
              return (
                <button
                  key={one.id}
                  type="button"
                  className={taken ? 'publish-tag publish-tag-taken' : 'publish-tag'}
                  aria-pressed={taken}
                  onClick={() =>
                    set(field, several ? (taken ? others : [...others, one.id]) : taken ? null : one.id, one)
                  }
                >
                  <span lang="zh-CN">{one.title}</span>{' '}
                  <span className="small">{t('publish.percent', { percent: Math.round(one.confidence * 100) })}</span>
                </button>
              )
            })}
          </div>
        )
      })}
    </section>
  )
}
