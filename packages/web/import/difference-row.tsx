import type { FieldMeta, RegisterMeta } from '../api/meta.ts'
import { useWords, type Words } from '../language/use-words.ts'
import { useTitleWords } from '../record/title-words.ts'
import { FieldValue, isNumeric, RecordLink, unitWords } from '../ui/field-value.tsx'
import { numberWords, tenThousandYuan } from '../ui/format.ts'
import type { ImportView, PreviewRow } from './import-data.ts'
import { RowPlace } from './row-place.tsx'

/** From here a change of a number is worth a second look. */
const large = 0.2

interface Line {
  readonly name: string
  readonly field: FieldMeta
  readonly was: unknown
  readonly is: unknown
  /** As a share of what it was; null where that says nothing. */
  readonly share: number | null
}

/** A row's fields with what stood there before, or a year ago; what moved most comes first. */
export function linesOf(register: RegisterMeta, { values, before, lastYear }: PreviewRow): Line[] {
  const old = before ?? lastYear ?? {}
  return Object.entries(values)
    .flatMap(([name, is]): Line[] => {
      const field = register.fields[name]
      if (!field) return []
      const was = (before ? before[name] : lastYear?.[name]) ?? null
      const moved = isNumeric(field) && typeof is === 'number' && typeof was === 'number' && was !== 0
      return [{ name, field, was, is, share: moved ? (is - was) / Math.abs(was) : null }]
    })
    .sort((a, b) => Math.abs(b.share ?? 0) - Math.abs(a.share ?? 0) || Number(b.name in old) - Number(a.name in old))
}

/** +12 (+8%) */
function moveWords({ field, was, is, share }: Line, { t }: Pick<Words, 't'>): string {
  if (share === null) return ''
  const move = Number(is) - Number(was)
  const size = field.kind === 'money' ? tenThousandYuan(Math.abs(move)) : numberWords(Math.abs(move))
  const percent = Math.round(Math.abs(share) * 1000) / 10
  if (move === 0) return t('import.same')
  return `${move > 0 ? '+' : '−'}${size}（${move > 0 ? '+' : '−'}${percent}%）`
}

/** One row of the files beside what is in the register, or beside the year before. */
export function DifferenceRow(props: {
  register: RegisterMeta
  view: ImportView
  row: PreviewRow
  titles: Readonly<Record<string, string>>
}) {
  const words = useWords()
  const { t, say } = words
  const { register, view, row, titles } = props
  const lines = linesOf(register, row)
  const titleWords = useTitleWords(register)
  const title = row.record === null ? titleWords(row, titles) : titles[row.record]
  const compared = row.before !== null || row.lastYear !== null
  return (
    <li className="import-row">
      <p className="import-row-head">
        <RowPlace view={view} row={row} />{' '}
        {row.record === null ? <b>{title}</b> : <RecordLink register={register.name} id={row.record} title={title} />}
        {row.shift !== null && row.shift >= large ? (
          <span className="import-note">
            {t('import.moved', { percent: Math.round(Math.min(row.shift, 99.99) * 100) })}
          </span>
        ) : null}
      </p>
      <table className="import-differences">
        <thead>
          <tr>
            <th scope="col">{t('import.field')}</th>
            {compared ? <th scope="col">{t(row.before ? 'import.now' : 'import.lastYear')}</th> : null}
            <th scope="col">{t('import.fromFile')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => {
            const unit = unitWords(line.field, words)
            return (
              <tr key={line.name}>
                <th scope="row">
                  {say(line.field)}
                  {unit === null ? null : <span className="soft small">（{unit}）</span>}
                </th>
                {compared ? (
                  <td>
                    <FieldValue value={line.was} field={line.field} titles={titles} brief />
                  </td>
                ) : null}
                <td>
                  <FieldValue value={line.is} field={line.field} titles={titles} brief />{' '}
                  <span className={line.share !== null && Math.abs(line.share) >= large ? 'import-large' : 'soft'}>
                    {moveWords(line, words)}
                  </span>
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </li>
  )
}
