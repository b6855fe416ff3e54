import { Link } from '@tanstack/react-router'
import { useWords } from '../language/use-words.ts'
import { dateWords } from '../ui/format.ts'
import type { CockpitAnswer } from './cockpit-data.ts'

const kindWords = { task: 'cockpit.task', milestone: 'cockpit.milestone', case: 'cockpit.case' } as const

/** What comes due within four weeks, nearest first. */
export function DueList({ due, today }: { due: CockpitAnswer['due']; today: string }) {
  const { t, language } = useWords()
  return (
    <section className="cockpit-part" aria-labelledby="cockpit-due">
      <h2 id="cockpit-due">{t('cockpit.due')}</h2>
      {due.length === 0 ? (
        <p className="soft">{t('cockpit.nothingDue')}</p>
      ) : (
        <ul className="cockpit-due">
          {due.map(({ kind, id, document, title, day, rule, count = 1 }) => (
            <li key={`${kind}${id}`}>
              <span className={day < today ? 'cockpit-breach' : 'soft'}>
                {dateWords(day, language)}
                {day < today ? ` ${t('cockpit.overdue')}` : ''}
              </span>{' '}
              <span className="soft small">{t(kindWords[kind])}</span>{' '}
              {rule !== undefined && count > 1 ? (
                <Link
                  to="/register/$register"
                  params={{ register: 'rule-case' }}
                  search={{ rule, 'state.in': 'open,answered' } as never}
                  lang="zh-CN"
                >
                  {t('cockpit.several', { title, count })}
                </Link>
              ) : document === null ? (
                <Link to="/register/$register/$id" params={{ register: 'rule-case', id }} lang="zh-CN">
                  {title}
                </Link>
              ) : (
                <Link
                  to="/plan/$id"
                  params={{ id: document }}
                  search={(kind === 'task' ? { task: id } : { view: 'time' }) as never}
                  lang="zh-CN"
                >
                  {title}
                </Link>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
