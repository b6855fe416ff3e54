import { Link } from '@tanstack/react-router'
import { kebabCase } from '@zhiqiao/model'
import type { RegisterMeta } from '../api/meta.ts'
import { useWords } from '../language/use-words.ts'
import { FieldValue } from '../ui/field-value.tsx'
import { numberWords } from '../ui/format.ts'
import type { FoundListing as Found, Piece } from './search-data.ts'

/** What stands beside a headline, where the listing has it. */
const beside = ['publisher', 'division', 'wantedPlaces', 'headcount', 'available', 'schooling', 'validTo'] as const

export function FoundListing(props: {
  found: Found
  register: RegisterMeta
  titles: Readonly<Record<string, string>>
}) {
  const { found, register, titles } = props
  const { say, language } = useWords()
  const { values } = found.record
  return (
    <article className="finding-row">
      <h2>
        <Link to="/register/$register/$id" params={{ register: kebabCase(register.name), id: found.id }}>
          <Pieces pieces={found.titlePieces} />
        </Link>
        <span className="finding-kind small">{say(register.title)}</span>
      </h2>
      <p className="finding-beside soft small">
        <Pay register={register} values={values} titles={titles} />
        {beside.map((name) =>
          register.fields[name] && values[name] != null && [values[name]].flat().length > 0 ? (
            <span key={name}>
              {register.fields[name][language]}{' '}
              <FieldValue value={values[name]} field={register.fields[name]} titles={titles} brief />
            </span>
          ) : null,
        )}
      </p>
      {found.passages.map(({ field, pieces }) => (
        <p key={field} className="finding-passage">
          <Pieces pieces={pieces} />
        </p>
      ))}
    </article>
  )
}

function Pieces({ pieces }: { pieces: readonly Piece[] }) {
  const keyed = pieces.map((piece, at) => ({ ...piece, key: `${at} ${piece.text}` }))
  return keyed.map(({ key, text, hit }) => (hit ? <mark key={key}>{text}</mark> : <span key={key}>{text}</span>))
}

/** 4,200–5,800元 月薪 */
function Pay(props: {
  register: RegisterMeta
  values: Readonly<Record<string, unknown>>
  titles: Readonly<Record<string, string>>
}) {
  const { register, values, titles } = props
  const { t } = useWords()
  const { wageFrom, wageTo, wagePeriod } = values
  if (typeof wageFrom !== 'number') return null
  const period = register.fields.wagePeriod
  return (
    <span className="finding-pay">
      {t('finding.yuan', {
        amount: typeof wageTo === 'number' ? `${numberWords(wageFrom)}–${numberWords(wageTo)}` : numberWords(wageFrom),
      })}{' '}
      {period && wagePeriod != null ? <FieldValue value={wagePeriod} field={period} titles={titles} brief /> : null}
    </span>
  )
}
