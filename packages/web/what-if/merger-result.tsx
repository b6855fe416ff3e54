import { Link } from '@tanstack/react-router'
import type { MergedSchool, Merger } from '@zhiqiao/model'
import { registerOf, useMeta } from '../api/query.ts'
import { useWords } from '../language/use-words.ts'
import { numberWords } from '../ui/format.ts'
import { ScrollRegion } from '../ui/scroll-region.tsx'

const counted = [
  ['offerings', 'whatIf.mergedOfferingCount'],
  ['students', 'whatIf.students'],
  ['teachers', 'whatIf.mergedTeachers'],
] as const

/** Registers named of those whose records go with a school. */
const chief = 12

/** What a merger brings together: both schools, the school afterwards, and the records that would name it. */
export function MergerResult({ merger }: { merger: Merger }) {
  const { t, say } = useWords()
  const { data: meta } = useMeta()
  const titleOf = (name: string) => {
    const register = registerOf(meta, name)
    return register ? say(register.title) : name
  }
  const { from, into, after, offerings, records } = merger
  const named = (some: Merger['records']) =>
    some.map(({ register, count }) => `${titleOf(register)} ${numberWords(count)}`).join(' · ')
  const numbers = (of: Omit<MergedSchool, 'id' | 'title'>) =>
    counted.map(([name]) => (
      <td key={name} className="number">
        {numberWords(of[name])}
      </td>
    ))
  const row = (school: MergedSchool) => (
    <tr key={school.id}>
      <th scope="row">
        <Link to="/register/$register/$id" params={{ register: 'organisation', id: school.id }} lang="zh-CN">
          {school.title}
        </Link>
      </th>
      {numbers(school)}
    </tr>
  )
  return (
    <section className="cockpit-part what-if-merger" aria-labelledby="what-if-merger">
      <h2 id="what-if-merger">{t('whatIf.merger')}</h2>
      <ScrollRegion className="cockpit-scroll" aria-labelledby="what-if-merger">
        <table className="cockpit-table">
          <thead>
            <tr>
              <th scope="col">{t('whatIf.school')}</th>
              {counted.map(([name, words]) => (
                <th key={name} scope="col" className="number">
                  {t(words)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {row(from)}
            {row(into)}
            <tr>
              <th scope="row">{t('whatIf.afterMerger')}</th>
              {numbers(after)}
            </tr>
          </tbody>
        </table>
      </ScrollRegion>
      {offerings.length > 0 ? (
        <>
          <h3>{t('whatIf.mergedOfferings')}</h3>
          <ul>
            {offerings.map(({ id, title, both, students }) => (
              <li key={id}>
                <Link to="/register/$register/$id" params={{ register: 'programme-offering', id }} lang="zh-CN">
                  {title}
                </Link>{' '}
                {students === null ? t('whatIf.studentsUnknown') : t('whatIf.studentsNow', { count: students })}
                {both ? <span className="cockpit-why">{t('whatIf.bothHave')}</span> : null}
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {records.length > 0 ? (
        <>
          <h3>{t('whatIf.mergedRecords')}</h3>
          <p>
            {named(records.slice(0, chief))}
            {records.length > chief ? ` ${t('whatIf.moreRecords', { count: records.length - chief })}` : null}
          </p>
        </>
      ) : null}
      <p className="soft small">{t('whatIf.mergerCaveat')}</p>
    </section>
  )
}
