import { useRef, useState } from 'react'
import { fileAddress, upload } from '../../api/client.ts'
import { useWords } from '../../language/use-words.ts'
import { Button } from '../../ui/button.tsx'
import { sizeWords } from '../../ui/format.ts'
import { useProblemWords } from '../../ui/problem-notice.tsx'
import type { InputProps } from './inputs.tsx'

interface Sending {
  readonly key: string
  readonly name: string
  readonly share: number
  readonly problem?: string
}

/** Attached files: chosen or dropped, sent at once with true progress, taken off one by one. */
export function FilesInput(props: InputProps) {
  const { t } = useWords()
  const problemWords = useProblemWords()
  const chooser = useRef<HTMLInputElement>(null)
  const [sending, setSending] = useState<readonly Sending[]>([])
  const [names, setNames] = useState<Readonly<Record<string, string>>>({})
  const ids = Array.isArray(props.value) ? props.value.map(String) : []
  const latest = useRef(ids)
  latest.current = ids

  const send = async (file: File) => {
    const key = `${file.name} ${file.size} ${Math.random()}`
    const update = (change: Partial<Sending>) =>
      setSending((before) => before.map((one) => (one.key === key ? { ...one, ...change } : one)))
    setSending((before) => [...before, { key, name: `${file.name} (${sizeWords(file.size)})`, share: 0 }])
    try {
      const info = await upload(file, { progress: (share) => update({ share }) })
      setNames((before) => ({ ...before, [info.id]: info.name }))
      latest.current = [...latest.current, info.id]
      props.onChange(latest.current)
      setSending((before) => before.filter((one) => one.key !== key))
    } catch (error) {
      update({ problem: problemWords(error) })
    }
  }
  const sendAll = (files: FileList | null) => {
    for (const file of files ?? []) void send(file)
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a shortcut for the button inside
    <div
      className="files-input"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault()
        sendAll(event.dataTransfer.files)
      }}
    >
      <ul>
        {ids.map((id, at) => {
          const name = names[id] ?? props.titles[id] ?? t('value.file', { number: at + 1 })
          return (
            <li key={id}>
              <a href={fileAddress(id)} download>
                {name}
              </a>
              <button
                type="button"
                className="word-button"
                aria-label={t('form.removeFile', { name })}
                onClick={() => props.onChange(ids.filter((other) => other !== id))}
              >
                {t('form.remove')}
              </button>
            </li>
          )
        })}
        {sending.map((one) => (
          <li key={one.key}>
            <span>{one.name}</span>
            {one.problem ? (
              <span className="field-error" role="alert">
                {one.problem}
              </span>
            ) : (
              <progress value={one.share} max={1} aria-label={one.name} />
            )}
            {one.problem ? (
              <button
                type="button"
                className="word-button"
                onClick={() => setSending((before) => before.filter((other) => other !== one))}
              >
                {t('form.remove')}
              </button>
            ) : null}
          </li>
        ))}
      </ul>
      <input
        ref={chooser}
        type="file"
        multiple
        hidden
        onChange={(event) => {
          sendAll(event.target.files)
          event.target.value = ''
        }}
      />
      <Button id={props.id} aria-describedby={props.describedBy} onClick={() => chooser.current?.click()}>
        {t('form.addFiles')}
      </Button>
      <span className="soft small">{t('form.dropFiles')}</span>
    </div>
  )
}
