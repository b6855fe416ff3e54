import { useNavigate } from '@tanstack/react-router'
import type { Label } from '@zhiqiao/model'
import { Input } from 'antd'
import { useRef, useState } from 'react'
import { request, upload } from '../api/client.ts'
import { queryClient } from '../api/query.ts'
import { useWords } from '../language/use-words.ts'
import { announce } from '../ui/announcement.tsx'
import { Button } from '../ui/button.tsx'
import { ProblemNotice } from '../ui/problem-notice.tsx'
import { workbenchKey } from './workbench-data.ts'

/** What the reader of documents says about one it has read. */
export interface ImportAnswer {
  readonly document: string
  readonly kind: string
  readonly notes: readonly Label[]
  readonly entries: number
}

export const importKey = (document: string) => ['import', document] as const

type Stage =
  | { readonly name: 'rest' }
  | { readonly name: 'paste' }
  | { readonly name: 'sending'; readonly file: string; readonly share: number }
  | { readonly name: 'reading'; readonly file: string }

/** A document goes in here, as a file or as text; the page to check it opens by itself. */
export function DropZone() {
  const { t } = useWords()
  const navigate = useNavigate()
  const chooser = useRef<HTMLInputElement>(null)
  const [stage, setStage] = useState<Stage>({ name: 'rest' })
  const [over, setOver] = useState(false)
  const [text, setText] = useState('')
  const [error, setError] = useState<unknown>(null)

  const open = async (answer: ImportAnswer) => {
    queryClient.setQueryDefaults(importKey(answer.document), { gcTime: Number.POSITIVE_INFINITY })
    queryClient.setQueryData(importKey(answer.document), answer)
    void queryClient.invalidateQueries({ queryKey: workbenchKey })
    void queryClient.invalidateQueries({ queryKey: ['list'] })
    announce(t('workbench.read', { count: answer.entries }))
    await navigate({ to: '/plan/$id/review', params: { id: answer.document } })
  }
  const run = async (work: () => Promise<ImportAnswer>, back: Stage) => {
    setError(null)
    try {
      await open(await work())
    } catch (cause) {
      setError(cause)
      setStage(back)
    }
  }
  const sendFile = (file: File | undefined) => {
    if (!file) return
    setStage({ name: 'sending', file: file.name, share: 0 })
    void run(
      () =>
        upload<ImportAnswer>(file, {
          path: '/plan/import',
          progress: (share) =>
            setStage(share < 1 ? { name: 'sending', file: file.name, share } : { name: 'reading', file: file.name }),
        }),
      { name: 'rest' },
    )
  }
  const sendText = () => {
    if (text.trim() === '') return
    setStage({ name: 'reading', file: '' })
    void run(() => request<ImportAnswer>('/plan/import', { method: 'POST', body: { text } }), { name: 'paste' })
  }

  const busy = stage.name === 'sending' || stage.name === 'reading'
  return (
    <section
      className={over ? 'drop-zone drop-zone-over' : 'drop-zone'}
      aria-label={t('workbench.import')}
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
        const file = event.dataTransfer.files[0]
        if (file) return sendFile(file)
        const dropped = event.dataTransfer.getData('text/plain')
        if (dropped.trim() !== '') {
          setText(dropped)
          setStage({ name: 'paste' })
        }
      }}
      onPaste={(event) => {
        if (busy || stage.name === 'paste') return
        const file = event.clipboardData.files[0]
        if (file) return sendFile(file)
        const pasted = event.clipboardData.getData('text/plain')
        if (pasted.trim() === '') return
        setText(pasted)
        setStage({ name: 'paste' })
      }}
    >
      {error ? <ProblemNotice error={error} /> : null}
      {stage.name === 'paste' ? (
        <form
          onSubmit={(event) => {
            event.preventDefault()
            sendText()
          }}
        >
          <label htmlFor="paste-text" className="field-label">
            {t('workbench.pasteLabel')}
          </label>
          <Input.TextArea
            id="paste-text"
            rows={10}
            autoFocus
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
          <div className="page-actions">
            <Button tone="primary" htmlType="submit" disabled={text.trim() === ''}>
              {t('workbench.readText')}
            </Button>
            <Button onClick={() => setStage({ name: 'rest' })}>{t('act.cancel')}</Button>
          </div>
        </form>
      ) : busy ? (
        <div role="status">
          <p className="drop-title">
            {stage.name === 'sending' ? t('workbench.sending', { file: stage.file }) : t('workbench.reading')}
          </p>
          <progress
            aria-label={t('workbench.import')}
            max={1}
            {...(stage.name === 'sending' ? { value: stage.share } : {})}
          />
        </div>
      ) : (
        <>
          <p className="drop-title">{over ? t('workbench.dropHere') : t('workbench.dropTitle')}</p>
          <p className="soft small">{t('workbench.dropHint')}</p>
          <div className="page-actions">
            <Button onClick={() => chooser.current?.click()}>{t('workbench.chooseFile')}</Button>
            <Button onClick={() => setStage({ name: 'paste' })}>{t('workbench.pasteText')}</Button>
          </div>
          <input
            ref={chooser}
            type="file"
            hidden
            onChange={(event) => {
              sendFile(event.target.files?.[0])
              event.target.value = ''
            }}
          />
        </>
      )}
    </section>
  )
}
