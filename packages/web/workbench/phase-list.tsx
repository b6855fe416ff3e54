import { Link } from '@tanstack/react-router'
import { useMeta } from '../api/query.ts'
import { useWords } from '../language/use-words.ts'
import { dateWords } from '../ui/format.ts'
import type { PhaseLine } from './workbench-data.ts'

/** Where the work a phase opens is done: the register people begin in. */
const doneIn: Readonly<Record<string, string>> = {
  selfAssessment: 'offering-assessment',
  provision: 'programme-filing',
  building: 'project',
  recognition: 'offering-recognition',
  sharing: 'good-practice',
}

/** The plans' own calendar: which phase runs, until when, and where its work is done. */
export function PhaseList({ phases }: { phases: readonly PhaseLine[] }) {
  const { t, sayCode, language } = useWords()
  const { data: meta } = useMeta()
  if (phases.length === 0) return null
  const works = meta?.codeSets.phaseWork?.values ?? []
  return (
    <section className="margin-block">
      <h2>{t('cockpit.phases')}</h2>
      <ul className="phase-list">
        {phases.map(({ id, document, documentTitle, name, from, to, opens, standing }) => {
          const work = works.find(({ code }) => code === opens)
          return (
            <li key={id}>
              <Link to="/plan/$id" params={{ id: document }} search={{ view: 'time' } as never} lang="zh-CN">
                {name}
              </Link>{' '}
              <span className="small soft">
                {standing === 'now'
                  ? t('cockpit.phaseNow', { day: dateWords(to, language) })
                  : t('cockpit.phaseNext', { day: dateWords(from, language) })}
              </span>
              <p className="small soft" lang="zh-CN">
                {documentTitle}
              </p>
              {work && standing === 'now' && doneIn[work.code] ? (
                <p className="small">
                  <Link to="/register/$register" params={{ register: doneIn[work.code]! }}>
                    {sayCode(work)}
                  </Link>
                </p>
              ) : null}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
