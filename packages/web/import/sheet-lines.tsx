import { useWords } from '../language/use-words.ts'
import { RecordLink } from '../ui/field-value.tsx'
import { numberWords } from '../ui/format.ts'
import { ScrollRegion } from '../ui/scroll-region.tsx'
import { actions, actionWords, type ImportView, type Sheet } from './import-data.ts'

/** Bodies whose workbook came twice: one of the two is an old one. */
const twice = (sheets: readonly Sheet[]): Set<string> => {
  const files = new Map<string, Set<string>>()
  for (const { organisation, file } of sheets)
    if (organisation !== null) files.set(organisation, (files.get(organisation) ?? new Set()).add(file))
  return new Set([...files].filter(([, names]) => names.size > 1).map(([id]) => id))
}

/** Each sheet that was read in one line: whose it is, and what its rows will do. */
export function SheetLines({ view }: { view: ImportView }) {
  const { t, say } = useWords()
  const { sheets, counts, titles } = view
  const marked = sheets.some(({ organisation }) => organisation !== null)
  const repeated = twice(sheets)
  return (
    <section className="import-part">
      <h2>{t('import.sheets', { count: sheets.length })}</h2>
      <ScrollRegion className="table-scroll" aria-label={t('import.sheets', { count: sheets.length })}>
        <table className="import-table import-sheets">
          <thead>
            <tr>
              <th scope="col">{t('import.file')}</th>
              {marked ? <th scope="col">{t('import.body')}</th> : null}
              <th scope="col" className="number">
                {t('import.rows')}
              </th>
              {actions.map((action) => (
                <th key={action} scope="col" className="number">
                  {t(actionWords[action])}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {sheets.map((sheet) => (
              <tr key={sheet.number}>
                <th scope="row">
                  {sheet.file}
                  {sheet.file.startsWith(sheet.name) ? null : <span className="soft"> {sheet.name}</span>}
                  {sheet.notes.map((note) => (
                    <span key={note.zh} className="import-note">
                      {say(note)}
                    </span>
                  ))}
                  {sheet.organisation !== null && repeated.has(sheet.organisation) ? (
                    <span className="import-note">{t('import.twice')}</span>
                  ) : null}
                </th>
                {marked ? (
                  <td data-label={t('import.body')}>
                    {sheet.organisation === null ? (
                      <span className="soft">{t('import.noBody')}</span>
                    ) : (
                      <RecordLink register="organisation" id={sheet.organisation} title={titles[sheet.organisation]} />
                    )}
                  </td>
                ) : null}
                <td className="number" data-label={t('import.rows')}>
                  {numberWords(sheet.rows)}
                </td>
                {actions.map((action) => (
                  <td key={action} className="number" data-label={t(actionWords[action])}>
                    {numberWords(counts[sheet.number]?.[action] ?? 0)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </section>
  )
}
