import { Layout } from '../part/layout.tsx'
import type { Reader } from '../public-plan.ts'
import { dateWords } from '../words.ts'

export interface AnswerField {
  readonly name: string
  readonly label: string
  readonly required: boolean
  readonly kind: 'longText' | 'text' | 'file' | 'choice'
  readonly options?: readonly { readonly value: string; readonly label: string }[]
  readonly help?: string
}

/** What a one-time link asks of a body: the question in full, and the few things to fill in. */
export interface Answer {
  /** 请反馈意见 / 请报送进展 / 请反馈督办事项 */
  readonly title: string
  readonly body: string
  readonly about: readonly { readonly label: string; readonly text: string }[]
  readonly due: string | null
  readonly fields: readonly AnswerField[]
  /** The draft or plan to read before answering. */
  readonly text: { readonly title: string; readonly content: string } | null
  readonly values: Readonly<Record<string, string>>
  readonly problems: readonly { readonly field: string; readonly words: string }[]
}

const words = {
  zh: {
    to: '答复单位',
    due: '请于',
    before: '前答复',
    send: '提交',
    once: '提交后此链接失效；需要修改请联系发出链接的经办人。',
    read: '阅读文件全文',
    wrong: '有几处需要修改',
    required: '必填',
    file: '可附 PDF、Word、图片，最大 50 MB',
  },
  en: {
    to: 'Answering for',
    due: 'Please answer by',
    before: '',
    send: 'Send',
    once: 'The link ends when you send. To change anything afterwards, ask the officer who sent it.',
    read: 'Read the whole document',
    wrong: 'Please correct',
    required: 'required',
    file: 'PDF, Word or picture, up to 50 MB',
  },
} as const

/** The page behind a one-time link: one question, no account, no JavaScript; what was typed is never lost. */
export function AnswerPage({
  reader,
  answer,
  action,
  stylesheet,
}: {
  reader: Reader
  answer: Answer
  action: string
  stylesheet: string
}) {
  const t = words[reader.language]
  const problemOf = (name: string) => answer.problems.find(({ field }) => field === name)
  return (
    <Layout reader={reader} title={answer.title} stylesheet={stylesheet}>
      <section className="answer">
        <h1>{answer.title}</h1>
        {answer.problems.length > 0 && (
          <div className="problem-summary" role="alert">
            <h2>{t.wrong}</h2>
            <ul>
              {answer.problems.map(({ field, words: text }) => (
                <li key={field}>
                  <a href={`#${field}`}>{text}</a>
                </li>
              ))}
            </ul>
          </div>
        )}
        <dl className="metadata">
          <div>
            <dt>{t.to}</dt>
            <dd>{answer.body}</dd>
          </div>
          {answer.about.map(({ label, text }) => (
            <div key={label} className="wide">
              <dt>{label}</dt>
              <dd className="keep-lines">{text}</dd>
            </div>
          ))}
        </dl>
        {answer.due && (
          <p className="notice">
            {t.due} {dateWords(answer.due, reader.language)} {t.before}
          </p>
        )}
        {answer.text && (
          <details>
            <summary>
              {t.read}:{answer.text.title}
            </summary>
            <div className="reading">{answer.text.content}</div>
          </details>
        )}
        <form method="post" action={action} encType="multipart/form-data">
          {answer.fields.map((field) => {
            const problem = problemOf(field.name)
            const described = [
              field.help || field.kind === 'file' ? `${field.name}-help` : '',
              problem ? `${field.name}-problem` : '',
            ]
              .filter(Boolean)
              .join(' ')
            return (
              <div className="field" key={field.name}>
                <label htmlFor={field.name}>
                  {field.label} {field.required && <span className="soft">({t.required})</span>}
                </label>
                {(field.help || field.kind === 'file') && (
                  <p className="soft small" id={`${field.name}-help`}>
                    {field.help ?? t.file}
                  </p>
                )}
                {problem && (
                  <p className="problem" id={`${field.name}-problem`}>
                    {problem.words}
                  </p>
                )}
                <Input
                  field={field}
                  value={answer.values[field.name] ?? ''}
                  described={described || undefined}
                  wrong={problem !== undefined}
                />
              </div>
            )
          })}
          <p className="soft small">{t.once}</p>
          <button type="submit">{t.send}</button>
        </form>
      </section>
    </Layout>
  )
}

function Input({
  field,
  value,
  described,
  wrong,
}: {
  field: AnswerField
  value: string
  described: string | undefined
  wrong: boolean
}) {
  const common = {
    id: field.name,
    name: field.name,
    'aria-describedby': described,
    'aria-invalid': wrong || undefined,
    required: field.required,
  }
  switch (field.kind) {
    case 'longText':
      return <textarea {...common} rows={8} defaultValue={value} maxLength={8000} />
    case 'text':
      return <input {...common} type="text" defaultValue={value} maxLength={500} />
    case 'file':
      return <input {...common} type="file" />
    case 'choice':
      return (
        <select {...common} defaultValue={value}>
          <option value="" />
          {field.options?.map((option) => (
            <option value={option.value} key={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )
  }
}
