import type { ReactNode } from 'react'
import { Layout } from '../part/layout.tsx'
import type { Reader } from '../public-plan.ts'

/** A page that says one thing: not found, link used, thank you. */
export function MessagePage({
  reader,
  title,
  children,
  stylesheet,
}: {
  reader: Reader
  title: string
  children: ReactNode
  stylesheet: string
}) {
  return (
    <Layout reader={reader} title={title} stylesheet={stylesheet}>
      <section className="message">
        <h1>{title}</h1>
        {children}
      </section>
    </Layout>
  )
}
