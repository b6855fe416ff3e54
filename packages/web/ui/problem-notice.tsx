import type { Problem } from '@zhiqiao/model'
import type { ReactNode } from 'react'
import { asProblem } from '../api/client.ts'
import { useWords } from '../language/use-words.ts'
import { Button } from './button.tsx'
import { ButtonLink } from './button-link.tsx'
import './page-state.css'

/** The sentence of a problem in the person's language. */
export function useProblemWords(): (error: unknown) => string {
  const { language } = useWords()
  return (error) => {
    const problem: Problem = asProblem(error)
    return language === 'en' ? problem.en : problem.zh
  }
}

/** A problem within a page: one line, beside what it is about. */
export function ProblemNotice({ error, children }: { error: unknown; children?: ReactNode }) {
  const words = useProblemWords()
  return (
    <div className="notice notice-problem" role="alert">
      <p>{words(error)}</p>
      {children}
    </div>
  )
}

/** A page that could not be shown: why, and what to do. Forbidden and missing look alike on purpose. `page`: it is all the page shows. */
export function ProblemState({ error, retry, page }: { error: unknown; retry?: () => void; page?: boolean }) {
  const { t } = useWords()
  const words = useProblemWords()
  const problem = asProblem(error)
  const title =
    problem.status === 404
      ? t('state.notFound')
      : problem.status === 403
        ? t('state.forbidden')
        : problem.code === 'offline'
          ? t('state.offline')
          : t('state.failed')
  const hint =
    problem.status === 404 ? t('state.notFoundHint') : problem.status === 403 ? t('state.forbiddenHint') : null
  return (
    <section className="page-state page-state-problem" role="alert">
      {page ? <h1>{title}</h1> : <h2>{title}</h2>}
      <p>{words(error)}</p>
      {hint ? <p>{hint}</p> : null}
      <div className="page-actions">
        {retry && problem.status !== 404 && problem.status !== 403 ? (
          <Button tone="primary" onClick={retry}>
            {t('state.retry')}
          </Button>
        ) : null}
        <ButtonLink to="/">{t('state.home')}</ButtonLink>
      </div>
    </section>
  )
}
