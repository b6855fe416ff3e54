import { Link } from '@tanstack/react-router'
import { kebabCase } from '@zhiqiao/model'
import { registerOf, useMeta, useOwnRecords } from '../api/query.ts'
import { useWords } from '../language/use-words.ts'
import { RecordAccess } from '../record/page/record-access.tsx'
import { Empty } from '../ui/empty.tsx'
import { momentWords } from '../ui/format.ts'
import { ProblemState } from '../ui/problem-notice.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { useTitle } from '../ui/use-title.ts'
import './directory-page.css'

/** What the platform keeps about the person signed in, and who looked at it. */
export function OwnPage() {
  const { t, say, language } = useWords()
  const { data: meta } = useMeta()
  const own = useOwnRecords()
  useTitle(t('own.title'))
  return (
    <article className="page narrow">
      <header className="page-head">
        <div>
          <h1>{t('own.title')}</h1>
          <p className="soft">{t('own.lead')}</p>
        </div>
      </header>
      {own.isPending ? <Skeleton lines={4} /> : null}
      {own.isError ? <ProblemState error={own.error} retry={() => void own.refetch()} /> : null}
      {own.data?.length === 0 ? <Empty title={t('own.none')}>{t('own.noneLead')}</Empty> : null}
      {own.data?.map(({ register: name, id, title, changedAt }) => {
        const register = registerOf(meta, name)
        if (!register) return null
        return (
          <section key={id} className="directory-subject">
            <h2>
              <Link to="/register/$register/$id" params={{ register: kebabCase(name), id }}>
                {say(register.title)} {title}
              </Link>
            </h2>
            <p className="soft small">{t('own.changed', { at: momentWords(changedAt, language) })}</p>
            <RecordAccess register={register} id={id} plain />
          </section>
        )
      })}
    </article>
  )
}
