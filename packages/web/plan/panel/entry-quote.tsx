import type { RecordOf } from '@zhiqiao/model'
import { useState } from 'react'
import { useWords } from '../../language/use-words.ts'
import type { EntryValues, PlanView } from '../plan-data.ts'

const shown = 140

/** The words of the document an entry rests on, and the way back to them. */
export function Words({ view, entry, onText }: { view: PlanView; entry: RecordOf<EntryValues>; onText: () => void }) {
  const { t } = useWords()
  const [whole, setWhole] = useState(false)
  const { start, end } = entry.values
  if (start === null || end === null) return null
  const words = (view.document.values.body ?? '').slice(start, end)
  return (
    <blockquote className="entry-quote" lang="zh-CN">
      {whole || words.length <= shown ? words : `${words.slice(0, shown)}…`}
      <footer className="no-print">
        {words.length > shown ? (
          <button type="button" className="word-button" onClick={() => setWhole(!whole)}>
            {whole ? t('workbench.fold') : t('value.whole', { count: words.length })}
          </button>
        ) : null}
        <button type="button" className="word-button" onClick={onText}>
          {t('plan.inText')}
        </button>
      </footer>
    </blockquote>
  )
}
