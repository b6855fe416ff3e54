import { useWords } from '../../language/use-words.ts'
import { momentWords } from '../../ui/format.ts'
import type { RecordDraft } from './use-record-draft.ts'

/** Says that earlier typing is back, and offers to give it up. */
export function RestoredNotice({ draft }: { draft: RecordDraft }) {
  const { t, language } = useWords()
  if (draft.restored === null) return null
  return (
    <div className="notice notice-warning" role="status">
      <p>{t('form.restored', { at: momentWords(draft.restored, language) })}</p>
      <button type="button" className="word-button" onClick={draft.forget}>
        {t('form.discard')}
      </button>
    </div>
  )
}
