import type { ReactNode } from 'react'

type Named = { readonly 'aria-label': string } | { readonly 'aria-labelledby': string }

/** A table that may be wider than the window is moved sideways within its frame, by the keyboard too. */
export function TableFrame({ children, ...name }: Named & { children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reached
    <section className="table-frame" tabIndex={0} {...name}>
      {children}
    </section>
  )
}
