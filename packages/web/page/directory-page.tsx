import { Link } from '@tanstack/react-router'
import { kebabCase } from '@zhiqiao/model'
import { Input } from 'antd'
import { useState } from 'react'
import { useRegistersInUse } from '../api/query.ts'
import { useWords, type WordKey } from '../language/use-words.ts'
import { Empty } from '../ui/empty.tsx'
import { useSubjects } from '../ui/shell/subject-menu.tsx'
import { useTitle } from '../ui/use-title.ts'
import './directory-page.css'

/** Every register the viewer may read, by subject, whether there is something in it yet or not. */
export function DirectoryPage() {
  const { t, say } = useWords()
  const [words, setWords] = useState('')
  const used = useRegistersInUse()
  const wanted = words.trim().toLowerCase()
  const subjects = useSubjects()
    .map(({ subject, registers }) => ({
      subject,
      registers: registers.filter(({ title, many, help, name }) =>
        [title.zh, title.en, many.en, help?.zh ?? '', name].some((text) => text.toLowerCase().includes(wanted)),
      ),
    }))
    .filter(({ registers }) => registers.length > 0)
  useTitle(t('directory.title'))
  return (
    <article className="page">
      <header className="page-head">
        <div>
          <h1>{t('directory.title')}</h1>
          <p className="soft">{t('directory.lead')}</p>
        </div>
      </header>
      <div className="directory-find">
        <label htmlFor="directory-find" className="visually-hidden">
          {t('directory.find')}
        </label>
        <Input
          id="directory-find"
          value={words}
          placeholder={t('directory.find')}
          allowClear
          autoComplete="off"
          onChange={(event) => setWords(event.target.value)}
        />
      </div>
      {subjects.length === 0 ? <Empty title={t('list.noneMatch')} /> : null}
      {subjects.map(({ subject, registers }) => (
        <section key={subject} id={subject} className="directory-subject">
          <h2>{t(`subject.${subject}` as WordKey)}</h2>
          <ul>
            {registers.map((register) => (
              <li key={register.name}>
                <Link to="/register/$register" params={{ register: kebabCase(register.name) }}>
                  {say(register.many)}
                </Link>
                {used && !used.has(register.name) && !register.setting ? (
                  <span className="soft small"> {t('directory.unused')}</span>
                ) : null}
                {register.help ? <p className="soft small">{say(register.help)}</p> : null}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </article>
  )
}
