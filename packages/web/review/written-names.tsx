import { bodiesOf, type ReadName } from '@zhiqiao/model'
import { useState } from 'react'
import { useWords } from '../language/use-words.ts'
import type { PlanView } from '../plan/plan-data.ts'
import { ProblemNotice } from '../ui/problem-notice.tsx'
import { MatchBody } from './match-body.tsx'
import { useMatch, useWrittenBodies } from './written-bodies.ts'

/** The names as the document writes them, each beside the organisations it is read as. */
export function WrittenNames(props: {
  view: PlanView
  written: readonly string[]
  readAs: readonly ReadName[] | null
  /** The task whose names can be put right here; while its fields are being typed they are only shown. */
  task?: string
}) {
  const { view, written, readAs, task } = props
  const { t, language } = useWords()
  const { data: known } = useWrittenBodies(view.document.id)
  const match = useMatch(view.document.id)
  const [matching, setMatching] = useState<string | null>(null)
  const [problem, setProblem] = useState<unknown>(null)
  if (written.length === 0) return null
  return (
    <>
      {problem ? <ProblemNotice error={problem} /> : null}
      <ul className="written-names">
        {[...new Set(written)].map((name) => {
          const bodies = bodiesOf(readAs, name)
          const titles = bodies.map((id) => view.titles[id] ?? id)
          const group = known
            ?.find((one) => one.written === name)
            ?.bodies.find(({ id, kind }) => kind === 'group' && bodies.length === 1 && bodies[0] === id)
          return (
            <li key={name}>
              <span className="written" lang="zh-CN">
                {name}
              </span>
              {bodies.length > 0 ? (
                <span className="soft small">
                  {t('review.readAs', { body: titles.join(language === 'en' ? ', ' : '、') })}
                </span>
              ) : (
                <span className="unmatched small">{t('review.unmatched')}</span>
              )}
              {task ? (
                <button
                  type="button"
                  className="word-button"
                  aria-expanded={matching === name}
                  onClick={() => setMatching(matching === name ? null : name)}
                >
                  {bodies.length > 0 ? t('review.rematch') : t('review.match')}
                </button>
              ) : null}
              {task && group && group.members.length > 0 ? (
                <button
                  type="button"
                  className="word-button"
                  onClick={() => {
                    setProblem(null)
                    match({ written: name, bodies: group.members, task }).catch(setProblem)
                  }}
                >
                  {t('review.expand', { count: group.members.length })}
                </button>
              ) : null}
              {task && matching === name ? (
                <MatchBody view={view} written={name} read={bodies} task={task} onDone={() => setMatching(null)} />
              ) : null}
            </li>
          )
        })}
      </ul>
    </>
  )
}
