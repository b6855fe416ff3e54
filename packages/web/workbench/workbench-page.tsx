import { useWords } from '../language/use-words.ts'
import { Empty } from '../ui/empty.tsx'

export function WorkbenchPage() {
  const { t } = useWords()
  return (
    <article className="page">
      <header className="page-head">
        <h1>{t('shell.today')}</h1>
      </header>
      <Empty title={t('state.notYet')}>{t('state.notYetHint')}</Empty>
    </article>
  )
}
