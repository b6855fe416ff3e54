import type { Reader } from '../public-plan.ts'
import { wordsFor } from '../words.ts'
import { columnAddress } from './layout.tsx'

const columns = ['listings', 'training', 'documents', 'reports', 'data'] as const

/** Where to look instead, for who found nothing. */
export function Elsewhere({ reader }: { reader: Reader }) {
  const t = wordsFor(reader)
  return (
    <p className="downloads">
      {columns.map((column) => (
        <a href={columnAddress(column)} key={column}>
          {t(column)}
        </a>
      ))}
    </p>
  )
}
