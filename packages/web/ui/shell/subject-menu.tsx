import { Link, useParams } from '@tanstack/react-router'
import type { Subject } from '@zhiqiao/model'
import { kebabCase } from '@zhiqiao/model'
import { useMemo } from 'react'
import type { RegisterMeta } from '../../api/meta.ts'
import { registerOf, useMeta, useRegistersInUse } from '../../api/query.ts'
import { useSession } from '../../api/session.ts'
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

export interface SubjectRegisters {
  readonly subject: Subject
  readonly registers: readonly RegisterMeta[]
}

/** All registers by subject, those that others rest upon first; inner ones are reached from their records. */
export function useSubjects(): SubjectRegisters[] {
  const { data: meta } = useMeta()
  return useMemo(() => {
    const registers = meta?.registers ?? []
    const rank = restingUpon(registers)
    const shown = registers.filter((register) => !register.inner)
    return bySubject(shown.sort((one, other) => (rank.get(other.name) ?? 0) - (rank.get(one.name) ?? 0)))
  }, [meta])
}

/** How many other registers refer to each: a school comes before its campus, a plan before its circulars. */
function restingUpon(registers: readonly RegisterMeta[]): Map<string, number> {
  const rank = new Map<string, number>()
  for (const { name, fields } of registers)
    for (const target of new Set(Object.values(fields).map(({ register }) => register)))
      if (target && target !== name) rank.set(target, (rank.get(target) ?? 0) + 1)
  return rank
}

/** The registers in which there is something for the viewer: what the menus show. */
export function useSubjectsInUse(): SubjectRegisters[] {
  const used = useRegistersInUse()
  const all = useSubjects().flatMap(({ registers }) => registers)
  return bySubject(used === null ? [] : all.filter(({ name }) => used.has(name)))
}

const bySubject = (registers: readonly RegisterMeta[]): SubjectRegisters[] =>
  order
    .map((subject) => ({ subject, registers: registers.filter((register) => register.subject === subject) }))
    .filter((part) => part.registers.length > 0)

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
            {say(register.many)}
          </Link>
        </li>
      ))}
    </ul>
  )
}

/** Of each subject as many as are taken in at a glance. */
const most = 5

/** Pages that take a register together with others, for whoever may use them. */
const desksOf = ({ desks = [], creatable }: RegisterMeta) =>
  desks.filter(({ entering }) => entering !== true || creatable === true)

/** The chief registers in use, subject by subject, and the way to all of them. */
function RegisterPanel({ subjects, onChoose }: { subjects: readonly SubjectRegisters[]; onChoose: () => void }) {
  const { t, say } = useWords()
  return (
    <div className="register-panel">
      {subjects.map(({ subject, registers }) => (
        <section key={subject} className="menu-list" aria-label={t(`subject.${subject}` as WordKey)}>
          <p className="menu-title">{t(`subject.${subject}` as WordKey)}</p>
          <RegisterLinks registers={registers.slice(0, most)} onChoose={onChoose} />
          {registers.length > most ? (
            <Link className="menu-more" to="/register" hash={subject} onClick={onChoose}>
              {t('directory.more', { count: registers.length - most })}
            </Link>
          ) : null}
          {registers.flatMap(desksOf).map(({ path, title }) => (
            <Link key={path} to={path as '/'} onClick={onChoose}>
              {say(title)}
            </Link>
          ))}
        </section>
      ))}
      <p className="register-panel-all menu-list">
        <Link to="/register" onClick={onChoose}>
          {t('directory.all')}
        </Link>
      </p>
    </div>
  )
}

/** The global navigation: today, the cockpit, the plans, and one entry for the registers in use. */
export function SubjectMenu() {
  const { t } = useWords()
  const overseer = useOverseer()
  const subjects = useSubjectsInUse()
  const { data: meta } = useMeta()
  const { register } = useParams({ strict: false }) as { register?: string }
  const here = register === undefined ? undefined : registerOf(meta, register)?.subject
  const plans = subjects.find(({ subject }) => subject === 'plan')
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
        {plans ? (
          <li>
            <Popup className={here === 'plan' ? 'nav-item nav-here' : 'nav-item'} label={t('subject.plan')}>
              {(close) => (
                <div className="menu-list">
                  <RegisterLinks registers={plans.registers} onChoose={close} />
                </div>
              )}
            </Popup>
          </li>
        ) : null}
        <li>
          <Popup
            wide
            className={here !== undefined && here !== 'plan' ? 'nav-item nav-here' : 'nav-item'}
            label={t('directory.registers')}
          >
            {(close) => (
              <RegisterPanel subjects={subjects.filter(({ subject }) => subject !== 'plan')} onChoose={close} />
            )}
          </Popup>
        </li>
      </ul>
    </nav>
  )
}
