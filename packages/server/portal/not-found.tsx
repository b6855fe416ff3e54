import { Elsewhere, MessagePage, type Reader, SearchForm, wordsFor } from '@zhiqiao/portal'
import { stylesheetPath } from './stylesheet.ts'

/** There is no such page, or it is not public: the same words for both. */
export function NotFound({ reader }: { reader: Reader }) {
  const t = wordsFor(reader)
  return (
    <MessagePage reader={reader} title={t('notFound')} stylesheet={stylesheetPath}>
      <p>{t('notFoundText')}</p>
      <SearchForm reader={reader} query="" within="/search" />
      <Elsewhere reader={reader} />
    </MessagePage>
  )
}
