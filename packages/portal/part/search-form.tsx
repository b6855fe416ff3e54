import type { Reader } from '../public-plan.ts'
import { wordsFor } from '../words.ts'

/** Search over what is public; a plain form, answered by a page. */
export function SearchForm({
  reader,
  query,
  within = '/document',
}: {
  reader: Reader
  query: string
  /** Published documents, or everything public. */
  within?: '/document' | '/search'
}) {
  const t = wordsFor(reader)
  return (
    <form className="search" action={within} method="get">
      <label htmlFor="text">{t(within === '/search' ? 'searchSite' : 'search')}</label>
      <div>
        <input id="text" name="text" type="search" defaultValue={query} maxLength={100} />
        <button type="submit">{t('searchGo')}</button>
      </div>
    </form>
  )
}
