import type { Reader } from '../public-plan.ts'
import { wordsFor } from '../words.ts'

/** Search over what has been published; a plain form, answered by a page. */
export function SearchForm({ reader, query }: { reader: Reader; query: string }) {
  const t = wordsFor(reader)
  return (
    <form className="search" action="/document" method="get">
      <label htmlFor="text">{t('search')}</label>
      <div>
        <input id="text" name="text" type="search" defaultValue={query} maxLength={100} />
        <button type="submit">{t('searchGo')}</button>
      </div>
    </form>
  )
}
