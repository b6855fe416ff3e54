import { useEffect, useState } from 'react'
import { useWords } from '../language/use-words.ts'
import './page-state.css'

const widths = ['38%', '92%', '84%', '88%', '61%', '90%', '79%', '46%']

/** Lines where text will stand. Says so to a screen reader, and in words when it takes more than two seconds. */
export function Skeleton({ lines = 6 }: { lines?: number }) {
  const { t } = useWords()
  const [long, setLong] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), 2000)
    return () => clearTimeout(timer)
  }, [])
  return (
    <div role="status">
      <p className={long ? 'soft' : 'visually-hidden'}>{long ? t('state.loadingLong') : t('state.loading')}</p>
      <div aria-hidden="true">
        {Array.from({ length: lines }, (_, at) => (
          <div key={at} className="skeleton-line" style={{ width: widths[at % widths.length] }} />
        ))}
      </div>
    </div>
  )
}
