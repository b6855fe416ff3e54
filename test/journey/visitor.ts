import type { BrowserContext, Page } from 'playwright-core'
import { expect } from 'vitest'

/** Somebody at a window of their own. */
export interface Visitor {
  readonly context: BrowserContext
  readonly page: Page
  /** Opens an address of the installation and waits until it is drawn. */
  open(path: string): Promise<void>
  /** Waits until a heading stands on the page and no skeleton is left. */
  settled(): Promise<void>
  /** Whether the page can only be read by moving it sideways, also once it has had time to fold after a change of size. */
  overflows(): Promise<boolean>
  /** Fails unless nothing went wrong behind the pages but what was expected (refusals the journey provoked). */
  expectQuiet(...expected: RegExp[]): void
  close(): Promise<void>
}

/** Watches over a window: what its pages complain of, throw or are refused is written down. */
export function visitorAt(context: BrowserContext, page: Page): Visitor {
  const noise: string[] = []
  // Also what the pages' own policy (CSP) refused: the browser says so on the console.
  context.on('console', (message) => {
    const loading = message.text().startsWith('Failed to load resource')
    if ((message.type() === 'error' && !loading) || message.type() === 'warning')
      noise.push(`console: ${message.text()} (${page.url()})`)
  })
  context.on('weberror', (error) => noise.push(`thrown: ${error.error().stack} (${page.url()})`))
  context.on('response', (answer) => {
    if (answer.status() >= 400)
      noise.push(`${answer.status()} ${answer.request().method()} ${new URL(answer.url()).pathname}`)
  })
  const visitor: Visitor = {
    context,
    page,
    async open(path) {
      await page.goto(path)
      await visitor.settled()
    },
    async settled() {
      await page.locator('h1').first().waitFor()
      await page.waitForFunction(() => document.querySelector('.skeleton-line') === null)
    },
    overflows: () =>
      page
        .waitForFunction(
          () => document.documentElement.scrollWidth <= document.documentElement.clientWidth,
          undefined,
          { timeout: 3_000 },
        )
        .then(
          () => false,
          () => true,
        ),
    expectQuiet(...expected) {
      expect(noise.filter((line) => !expected.some((words) => words.test(line)))).toEqual([])
    },
    close: () => context.close(),
  }
  return visitor
}
