import type { ShownItem } from '../public-listing.ts'
import type { Reader } from '../public-plan.ts'
import { dateWords } from '../words.ts'

/** Titles with their day and who published them. */
export function ItemList({ reader, items }: { reader: Reader; items: readonly ShownItem[] }) {
  return (
    <ul className="documents">
      {items.map(({ href, title, day, by }) => (
        <li key={href}>
          <a className="document-title" href={href} lang="zh-CN">
            {title}
          </a>
          <p className="soft small">{[by, dateWords(day, reader.language)].filter(Boolean).join(' · ')}</p>
        </li>
      ))}
    </ul>
  )
}
