import { Input } from 'antd'
import { useId, useState } from 'react'
import { useChangePassword } from '../../api/session.ts'
import { useWords } from '../../language/use-words.ts'
import { announce } from '../announcement.tsx'
import { ConfirmAct } from '../confirm-act.tsx'

/** Changes one's own password; every other session of the person ends. */
export function PasswordDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { t } = useWords()
  const id = useId()
  const [current, setCurrent] = useState('')
  const [password, setPassword] = useState('')
  const change = useChangePassword()
  const close = () => {
    setCurrent('')
    setPassword('')
    change.reset()
    onClose()
  }
  const line = (name: string, label: string, value: string, set: (next: string) => void, complete: string) => (
    <p className="form-line">
      <label htmlFor={`${id}-${name}`} className="field-label">
        {label}
      </label>
      <Input
        id={`${id}-${name}`}
        type="password"
        autoComplete={complete}
        required
        value={value}
        onChange={(event) => set(event.target.value)}
      />
    </p>
  )
  return (
    <ConfirmAct
      open={open}
      title={t('shell.password')}
      consequence={t('shell.passwordHint')}
      busy={change.isPending}
      error={change.error ?? undefined}
      onCancel={close}
      onConfirm={() =>
        change.mutate(
          { current, password },
          {
            onSuccess: () => {
              announce(t('shell.passwordChanged'))
              close()
            },
          },
        )
      }
    >
      <div className="form-lines">
        {line('current', t('shell.passwordCurrent'), current, setCurrent, 'current-password')}
        {line('new', t('shell.passwordNew'), password, setPassword, 'new-password')}
      </div>
    </ConfirmAct>
  )
}
