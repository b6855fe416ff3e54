import { Link } from '@tanstack/react-router'
import { kebabCase } from '@zhiqiao/model'
import type { RegisterMeta } from '../api/meta.ts'
import { useWords } from '../language/use-words.ts'
import { numberWords } from '../ui/format.ts'
import type { ImportView } from './import-data.ts'

/** The address of the workbook with the rows that were not taken. */
const refusedAddress = (id: string) => `/api/v1/import/batch/${id}/refused.xlsx`

/** In one sentence how an import stands, and the rows that were not taken as a workbook. */
export function ImportResult({ register, view }: { register: RegisterMeta; view: ImportView }) {
  const { t, say } = useWords()
  const { state, values, id } = view.record
  const count = (name: string) => numberWords(Number(values[name] ?? 0))
  const counts = {
    added: count('added'),
    changed: count('changed'),
    unchanged: count('unchanged'),
    refused: count('refused'),
  }
  const refused = Number(values.refused ?? 0)
  const nothing = Number(values.added ?? 0) + Number(values.changed ?? 0) === 0
  return (
    <section className="import-result" aria-live="polite">
      {state === 'previewed' ? (
        <p className="import-sum">{t(nothing ? 'import.nothing' : 'import.will', counts)}</p>
      ) : null}
      {state === 'done' ? (
        <p className="import-sum">
          {t('import.did', counts)}{' '}
          <Link to="/register/$register" params={{ register: kebabCase(register.name) }}>
            {t('import.toList', { register: say(register.title) })}
          </Link>
        </p>
      ) : null}
      {state === 'undone' ? <p className="import-sum">{t('import.undone')}</p> : null}
      {state === 'cancelled' ? <p className="import-sum">{t('import.cancelled')}</p> : null}
      {typeof values.problem === 'string' && values.problem !== '' ? (
        <p className="notice notice-problem" role="alert">
          {values.problem}
        </p>
      ) : null}
      {refused > 0 && view.sheets.length > 0 ? (
        <p>
          <a href={refusedAddress(id)} download>
            {t('import.refusedFile', { count: refused })}
          </a>{' '}
          <span className="soft">{t('import.refusedHint')}</span>
        </p>
      ) : null}
    </section>
  )
}
