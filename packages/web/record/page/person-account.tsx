import { Input } from 'antd'
import { useId, useState } from 'react'
import { useAccount, useKeepAccount, useSession } from '../../api/session.ts'
import { useWords } from '../../language/use-words.ts'
import { announce } from '../../ui/announcement.tsx'
import { Button } from '../../ui/button.tsx'
import { ConfirmAct } from '../../ui/confirm-act.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { momentWords } from '../../ui/format.ts'
import { ProblemNotice } from '../../ui/problem-notice.tsx'

type Act = 'open' | 'password' | 'close'

/** Whether and how a person signs in, for the administrator of their bodies. A password is shown once, here. */
export function PersonAccount({ id }: { id: string }) {
  const { data: session } = useSession()
  return session?.hat?.role === 'systemAdministrator' ? <Kept id={id} /> : null
}

function Kept({ id }: { id: string }) {
  const { t, language } = useWords()
  const field = useId()
  const answer = useAccount(id)
  const keep = useKeepAccount(id)
  const [act, setAct] = useState<Act | null>(null)
  const [name, setName] = useState('')
  const [made, setMade] = useState<{ name: string; password: string } | null>(null)
  const account = answer.data?.account
  const begin = (next: Act) => {
    keep.reset()
    setAct(next)
  }
  const titles = { open: t('account.open'), password: t('account.newPassword'), close: t('account.close') } as const
  const hints = {
    open: t('account.openHint'),
    password: t('account.passwordHint'),
    close: t('account.closeHint'),
  } as const
  return (
    <section className="margin-block no-print">
      <h2>{t('account.title')}</h2>
      {answer.isError ? <ProblemNotice error={answer.error} /> : null}
      {account === null ? (
        <>
          <p className="soft small">{t('account.none')}</p>
          <Button onClick={() => begin('open')}>{titles.open}</Button>
        </>
      ) : null}
      {account ? (
        <>
          <p>
            <strong>{account.name}</strong>
            {account.disabledAt ? (
              <span className="soft small">
                {' '}
                {t('account.closedSince', { at: momentWords(account.disabledAt, language) })}
              </span>
            ) : null}
          </p>
          <p className="word-buttons">
            <button type="button" className="word-button" onClick={() => begin('password')}>
              {titles.password}
            </button>{' '}
            {account.disabledAt ? null : (
              <button type="button" className="word-button" onClick={() => begin('close')}>
                {titles.close}
              </button>
            )}
          </p>
        </>
      ) : null}
      <ConfirmAct
        open={act !== null}
        title={act ? titles[act] : ''}
        consequence={act ? hints[act] : null}
        tone={act === 'close' ? 'danger' : 'primary'}
        busy={keep.isPending}
        error={keep.error ?? undefined}
        onCancel={() => setAct(null)}
        onConfirm={() =>
          keep.mutate(
            { act: act!, name },
            {
              onSuccess: (answered) => {
                setAct(null)
                if (answered) setMade(answered)
                else announce(t('account.closed'))
              },
            },
          )
        }
      >
        {act === 'open' ? (
          <p className="form-line">
            <label htmlFor={field} className="field-label">
              {t('account.name')}
            </label>
            <Input
              id={field}
              required
              autoComplete="off"
              value={name}
              onChange={(event) => setName(event.target.value)}
            />
          </p>
        ) : null}
      </ConfirmAct>
      <Dialog
        open={made !== null}
        title={t('account.once')}
        onCancel={() => setMade(null)}
        footer={
          <Button tone="primary" onClick={() => setMade(null)}>
            {t('account.noted')}
          </Button>
        }
      >
        <p className="notice">{t('account.onceHint')}</p>
        <dl className="account-made">
          <dt className="account-label">{t('account.name')}</dt>
          <dd>
            <code>{made?.name}</code>
          </dd>
          <dt className="account-label">{t('account.password')}</dt>
          <dd>
            <code>{made?.password}</code>
          </dd>
        </dl>
      </Dialog>
    </section>
  )
}
