import { useNavigate, useSearch } from '@tanstack/react-router'
import { Problem } from '@zhiqiao/model'
import { Input } from 'antd'
import { useEffect, useState } from 'react'
import { useSession, useSignIn } from '../api/session.ts'
import { useWords } from '../language/use-words.ts'
import { Button } from '../ui/button.tsx'
import { ErrorSummary } from '../ui/error-summary.tsx'
import { useProblemWords } from '../ui/problem-notice.tsx'
import { ViewSwitch } from '../ui/shell/view-switch.tsx'
import '../ui/shell/shell.css'

/** Only a path of this application is returned to: an address handed in from elsewhere leads nowhere. */
export function safeReturn(to: unknown): string {
  return typeof to === 'string' && /^\/(?![/\\])/.test(to) && !to.startsWith('/sign-in') ? to : '/'
}

export function SignInPage() {
  const { t } = useWords()
  const problemWords = useProblemWords()
  const navigate = useNavigate()
  const { to } = useSearch({ strict: false }) as { to?: string }
  const session = useSession()
  const signIn = useSignIn()
  const [name, setName] = useState('')
  const [password, setPassword] = useState('')
  const [missing, setMissing] = useState<readonly ('name' | 'password')[]>([])

  const goOn = session.data !== null && session.data !== undefined
  useEffect(() => {
    if (goOn) void navigate({ href: safeReturn(to), replace: true })
  }, [goOn, navigate, to])

  const refused = signIn.error
  const errors = [
    ...missing.map((field) => ({
      target: field,
      text: t(field === 'name' ? 'signIn.nameMissing' : 'signIn.passwordMissing'),
    })),
    ...(refused
      ? [
          {
            target: 'name',
            text:
              refused instanceof Problem && refused.code === 'wrong-name-or-password'
                ? t('signIn.wrong')
                : problemWords(refused),
          },
        ]
      : []),
  ]
  return (
    <>
      <header className="top-bar">
        <div className="top-nav" />
        <div className="top-tools">
          <ViewSwitch />
        </div>
      </header>
      <main className="sign-in" id="main">
        <h1 lang="zh-CN">职桥</h1>
        <p className="sign-in-region">{t('signIn.lead')}</p>
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault()
            const empty = [
              ...(name.trim() === '' ? ['name' as const] : []),
              ...(password === '' ? ['password' as const] : []),
            ]
            setMissing(empty)
            if (empty.length === 0) signIn.mutate({ name: name.trim(), password })
            else signIn.reset()
          }}
        >
          <ErrorSummary errors={errors} />
          <div className="form-line">
            <label htmlFor="name">{t('signIn.name')}</label>
            <Input
              id="name"
              size="large"
              autoComplete="username"
              autoCapitalize="none"
              spellCheck={false}
              value={name}
              status={missing.includes('name') ? 'error' : undefined}
              onChange={(event) => setName(event.target.value)}
            />
          </div>
          <div className="form-line">
            <label htmlFor="password">{t('signIn.password')}</label>
            <Input
              id="password"
              size="large"
              type="password"
              autoComplete="current-password"
              value={password}
              status={missing.includes('password') ? 'error' : undefined}
              onChange={(event) => setPassword(event.target.value)}
            />
          </div>
          <Button tone="primary" htmlType="submit" size="large" loading={signIn.isPending} block>
            {t('signIn.enter')}
          </Button>
        </form>
        <p className="sign-in-hint">{t('signIn.hint')}</p>
        <p className="sign-in-hint">
          <a href="/">{t('signIn.public')}</a>
        </p>
      </main>
    </>
  )
}
