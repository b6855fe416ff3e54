import { useWords } from '../language/use-words.ts'
import { Empty } from '../ui/empty.tsx'

export function PlanPage() {
  const { t } = useWords()
  return (
    <article className="page">
      <header className="page-head">
        <h1>{t('subject.plan')}</h1>
      </header>
      <Empty title={t('state.notYet')}>{t('state.notYetHint')}</Empty>
    </article>
  )
}
