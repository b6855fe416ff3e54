import { useWords } from '../language/use-words.ts'
import { numberWords, sizeWords } from '../ui/format.ts'
import type { ImportView } from './import-data.ts'

/** How far the server is, as it tells: bytes while it reads, rows while it writes. */
export function ImportProgress({ view }: { view: ImportView }) {
  const { t } = useWords()
  const { progress, record } = view
  const { done = 0, total = null, waiting = false } = progress ?? {}
  const step = t(
    record.state === 'writing' ? 'import.writing' : record.state === 'undoing' ? 'import.undoing' : 'import.reading',
  )
  const shown = record.state === 'reading' ? sizeWords : numberWords
  // Some of the rows are written again by the database itself before all of it stands: never says it is done before it is.
  const share = total === null || total === 0 ? undefined : Math.min(done / total, 1)
  return (
    <section className="import-progress">
      <p role="status" className="import-step">
        {waiting ? t('import.waiting') : step}
      </p>
      <progress aria-label={step} max={1} {...(waiting || share === undefined ? {} : { value: share })} />
      <p className="soft">
        {waiting || total === null
          ? null
          : share === 1
            ? t('import.finishing')
            : t(record.state === 'reading' ? 'import.bytesOf' : 'import.rowsOf', {
                done: shown(done),
                total: shown(total),
              })}
      </p>
      <p className="soft small">{t('import.mayLeave')}</p>
    </section>
  )
}
