import type { RegisterMeta } from '../../api/meta.ts'
import { useWords } from '../../language/use-words.ts'

const formats = { docx: 'Word', pdf: 'PDF' }
const withWorkbook = { xlsx: 'Excel', ...formats }

/** The official papers made from this record, as its definition names them. */
export function RecordPapers({ register, id }: { register: RegisterMeta; id: string }) {
  const { say } = useWords()
  const papers = Object.entries(register.papers ?? {})
  if (papers.length === 0) return null
  return (
    <ul className="record-papers no-print">
      {papers.map(([kind, label]) => (
        <li key={kind}>
          {say(label)}
          {Object.entries(label.workbook ? withWorkbook : formats).map(([format, word]) => (
            <a
              key={format}
              href={`/api/v1/document-out/${kind}/${id}.${format}`}
              download
              aria-label={`${word} ${say(label)}`}
            >
              {word}
            </a>
          ))}
        </li>
      ))}
    </ul>
  )
}
