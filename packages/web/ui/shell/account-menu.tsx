import { useNavigate } from '@tanstack/react-router'
import { roles } from '@zhiqiao/model'
import type { HatInfo, SessionInfo } from '../../api/meta.ts'
import { useBecome, useChangeHat, useSignOut } from '../../api/session.ts'
import { useWords } from '../../language/use-words.ts'
import { forgetAllDrafts } from '../../record/form/draft.ts'
import { announce } from '../announcement.tsx'
import { useProblemWords } from '../problem-notice.tsx'

export function useHatWords(): (hat: HatInfo) => string {
  const { say } = useWords()
  return (hat) => `${hat.organisationTitle} · ${say(roles[hat.role])}`
}

/** Hats to change between without signing in again, and the way out. */
export function AccountMenu(props: { session: SessionInfo; onChoose: () => void; onPassword: () => void }) {
  const { session, onChoose, onPassword } = props
  const { t, say } = useWords()
  const hatWords = useHatWords()
  const problemWords = useProblemWords()
  const navigate = useNavigate()
  const changeHat = useChangeHat()
  const become = useBecome()
  const signOut = useSignOut()
  return (
    <div className="menu-list">
      <p className="menu-title">{session.hats.length > 1 ? t('shell.hats') : t('shell.hat')}</p>
      <ul>
        {session.hats.map((hat) => (
          <li key={hat.membership}>
            <button
              type="button"
              aria-pressed={hat.membership === session.hat?.membership}
              onClick={() => {
                onChoose()
                if (hat.membership === session.hat?.membership) return
                // Promises, not callbacks: the menu is closed and gone by then.
                changeHat.mutateAsync(hat.membership).then(
                  () => {
                    announce(t('shell.hatChanged', { hat: hatWords(hat) }))
                    void navigate({ to: '/' })
                  },
                  (error) => announce(problemWords(error)),
                )
              }}
            >
              <span>
                {hat.organisationTitle}
                <small>{say(roles[hat.role])}</small>
              </span>
            </button>
          </li>
        ))}
      </ul>
      {session.personas && session.personas.length > 0 ? (
        <>
          <hr />
          <p className="menu-title">{t('shell.personas')}</p>
          <ul>
            {session.personas.map(({ account, name, shows }) => (
              <li key={account}>
                <button
                  type="button"
                  aria-pressed={name === session.person.name}
                  onClick={() => {
                    onChoose()
                    if (name === session.person.name) return
                    forgetAllDrafts(sessionStorage)
                    become.mutateAsync(account).then(
                      () => {
                        announce(t('shell.became', { name }))
                        void navigate({ to: '/' })
                      },
                      (error) => announce(problemWords(error)),
                    )
                  }}
                >
                  <span>
                    {name}
                    <small>{say(shows)}</small>
                  </span>
                </button>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <hr />
      <button
        type="button"
        onClick={() => {
          onChoose()
          void navigate({ to: '/own' })
        }}
      >
        {t('own.title')}
      </button>
      <button
        type="button"
        onClick={() => {
          onChoose()
          void navigate({ to: '/listing/recommend' })
        }}
      >
        {t('matching.setting')}
      </button>
      <button type="button" onClick={onPassword}>
        {t('shell.password')}
      </button>
      <button
        type="button"
        onClick={() => {
          onChoose()
          forgetAllDrafts(sessionStorage)
          const leave = () => void navigate({ to: '/sign-in', search: {} })
          signOut.mutateAsync().then(leave, leave)
        }}
      >
        {t('shell.signOut')}
      </button>
    </div>
  )
}
