import type { RegisterMeta } from '../api/meta.ts'
import { useWords } from '../language/use-words.ts'
import type { ImportView, Issue, PreviewRow } from './import-data.ts'
import { RowPlace } from './row-place.tsx'

/** 27 → AA, as the screen of a spreadsheet names it. */
export function columnLetters(column: number): string {
  let letters = ''
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters
  return letters
}

/** A row that will not be taken: what it says, and what is wrong in which column. */
export function RefusedRow({ register, view, row }: { register: RegisterMeta; view: ImportView; row: PreviewRow }) {
  const { t, say, language } = useWords()
  const given = (row.given ?? []).filter((cell) => cell !== null && cell !== '').slice(0, 4)
  // The register is known from the page; the field it is about stays.
  const reason = (issue: Issue) => {
    const sentence = issue[language]
    return [`${say(register.title)}.`, `${say(register.title)}: `].reduce(
      (rest, before) => (rest.startsWith(before) ? rest.slice(before.length) : rest),
      sentence,
    )
  }
  return (
    <li className="import-row">
      <p className="import-row-head">
        <RowPlace view={view} row={row} /> <b>{given.map(String).join(' · ')}</b>
      </p>
      <ul className="import-reasons">
        {row.problems.map((issue) => (
          <li key={`${issue.column} ${issue.code}`}>
            {issue.column === null ? null : (
              <span className="soft">{t('import.columnLetter', { column: columnLetters(issue.column) })} </span>
            )}
            {reason(issue)}
          </li>
        ))}
      </ul>
    </li>
  )
}
