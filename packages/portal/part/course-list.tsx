import type { ShownCourse } from '../public-listing.ts'
import type { Reader } from '../public-plan.ts'
import { dateWords, wordsFor } from '../words.ts'

/** Classes, packages and events: when, what, by whom. */
export function CourseList({ reader, courses }: { reader: Reader; courses: readonly ShownCourse[] }) {
  const t = wordsFor(reader)
  return (
    <ol className="courses">
      {courses.map(({ id, title, by, from, to, facts, subsidised, href }) => (
        <li key={id} id={id} className="course">
          <p className="course-day">
            {from ? dateWords(from, reader.language) : ''}
            {from && to && to !== from && <span className="soft small"> — {dateWords(to, reader.language)}</span>}
          </p>
          <div>
            <h3 lang="zh-CN">{href ? <a href={href}>{title}</a> : title}</h3>
            <p className="soft small">
              <span lang="zh-CN">{by}</span>
              {facts.map(({ label, words }) => (
                <span key={label}>
                  {' '}
                  · {label} {words}
                </span>
              ))}
            </p>
          </div>
          <p className="course-free">{subsidised && t('free')}</p>
        </li>
      ))}
    </ol>
  )
}
