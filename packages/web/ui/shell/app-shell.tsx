import { Link, useRouterState } from '@tanstack/react-router'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import type { SessionInfo } from '../../api/meta.ts'
import { useRegion } from '../../api/query.ts'
import { useWords, type WordKey } from '../../language/use-words.ts'
import { SearchBox } from '../../search/search-box.tsx'
import { Announcement } from '../announcement.tsx'
import { Dialog } from '../dialog.tsx'
import { HandedOver } from '../handed-over.tsx'
import { Popup } from '../popup.tsx'
import { useMode } from '../preference.ts'
import { useNarrow } from '../use-narrow.ts'
import { AccountMenu, useHatWords } from './account-menu.tsx'
import { PasswordDialog } from './password-dialog.tsx'
import { RegisterLinks, SubjectMenu, useOverseer, useSubjectsInUse } from './subject-menu.tsx'
import { ViewSwitch } from './view-switch.tsx'
import '../../search/search-page.css'
import './shell.css'

function Wordmark() {
  const { t } = useWords()
  const region = useRegion()
  return (
    <Link to="/" className="wordmark">
      <b lang="zh-CN">职桥</b>
      {region ? <span className="wordmark-region">{region}</span> : null}
      <span className="visually-hidden">{t('shell.name')}</span>
    </Link>
  )
}

function NarrowMenu(props: { session: SessionInfo; tight: boolean; onPassword: () => void }) {
  const { t } = useWords()
  const { session, tight, onPassword } = props
  const [open, setOpen] = useState(false)
  const subjects = useSubjectsInUse()
  const overseer = useOverseer()
  const close = () => setOpen(false)
  return (
    <>
      <button type="button" className="nav-item" aria-expanded={open} onClick={() => setOpen(true)}>
        {t('shell.menu')}
      </button>
      <Dialog open={open} onCancel={close} place="side" title={session.person.name}>
        <SearchBox onSearch={close} />
        <nav aria-label={t('shell.navigation')} className="menu-list">
          <Link to="/" onClick={close}>
            {t('shell.today')}
          </Link>
          {overseer ? (
            <Link to="/cockpit" onClick={close}>
              {t('cockpit.cockpit')}
            </Link>
          ) : null}
          {subjects.map(({ subject, registers }) => (
            <details key={subject} open={subject === 'plan'}>
              <summary className="menu-title">{t(`subject.${subject}` as WordKey)}</summary>
              <RegisterLinks registers={registers} onChoose={close} />
            </details>
          ))}
          <Link to="/register" onClick={close}>
            {t('directory.all')}
          </Link>
          <hr />
        </nav>
        {tight ? (
          <div className="menu-list">
            <ViewSwitch />
            <hr />
          </div>
        ) : null}
        <AccountMenu
          session={session}
          onChoose={close}
          onPassword={() => {
            close()
            onPassword()
          }}
        />
      </Dialog>
    </>
  )
}

/** Every signed-in page stands in this: a quiet bar on top, the page beneath, announcements at the foot. */
export function AppShell({ session, children }: { session: SessionInfo | null; children: ReactNode }) {
  const { t } = useWords()
  const hatWords = useHatWords()
  const mode = useMode()
  const narrow = useNarrow(1080) || mode === 'care'
  const tight = useNarrow(640)
  const [password, setPassword] = useState(false)
  const main = useRef<HTMLElement>(null)
  const path = useRouterState({ select: (state) => state.location.pathname })
  const before = useRef(path)
  // A new page is told to a screen reader by moving the focus to it, as a full load would.
  useEffect(() => {
    if (before.current !== path) main.current?.focus({ preventScroll: true })
    before.current = path
  }, [path])
  return (
    <div className="shell">
      <a className="skip-link" href="#main">
        {t('shell.skip')}
      </a>
      <header className="top-bar no-print">
        <Wordmark />
        {session && !narrow ? <SubjectMenu /> : <div className="top-nav" />}
        <div className="top-tools">
          {narrow && session ? (
            <>
              {tight ? null : <ViewSwitch />}
              <NarrowMenu session={session} tight={tight} onPassword={() => setPassword(true)} />
            </>
          ) : (
            <>
              {session ? <SearchBox brief /> : null}
              <ViewSwitch />
              {session ? (
                <Popup
                  end
                  className="nav-item"
                  label={
                    <span>
                      {session.person.name}
                      {session.hat ? <span className="soft small"> {session.hat.organisationTitle}</span> : null}
                    </span>
                  }
                  name={session.hat ? `${session.person.name} ${hatWords(session.hat)}` : session.person.name}
                >
                  {(close) => (
                    <AccountMenu
                      session={session}
                      onChoose={close}
                      onPassword={() => {
                        close()
                        setPassword(true)
                      }}
                    />
                  )}
                </Popup>
              ) : null}
            </>
          )}
        </div>
      </header>
      <main id="main" className="main" tabIndex={-1} ref={main}>
        {children}
      </main>
      <PasswordDialog open={password} onClose={() => setPassword(false)} />
      <HandedOver />
      <Announcement />
    </div>
  )
}
