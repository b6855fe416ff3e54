import type { NamedBody } from '@zhiqiao/model'
import { Fragment } from 'react'
import { useWords } from '../language/use-words.ts'

/** Bodies in the order of the document; a name nobody could be found for stands as written, and says so. */
export function BodyNames({ bodies }: { bodies: readonly NamedBody[] }) {
  const { t, language } = useWords()
  return (
    <>
      {bodies.map(({ id, name }, at) => (
        <Fragment key={id ?? name}>
          {at === 0 ? '' : language === 'en' ? ', ' : '、'}
          <span lang="zh-CN">{name}</span>
          {id === null ? <span className="unmatched small">{t('plan.unmatched')}</span> : null}
        </Fragment>
      ))}
    </>
  )
}
