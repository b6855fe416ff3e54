import type { ReactNode } from 'react'
import './page-state.css'

/** Nothing here: a calm sentence, what it means, and what could be done. */
export function Empty({ title, children, actions }: { title: string; children?: ReactNode; actions?: ReactNode }) {
  return (
    <section className="page-state">
      <h2>{title}</h2>
      {children ? <p>{children}</p> : null}
      {actions ? <div className="page-actions">{actions}</div> : null}
    </section>
  )
}
