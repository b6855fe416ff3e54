import type { FieldKind } from '@zhiqiao/model'
import { Input, Radio, Select } from 'antd'
import { type ReactNode, useState } from 'react'
import type { FieldMeta } from '../../api/meta.ts'
import { useMeta } from '../../api/query.ts'
import { useWords } from '../../language/use-words.ts'
import { DateInput } from './date-input.tsx'
import { FilesInput } from './files-input.tsx'
import { MomentInput } from './moment-input.tsx'
import { readNumber } from './number-text.ts'
import { ReferencePicker } from './reference-picker.tsx'
import { StructureInput } from './structure-input.tsx'

export interface InputProps {
  /** Id of the element the label and the error summary lead to. */
  readonly id: string
  readonly field: FieldMeta
  /** The value, or what was typed when it is none yet. */
  readonly value: unknown
  readonly onChange: (value: unknown) => void
  /** Titles of records and names of files already chosen. */
  readonly titles: Readonly<Record<string, string>>
  readonly invalid: boolean
  /** Ids of help and error texts. */
  readonly describedBy?: string
}

const textOf = (value: unknown): string => (value === null || value === undefined ? '' : String(value))

const aria = ({ id, invalid, describedBy, field }: InputProps) => ({
  id,
  status: invalid ? ('error' as const) : undefined,
  'aria-invalid': invalid,
  'aria-describedby': describedBy,
  'aria-required': field.required,
})

function LineInput(props: InputProps & { inputMode?: 'tel' | 'text'; upper?: boolean; limit?: number }) {
  return (
    <Input
      {...aria(props)}
      value={textOf(props.value)}
      inputMode={props.inputMode}
      maxLength={props.limit}
      autoComplete="off"
      onChange={(event) => {
        const typed = props.upper ? event.target.value.toUpperCase().trim() : event.target.value
        props.onChange(typed === '' ? null : typed)
      }}
    />
  )
}

/** As many rows as the text has, within bounds: counted, because measuring would need inline styles. */
const rowsOf = (text: string): number =>
  Math.min(
    24,
    Math.max(
      3,
      text.split('\n').reduce((rows, line) => rows + 1 + Math.floor(line.length / 40), 1),
    ),
  )

/** What may be longer than this is written in several lines. */
const longestLine = 500

function LongTextInput(props: InputProps) {
  return (
    <Input.TextArea
      {...aria(props)}
      value={textOf(props.value)}
      rows={rowsOf(textOf(props.value))}
      onChange={(event) => props.onChange(event.target.value === '' ? null : event.target.value)}
    />
  )
}

function WordsInput(props: InputProps) {
  const { t } = useWords()
  return (
    <Select
      {...aria(props)}
      className="wide"
      mode="tags"
      open={false}
      suffixIcon={null}
      placeholder={t('form.wordsExample')}
      tokenSeparators={['、', ';', '；', '\n']}
      value={Array.isArray(props.value) ? props.value.map(String) : []}
      onChange={(words: string[]) => props.onChange(words.map((word) => word.trim()).filter(Boolean))}
    />
  )
}

function CodeInput(props: InputProps) {
  const { t, sayCode } = useWords()
  const { data: meta } = useMeta()
  const values = meta?.codeSets[props.field.codeSet ?? '']?.values ?? []
  const year = new Date().getFullYear()
  // A value that has run out may stay where it stands, but is not newly chosen.
  const open = values.filter(
    (value) => value.code === props.value || ((value.from ?? year) <= year && (value.to ?? year) >= year),
  )
  return (
    <Select
      {...aria(props)}
      className="wide"
      allowClear={props.field.required ? false : { label: t('form.remove') }}
      placeholder={t('form.choose')}
      showSearch={{ filterOption: (typed, option) => (option?.search ?? '').includes(typed.toLowerCase()) }}
      options={open.map((value) => ({
        value: value.code,
        label: sayCode(value),
        search: `${value.code} ${value.zh} ${value.en}`.toLowerCase(),
      }))}
      value={props.value === null || props.value === undefined ? undefined : String(props.value)}
      onChange={(code: string | undefined) => props.onChange(code ?? null)}
      getPopupContainer={(node: HTMLElement) => node.closest<HTMLElement>('dialog') ?? document.body}
    />
  )
}

function NumberInput(props: InputProps & { scale?: number }) {
  const { say, t } = useWords()
  const { field, value, scale = 1 } = props
  const [typed, setTyped] = useState<string | null>(null)
  const shown = typed ?? (typeof value === 'number' ? String(value / scale) : textOf(value))
  const unit = field.kind === 'money' ? t('value.tenThousandYuan') : field.unit ? say(field.unit) : undefined
  return (
    <Input
      {...aria(props)}
      className="number-input"
      inputMode="decimal"
      value={shown}
      suffix={unit}
      autoComplete="off"
      onChange={(event) => {
        const text = event.target.value
        setTyped(text)
        const number = readNumber(text)
        // 万元 become whole fen; what is no number stays as typed and is named by the form.
        props.onChange(
          text.trim() === '' ? null : number === null ? text : scale === 1 ? number : Math.round(number * scale),
        )
      }}
      onBlur={() => setTyped(null)}
    />
  )
}

function FlagInput(props: InputProps) {
  const { t } = useWords()
  return (
    <Radio.Group
      id={props.id}
      value={typeof props.value === 'boolean' ? props.value : null}
      onChange={(event) => props.onChange(event.target.value)}
      options={[
        { value: true, label: t('value.yes') },
        { value: false, label: t('value.no') },
        ...(props.field.required ? [] : [{ value: null as unknown as boolean, label: t('form.unanswered') }]),
      ]}
    />
  )
}

const picker = (many: boolean) => (props: InputProps) => (
  <ReferencePicker {...props} many={many} register={props.field.register ?? ''} />
)

/** The input of each kind of field. Exhaustive: a new kind does not compile until it has an input here. */
export const inputs: Record<FieldKind, (props: InputProps) => ReactNode> = {
  text: (props) =>
    (props.field.maxLength ?? 0) > longestLine ? <LongTextInput {...props} /> : <LineInput {...props} />,
  longText: (props) => <LongTextInput {...props} />,
  words: (props) => <WordsInput {...props} />,
  code: (props) => <CodeInput {...props} />,
  reference: picker(false),
  references: picker(true),
  date: (props) => <DateInput {...props} />,
  dateTime: (props) => <MomentInput {...props} />,
  integer: (props) => <NumberInput {...props} />,
  year: (props) => <NumberInput {...props} />,
  decimal: (props) => <NumberInput {...props} />,
  money: (props) => <NumberInput {...props} scale={1_000_000} />,
  flag: (props) => <FlagInput {...props} />,
  files: (props) => <FilesInput {...props} />,
  structure: (props) => <StructureInput {...props} />,
  residentId: (props) => <LineInput {...props} upper limit={18} />,
  socialCreditCode: (props) => <LineInput {...props} upper limit={18} />,
  phone: (props) => <LineInput {...props} inputMode="tel" />,
}

/** Inputs made of several controls carry a group's label instead of a `<label for>`. */
export const isGroup = (kind: FieldKind): boolean => ['flag', 'files', 'structure'].includes(kind)
