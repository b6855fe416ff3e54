import { useEffect } from 'react'

/** What the browser's tab and a screen reader call the page. */
export function useTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} · 职桥`
  }, [title])
}
