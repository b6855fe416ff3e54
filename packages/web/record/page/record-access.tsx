import { type AccessEntry, Problem } from '@zhiqiao/model'
import { useState } from 'react'
import type { RegisterMeta } from '../../api/meta.ts'
import { useAccess } from '../../api/query.ts'
import { useWords, type WordKey } from '../../language/use-words.ts'
import { momentWords } from '../../ui/format.ts'
import { ProblemNotice, useProblemWords } from '../../ui/problem-notice.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import '../../ui/history-list.css'

const looks: Record<AccessEntry['look'], WordKey> = {
  page: 'own.page',
  list: 'own.list',
  export: 'own.export',
  history: 'own.history',
}

/** Who looked at a record about a person: told on request, to the person and to those who keep the record; `plain` under a heading of its own. */
export function RecordAccess({ register, id, plain }: { register: RegisterMeta; id: string; plain?: boolean }) {
  const { t, say, language } = useWords()
  const problemWords = useProblemWords()
  const [asked, setAsked] = useState(false)
  const access = useAccess(register.name, id, asked)
  if (!Object.values(register.fields).some(({ personal }) => personal)) return null
  const notOurs = access.error instanceof Problem && access.error.status === 403
  const fieldWords = (fields: readonly string[]) =>
    fields
      .flatMap((name) => (register.fields[name] ? [say(register.fields[name])] : []))
      .join(language === 'en' ? ', ' : '、')
  return (
    <section className={plain ? undefined : 'margin-block'}>
      {plain ? null : <h2>{t('own.lookedAt')}</h2>}
      {asked ? null : (
        <button type="button" className="word-button no-print" onClick={() => setAsked(true)}>
          {t('own.show')}
        </button>
      )}
      {asked && access.isPending ? <Skeleton lines={2} /> : null}
      {notOurs ? <p className="soft small">{problemWords(access.error)}</p> : null}
      {access.isError && !notOurs ? <ProblemNotice error={access.error} /> : null}
      {access.data?.length === 0 ? <p className="soft small">{t('own.nobody')}</p> : null}
      {access.data && access.data.length > 0 ? (
        <ol className="history">
          {access.data.map((entry, at) => (
            <li key={at}>
              <time dateTime={entry.at}>{momentWords(entry.at, language)}</time>
              <p>
                <strong>{entry.by.name ?? entry.by.organisation ?? t('own.platform')}</strong>
                {entry.by.name && entry.by.organisation ? t('history.of', { organisation: entry.by.organisation }) : ''}{' '}
                {t(looks[entry.look])}
                {entry.fields.length === 0 ? t('own.masked') : ''}
              </p>
              {entry.fields.length > 0 ? (
                <p className="soft small">{t('own.saw', { fields: fieldWords(entry.fields) })}</p>
              ) : null}
              {entry.purpose ? <p className="history-reason">{t('own.purpose', { purpose: entry.purpose })}</p> : null}
            </li>
          ))}
        </ol>
      ) : null}
    </section>
  )
}
