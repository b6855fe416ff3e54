import { useRef, useState } from 'react'
import { type FileInfo, upload } from '../api/client.ts'
import { useWords } from '../language/use-words.ts'
import { Button } from '../ui/button.tsx'
import { sizeWords } from '../ui/format.ts'
import { useProblemWords } from '../ui/problem-notice.tsx'

interface Sending {
  readonly key: number
  readonly name: string
  readonly share: number
  readonly problem?: string
}

const accepted = '.xlsx,.csv,.txt,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet,text/csv'

/** Where workbooks go in, chosen or dropped, many at once; each is sent by itself and says how far it is. */
export function ChooseFiles({ files, onFiles }: { files: readonly FileInfo[]; onFiles: (next: FileInfo[]) => void }) {
  const { t } = useWords()
  const problemWords = useProblemWords()
  const chooser = useRef<HTMLInputElement>(null)
  const counter = useRef(0)
  const latest = useRef(files)
  latest.current = files
  const [sending, setSending] = useState<readonly Sending[]>([])
  const [over, setOver] = useState(false)

  const send = async (file: File) => {
    const key = counter.current++
    const update = (change: Partial<Sending>) =>
      setSending((before) => before.map((one) => (one.key === key ? { ...one, ...change } : one)))
    setSending((before) => [...before, { key, name: `${file.name} (${sizeWords(file.size)})`, share: 0 }])
    try {
      const info = await upload(file, { progress: (share) => update({ share }) })
      latest.current = [...latest.current, info]
      onFiles([...latest.current])
      setSending((before) => before.filter((one) => one.key !== key))
    } catch (error) {
      update({ problem: problemWords(error) })
    }
  }
  /** One after the other: thirty at once would only be slower, and in no order. */
  const sendAll = async (chosen: Iterable<File>) => {
    for (const file of [...chosen]) await send(file)
  }

  return (
    <section
      className={over ? 'import-drop import-drop-over' : 'import-drop'}
      aria-label={t('import.files')}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false)
      }}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        void sendAll(event.dataTransfer.files)
      }}
    >
      <p className="import-drop-title">{over ? t('import.dropHere') : t('import.dropTitle')}</p>
      <p className="soft small">{t('import.dropHint')}</p>
      {files.length + sending.length > 0 ? (
        <ul className="import-files">
          {files.map(({ id, name, size }) => (
            <li key={id}>
              <span>
                {name} <span className="soft small">{sizeWords(size)}</span>
              </span>
              <button
                type="button"
                className="word-button"
                aria-label={t('form.removeFile', { name })}
                onClick={() => onFiles(files.filter((other) => other.id !== id))}
              >
                {t('form.remove')}
              </button>
            </li>
          ))}
          {sending.map(({ key, name, share, problem }) => (
            <li key={key}>
              <span>{name}</span>
              {problem === undefined ? (
                <progress value={share} max={1} aria-label={name} />
              ) : (
                <>
                  <span className="field-error" role="alert">
                    {problem}
                  </span>
                  <button
                    type="button"
                    className="word-button"
                    onClick={() => setSending((before) => before.filter((one) => one.key !== key))}
                  >
                    {t('form.remove')}
                  </button>
                </>
              )}
            </li>
          ))}
        </ul>
      ) : null}
      <input
        ref={chooser}
        type="file"
        multiple
        hidden
        accept={accepted}
        onChange={(event) => {
          void sendAll(event.target.files ?? [])
          event.target.value = ''
        }}
      />
      <Button onClick={() => chooser.current?.click()}>{t('import.choose')}</Button>
    </section>
  )
}
