import { Link, useParams } from '@tanstack/react-router'
import type { Subject } from '@zhiqiao/model'
import { kebabCase } from '@zhiqiao/model'
import type { RegisterMeta } from '../../api/meta.ts'
import { registerOf, useMeta, useSession } from '../../api/query.ts'
import { useWords, type WordKey } from '../../language/use-words.ts'
import { Popup } from '../popup.tsx'

/** The order of the path: what is promised first, who keeps it next. */
const order: readonly Subject[] = [
  'plan',
  'organisation',
  'school',
  'teacher',
  'learner',
  'industry',
  'internship',
  'training',
  'listing',
  'governance',
  'money',
  'exchange',
  'codeSet',
]

/** The registers in the menu by subject; inner ones are reached from their records. */
export function useSubjects(): { subject: Subject; registers: RegisterMeta[] }[] {
  const { data: meta } = useMeta()
  return order
    .map((subject) => ({
      subject,
      registers: (meta?.registers ?? []).filter((register) => register.subject === subject && !register.inner),
    }))
    .filter(({ registers }) => registers.length > 0)
}

/** Whether the hat is one that looks over a division or a school: only they have the cockpit in their menu. */
export function useOverseer(): boolean {
  const role = useSession().data?.hat?.role
  return role !== undefined && ['sectionOfficer', 'deputyDirector', 'inspector', 'headmaster'].includes(role)
}

export function RegisterLinks({ registers, onChoose }: { registers: readonly RegisterMeta[]; onChoose: () => void }) {
  const { say } = useWords()
  return (
    <ul className="menu-list">
      {registers.map((register) => (
        <li key={register.name}>
          <Link to="/register/$register" params={{ register: kebabCase(register.name) }} onClick={onChoose}>
            {say(register.title)}
          </Link>
        </li>
      ))}
    </ul>
  )
}

/** The global navigation: today, then one entry a subject. */
export function SubjectMenu() {
  const { t } = useWords()
  const overseer = useOverseer()
  const subjects = useSubjects()
  const { data: meta } = useMeta()
  const { register } = useParams({ strict: false }) as { register?: string }
  const here = register === undefined ? undefined : registerOf(meta, register)?.subject
  return (
    <nav className="top-nav" aria-label={t('shell.navigation')}>
      <ul>
        <li>
          <Link to="/" className="nav-item" activeOptions={{ exact: true }}>
            {t('shell.today')}
          </Link>
        </li>
        {overseer ? (
          <li>
            <Link to="/cockpit" className="nav-item">
              {t('cockpit.cockpit')}
            </Link>
          </li>
        ) : null}
        {subjects.map(({ subject, registers }) => (
          <li key={subject}>
            <Popup
              className={here === subject ? 'nav-item nav-here' : 'nav-item'}
              label={t(`subject.${subject}` as WordKey)}
            >
              {(close) => <RegisterLinks registers={registers} onChoose={close} />}
            </Popup>
          </li>
        ))}
      </ul>
    </nav>
  )
}
