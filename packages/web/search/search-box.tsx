import { useNavigate } from '@tanstack/react-router'
import { Input } from 'antd'
import { useEffect, useId, useState } from 'react'
import { useWords } from '../language/use-words.ts'

/** Where one looks for anything: a name, part of it, a code, or the initials of its pinyin. */
export function SearchBox({
  text = '',
  brief = false,
  onSearch,
}: {
  text?: string
  brief?: boolean
  onSearch?: () => void
}) {
  const { t } = useWords()
  const navigate = useNavigate()
  const id = useId()
  const [words, setWords] = useState(text)
  useEffect(() => setWords(text), [text])
  return (
    <search className={brief ? 'search-box search-box-brief' : 'search-box'}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (words.trim() === '') return
          void navigate({ to: '/search', search: { text: words.trim() } })
          onSearch?.()
        }}
      >
        <label htmlFor={id} className="visually-hidden">
          {t('search.label')}
        </label>
        <Input
          id={id}
          value={words}
          placeholder={brief ? t('search.label') : t('search.hint')}
          autoComplete="off"
          enterKeyHint="search"
          maxLength={100}
          allowClear={!brief}
          onChange={(event) => setWords(event.target.value)}
        />
      </form>
    </search>
  )
}
