import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'

/** A page as HTML: drawn once on the server, nothing runs in the reader's browser. */
export function renderPage(page: ReactElement): string {
  return `<!doctype html>\n${renderToStaticMarkup(page)}`
}
