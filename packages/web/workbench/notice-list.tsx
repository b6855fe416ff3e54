import { useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { kebabCase } from '@zhiqiao/model'
import { useWrites } from '../api/query.ts'
import { useWords } from '../language/use-words.ts'
import { dateWords } from '../ui/format.ts'
import { type NoticeLine, workbenchKey } from './workbench-data.ts'

function About({ notice }: { notice: NoticeLine }) {
  const { register, record, title } = notice
  if (!register || !record) return <>{title}</>
  if (register === 'policyDocument')
    return (
      <Link to="/plan/$id" params={{ id: record }}>
        {title}
      </Link>
    )
  return (
    <Link to="/register/$register/$id" params={{ register: kebabCase(register), id: record }}>
      {title}
    </Link>
  )
}

/** Notices nobody has read yet; reading one is one press. */
export function NoticeList({ notices }: { notices: readonly NoticeLine[] }) {
  const { t, language } = useWords()
  const client = useQueryClient()
  const { perform } = useWrites('notice')
  const markRead = (list: readonly NoticeLine[]) => {
    for (const { id, version } of list)
      perform.mutate(
        { id, act: 'markRead', version, input: {} },
        { onSettled: () => void client.invalidateQueries({ queryKey: workbenchKey }) },
      )
  }
  return (
    <section className="margin-block">
      <h2>{t('workbench.notices')}</h2>
      {notices.length === 0 ? <p className="soft small">{t('workbench.noNotice')}</p> : null}
      <ul>
        {notices.map((notice) => (
          <li key={notice.id} className="notice-line">
            <p>
              <About notice={notice} />
            </p>
            {notice.body ? <p className="soft small">{notice.body}</p> : null}
            <p className="notice-foot small">
              <time className="soft" dateTime={notice.createdAt}>
                {dateWords(notice.createdAt, language)}
              </time>
              <button
                type="button"
                className="word-button"
                aria-label={t('workbench.markReadNamed', { title: notice.title })}
                onClick={() => markRead([notice])}
              >
                {t('workbench.markRead')}
              </button>
            </p>
          </li>
        ))}
      </ul>
      {notices.length > 1 ? (
        <button type="button" className="word-button" onClick={() => markRead(notices)}>
          {t('workbench.markAllRead')}
        </button>
      ) : null}
    </section>
  )
}
