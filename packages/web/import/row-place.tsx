import { useWords } from '../language/use-words.ts'
import type { ImportView, PreviewRow } from './import-data.ts'

/** Where a row stands in the files: the file's name where there are several. */
export function RowPlace({ view, row }: { view: ImportView; row: PreviewRow }) {
  const { t } = useWords()
  const sheet = view.sheets.find(({ number }) => number === row.sheet)
  const place = t('import.row', { row: row.row })
  return <span className="soft">{view.sheets.length > 1 && sheet ? `${sheet.file} ${place}` : place}</span>
}
