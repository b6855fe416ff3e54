import { Link } from '@tanstack/react-router'
import type { CodeSet, FieldKind } from '@zhiqiao/model'
import { kebabCase, withdrawnMark, yearWords } from '@zhiqiao/model'
import { type ReactNode, useState } from 'react'
import { fileAddress } from '../api/client.ts'
import type { FieldMeta } from '../api/meta.ts'
import { useMeta } from '../api/query.ts'
import type { Language } from '../language/language.ts'
import { useWords, type Words } from '../language/use-words.ts'
import { FilePreview } from './file-preview.tsx'
import { dateWords, momentWords, numberWords, tenThousandYuan } from './format.ts'
import { StructureTable } from './structure-table.tsx'
import './field-value.css'

interface Shown {
  readonly value: unknown
  readonly field: FieldMeta
  readonly titles: Readonly<Record<string, string>>
  readonly codeSet: CodeSet | undefined
  readonly words: Words
  /** In a table cell: one line, no reading face. */
  readonly brief: boolean
}

/** A title as it is told, that the record was withdrawn in the person's own language. */
export const titleWords = (title: string, { t }: Pick<Words, 't'>): string =>
  title.endsWith(withdrawnMark) ? `${title.slice(0, -withdrawnMark.length)}${t('value.withdrawn')}` : title

/** A record of another register by its title. A title the viewer may not read has no link. */
export function RecordLink({ register, id, title }: { register: string; id: string; title: string | undefined }) {
  const words = useWords()
  if (title === undefined) return <span className="value-empty">{words.t('value.unseen')}</span>
  return (
    <Link to="/register/$register/$id" params={{ register: kebabCase(register), id }}>
      {titleWords(title, words)}
    </Link>
  )
}

const idsOf = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : [])

function codeWords({ value, codeSet, words }: Shown): string {
  const known = codeSet?.values.find(({ code }) => code === value)
  return known ? words.sayCode(known) : String(value)
}

function LinkList({ value, field, titles }: Shown) {
  return (
    <ul className="value-words">
      {idsOf(value).map((id) => (
        <li key={id}>
          <RecordLink register={field.register ?? ''} id={id} title={titles[id]} />
        </li>
      ))}
    </ul>
  )
}

function FileList({ value, titles, words }: Shown) {
  return (
    <ul className="value-files">
      {idsOf(value).map((id, at) => (
        <li key={id}>
          <a href={fileAddress(id)} download>
            {titles[id] ?? words.t('value.file', { number: at + 1 })}
          </a>
          <FilePreview id={id} name={titles[id] ?? ''} />
        </li>
      ))}
    </ul>
  )
}

const shownLength = 1200

/** A text in the face of documents; a very long one opens on request. */
function LongText({ text }: { text: string }) {
  const { t } = useWords()
  const [whole, setWhole] = useState(text.length <= shownLength)
  return (
    <div>
      <div className="reading">{whole ? text : `${text.slice(0, shownLength)}…`}</div>
      {whole ? null : (
        <button type="button" className="word-button" onClick={() => setWhole(true)}>
          {t('value.whole', { count: text.length })}
        </button>
      )}
    </div>
  )
}

const plain = ({ value }: Shown): ReactNode => String(value)

/** How each kind of field reads. Exhaustive: a new kind does not compile until it has a face here. */
const faces: Record<FieldKind, (shown: Shown) => ReactNode> = {
  text: plain,
  longText: ({ value, brief }) => (brief ? String(value) : <LongText text={String(value)} />),
  words: ({ value }) => (
    <ul className="value-words">
      {idsOf(value).map((word) => (
        <li key={word}>{word}</li>
      ))}
    </ul>
  ),
  code: codeWords,
  reference: ({ value, field, titles }) => (
    <RecordLink register={field.register ?? ''} id={String(value)} title={titles[String(value)]} />
  ),
  references: (shown) => <LinkList {...shown} />,
  date: ({ value, words }) => dateWords(String(value), words.language),
  dateTime: ({ value, words }) => momentWords(String(value), words.language),
  integer: ({ value }) => numberWords(Number(value)),
  year: ({ value, field, words }) => words.say(yearWords(Number(value), field.yearKind ?? 'calendar')),
  decimal: ({ value }) => numberWords(Number(value)),
  money: ({ value }) => tenThousandYuan(Number(value)),
  flag: ({ value, words }) => words.t(value ? 'value.yes' : 'value.no'),
  files: (shown) => <FileList {...shown} />,
  structure: ({ value, field, titles }) => <StructureTable value={value} shape={field.shape} titles={titles} />,
  residentId: plain,
  socialCreditCode: plain,
  phone: plain,
}

/** Nothing recorded: null, '' or an empty list. 0 and false are values. */
export const isEmptyValue = (value: unknown): boolean =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)

const numeric: readonly FieldKind[] = ['integer', 'decimal', 'money']
/** Whether the field's values stand right-aligned. */
export const isNumeric = (field: FieldMeta): boolean => numeric.includes(field.kind)

/** The unit in the head of a column: 万元 for money, else the definition's. */
export function unitWords(field: FieldMeta, words: Pick<Words, 'say' | 't'>): string | null {
  if (field.kind === 'money') return words.t('value.tenThousandYuan')
  return field.unit ? words.say(field.unit) : null
}

/** A value as people read it: 2026年11月21日, 12.34 (万元), a code's words, a link with the record's title. */
export function FieldValue(props: {
  value: unknown
  field: FieldMeta
  titles?: Readonly<Record<string, string>>
  brief?: boolean
  /** With its unit behind it, where no column head says it. */
  withUnit?: boolean
}) {
  const words = useWords()
  const { data: meta } = useMeta()
  const { value, field } = props
  if (isEmptyValue(value))
    return (
      <span className="value-empty">
        <span aria-hidden="true">—</span>
        <span className="visually-hidden">{words.t('value.empty')}</span>
      </span>
    )
  const shown = faces[field.kind]({
    value,
    field,
    titles: props.titles ?? {},
    codeSet: field.codeSet ? meta?.codeSets[field.codeSet] : undefined,
    words,
    brief: props.brief ?? false,
  })
  const unit = props.withUnit ? unitWords(field, words) : null
  return unit === null ? (
    shown
  ) : (
    <>
      {shown} {unit}
    </>
  )
}

/** The same as text, for sentences (history, titles of dialogs). */
export function valueText(
  value: unknown,
  field: FieldMeta,
  words: Words,
  titles: Readonly<Record<string, string>>,
  codeSet?: CodeSet,
): string {
  if (isEmptyValue(value)) return words.t('value.blank')
  const language: Language = words.language
  const list = (parts: readonly string[]) => parts.join(language === 'en' ? ', ' : '、')
  const named = (id: string) => (titles[id] === undefined ? words.t('value.unseen') : titleWords(titles[id], words))
  const text: Partial<Record<FieldKind, () => string>> = {
    words: () => list(idsOf(value)),
    code: () => codeWords({ value, field, titles, codeSet, words, brief: true }),
    reference: () => named(String(value)),
    references: () => list(idsOf(value).map(named)),
    files: () => {
      const known = idsOf(value).flatMap((id) => titles[id] ?? [])
      return known.length === idsOf(value).length ? list(known) : words.t('value.files', { count: idsOf(value).length })
    },
    date: () => dateWords(String(value), language),
    dateTime: () => momentWords(String(value), language),
    integer: () => numberWords(Number(value)),
    year: () => words.say(yearWords(Number(value), field.yearKind ?? 'calendar')),
    decimal: () => numberWords(Number(value)),
    money: () => `${tenThousandYuan(Number(value))} ${words.t('value.tenThousandYuan')}`,
    flag: () => words.t(value ? 'value.yes' : 'value.no'),
    structure: () => words.t('value.table'),
  }
  const written = text[field.kind]?.() ?? String(value)
  return written.length > 120 ? `${written.slice(0, 117)}…` : written
}
