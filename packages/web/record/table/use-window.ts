import { type RefObject, useEffect, useState } from 'react'
import { flushSync } from 'react-dom'

/** The rows to draw of a long list, and the heights of what is left out above and below. */
export interface RowWindow {
  readonly from: number
  readonly to: number
  readonly above: number
  readonly below: number
}

const threshold = 200
const spare = 40

/** Draws all rows of a short list; of a long one only those near the screen. Row heights are taken as their average. */
export function useWindow(body: RefObject<HTMLElement | null>, count: number): RowWindow {
  const whole: RowWindow = { from: 0, to: count, above: 0, below: 0 }
  const [window_, setWindow] = useState(whole)
  useEffect(() => {
    if (count <= threshold) return
    let height = 0
    const measure = () => {
      const element = body.current
      if (!element) return
      const rows = element.querySelectorAll<HTMLElement>('[data-row]')
      if (rows.length > 0 && height === 0) {
        const first = rows[0]!.getBoundingClientRect()
        const last = rows[rows.length - 1]!.getBoundingClientRect()
        height = (last.bottom - first.top) / rows.length
      }
      if (height === 0) return
      const top = -element.getBoundingClientRect().top
      const from = Math.max(0, Math.min(count - 1, Math.floor(top / height) - spare))
      const to = Math.min(count, from + Math.ceil(innerHeight / height) + 2 * spare)
      setWindow((before) =>
        // A step of ten keeps scrolling from redrawing at every pixel.
        before.to === to && Math.abs(before.from - from) < 10
          ? before
          : { from, to, above: from * height, below: (count - to) * height },
      )
    }
    // On paper there is no scrolling: all rows are drawn before it is.
    const unfold = () => flushSync(() => setWindow({ from: 0, to: count, above: 0, below: 0 }))
    measure()
    addEventListener('beforeprint', unfold)
    addEventListener('afterprint', measure)
    addEventListener('scroll', measure, { passive: true })
    addEventListener('resize', measure)
    return () => {
      removeEventListener('beforeprint', unfold)
      removeEventListener('afterprint', measure)
      removeEventListener('scroll', measure)
      removeEventListener('resize', measure)
    }
  }, [body, count])
  return count <= threshold ? whole : window_.to === 0 ? { ...whole, to: threshold } : window_
}
