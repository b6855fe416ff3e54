import { useQueryClient } from '@tanstack/react-query'
import { Input } from 'antd'
import { useId, useState } from 'react'
import { request } from '../api/client.ts'
import { useWords } from '../language/use-words.ts'
import { announce } from '../ui/announcement.tsx'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { ProblemNotice } from '../ui/problem-notice.tsx'

/** An objection to a list of suggestions, or a wish that a person look at it. */
export function RecommendComplaint({ about, onClose }: { about: string; onClose: () => void }) {
  const { t } = useWords()
  const id = useId()
  const client = useQueryClient()
  const [content, setContent] = useState('')
  const [failure, setFailure] = useState<unknown>(null)
  const [sending, setSending] = useState(false)
  const send = async () => {
    setFailure(null)
    setSending(true)
    try {
      await request('/listing/recommend/complaint', { method: 'POST', body: { for: about, content } })
      await client.invalidateQueries({ queryKey: ['listing', 'recommend-setting'] })
      announce(t('matching.complained'))
      onClose()
    } catch (error) {
      setFailure(error)
      setSending(false)
    }
  }
  return (
    <Dialog
      open
      title={t('matching.complain')}
      onCancel={onClose}
      footer={
        <>
          <Button onClick={onClose} disabled={sending}>
            {t('act.cancel')}
          </Button>
          <Button
            tone="primary"
            htmlType="submit"
            form={`${id}-form`}
            loading={sending}
            disabled={content.trim() === ''}
          >
            {t('matching.complainSend')}
          </Button>
        </>
      }
    >
      <form
        id={`${id}-form`}
        onSubmit={(event) => {
          event.preventDefault()
          void send()
        }}
      >
        <p className="notice">{t('matching.complainLead')}</p>
        <label htmlFor={id} className="field-label dialog-label">
          {t('matching.complainLabel')}
        </label>
        <Input.TextArea
          id={id}
          rows={5}
          maxLength={2000}
          value={content}
          onChange={(event) => setContent(event.target.value)}
        />
        {failure ? <ProblemNotice error={failure} /> : null}
      </form>
    </Dialog>
  )
}
