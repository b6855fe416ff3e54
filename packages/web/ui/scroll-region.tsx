import type { ComponentProps } from 'react'

/** A named region that scrolls on its own: it is reached by keyboard like a link, for whoever cannot push it. */
export function ScrollRegion({ className = 'scroll-region', ...props }: ComponentProps<'section'>) {
  // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
  return <section tabIndex={0} className={className} {...props} />
}
