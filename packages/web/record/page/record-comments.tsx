import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { kebabCase } from '@zhiqiao/model'
import { useState } from 'react'
import { request } from '../../api/client.ts'
import type { FieldMeta } from '../../api/meta.ts'
import { recordKey, useMeta } from '../../api/query.ts'
import { useWords } from '../../language/use-words.ts'
import { Button } from '../../ui/button.tsx'
import { momentWords } from '../../ui/format.ts'
import { ProblemNotice } from '../../ui/problem-notice.tsx'
import { FieldInput, FieldLabel } from '../form/field-input.tsx'

interface Comment {
  readonly id: string
  readonly at: string
  readonly author: string
  readonly body: string | null
  readonly content: string
  readonly mentions: readonly string[]
}

/** What people say about the record, in its margin: whoever reads the record reads it, and whoever is called is told. */
export function RecordComments({ register, id }: { register: string; id: string }) {
  const { t, language } = useWords()
  const { data: meta } = useMeta()
  const client = useQueryClient()
  const [content, setContent] = useState('')
  const [mentions, setMentions] = useState<readonly string[]>([])
  const words: FieldMeta = { kind: 'longText', zh: t('comment.words'), en: t('comment.words'), maxLength: 2000 }
  const called: FieldMeta = { kind: 'references', register: 'person', zh: t('comment.call'), en: t('comment.call') }
  const path = `/${kebabCase(register)}/${id}/comment`
  const key = [...recordKey(register, id), 'comment']
  const list = useQuery({
    queryKey: key,
    queryFn: ({ signal }) => request<{ comments: readonly Comment[] }>(path, { signal, quiet: true }),
  })
  const add = useMutation({
    mutationFn: () => request(path, { method: 'POST', body: { content, mentions }, quiet: true }),
    onSuccess: async () => {
      setContent('')
      setMentions([])
      await client.invalidateQueries({ queryKey: key })
    },
  })
  const comments = list.data?.comments ?? []
  return (
    <details className="record-comments no-print" open={comments.length > 0}>
      <summary>
        {t(register === 'expressionOfInterest' ? 'comment.toOther' : 'comment.title', { count: comments.length })}
      </summary>
      <ol>
        {comments.map((one) => (
          <li key={one.id}>
            <p className="soft small">
              {one.author} {one.body} {momentWords(one.at, language)}
            </p>
            <p>{one.content}</p>
            {one.mentions.length > 0 ? (
              <p className="soft small">{t('comment.called', { names: one.mentions.join('、') })}</p>
            ) : null}
          </li>
        ))}
      </ol>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          if (content.trim() !== '') add.mutate()
        }}
      >
        {add.error ? <ProblemNotice error={add.error} /> : null}
        <div className="form-line">
          <FieldLabel name="content" field={words} prefix="comment" />
          <FieldInput
            prefix="comment"
            name="content"
            field={words}
            value={content}
            problems={[]}
            onChange={(value) => setContent(String(value ?? ''))}
          />
        </div>
        {meta?.registers.some(({ name }) => name === 'person') ? (
          <div className="form-line">
            <FieldLabel name="mentions" field={called} prefix="comment" />
            <FieldInput
              prefix="comment"
              name="mentions"
              field={called}
              value={mentions}
              problems={[]}
              onChange={(value) => setMentions(Array.isArray(value) ? value.map(String) : [])}
            />
          </div>
        ) : null}
        <Button htmlType="submit" loading={add.isPending}>
          {t('comment.say')}
        </Button>
      </form>
    </details>
  )
}
