import { useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Input } from 'antd'
import { useId, useState } from 'react'
import { request } from '../api/client.ts'
import { listKey, useMeta } from '../api/query.ts'
import { useWords } from '../language/use-words.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { ProblemNotice } from '../ui/problem-notice.tsx'
import { conditionsOf, type Question, questionOf, useFacets } from './search-data.ts'

/** Keeps the question: whoever saved it is told each day what is new for it. */
export function SaveSearch({ address }: { address: Question }) {
  const { t } = useWords()
  const id = useId()
  const client = useQueryClient()
  const suggested = useQuestionWords(address)
  const [open, setOpen] = useState(false)
  const [name, setName] = useState<string | null>(null)
  const [saved, setSaved] = useState<string | null>(null)
  const [failure, setFailure] = useState<unknown>(null)
  const question = questionOf(address)
  const save = async () => {
    setFailure(null)
    try {
      await request('/saved-search', {
        method: 'POST',
        body: { values: { name: (name ?? suggested).trim(), question, notify: true } },
      })
      setSaved(question)
      setOpen(false)
      await client.invalidateQueries({ queryKey: listKey('savedSearch') })
    } catch (error) {
      setFailure(error)
    }
  }
  if (saved === question)
    return (
      <span className="finding-saved">
        {t('finding.saved')}{' '}
        <Link to="/register/$register" params={{ register: 'saved-search' }}>
          {t('finding.savedAll')}
        </Link>
      </span>
    )
  return (
    <>
      <Button tone="quiet" className="no-print" onClick={() => setOpen(true)}>
        {t('finding.save')}
      </Button>
      <Dialog
        open={open}
        onCancel={() => setOpen(false)}
        title={t('finding.save')}
        footer={
          <>
            <Button onClick={() => setOpen(false)}>{t('act.cancel')}</Button>
            <Button tone="primary" htmlType="submit" form={`${id}-form`} disabled={(name ?? suggested).trim() === ''}>
              {t('finding.saveIt')}
            </Button>
          </>
        }
      >
        <form
          id={`${id}-form`}
          onSubmit={(event) => {
            event.preventDefault()
            void save()
          }}
        >
          <p className="notice">{t('finding.saveHint')}</p>
          <label htmlFor={id} className="field-label dialog-label">
            {t('finding.saveName')}
          </label>
          <Input id={id} value={name ?? suggested} maxLength={100} onChange={(event) => setName(event.target.value)} />
          {failure ? <ProblemNotice error={failure} /> : null}
        </form>
      </Dialog>
    </>
  )
}

/** The question in words: what was typed, then what was chosen. */
function useQuestionWords(address: Question): string {
  const words = useWords()
  const { data: meta } = useMeta()
  const { data: facets } = useFacets(address)
  const chosen = conditionsOf(address, facets, meta, words).map(({ value }) => value)
  const all = [address.text ?? '', ...chosen].filter((part) => part !== '')
  return all.join(' ').slice(0, 100) || words.t('finding.title')
}
