import { notice } from '@zhiqiao/definitions'
import type { Session } from '@zhiqiao/registry'

export interface NoticeText {
  readonly title: string
  readonly body?: string
  readonly register: string
  readonly record: string
}

/** Puts an in-app notice into each body's outbox, in the transaction of what it tells about. */
export const notify = (session: Session, organisations: readonly string[], text: NoticeText): Promise<void> =>
  put(
    session,
    [...new Set(organisations)].map((organisation) => ({ organisation })),
    text,
  )

/** The same for somebody who is told as themselves, not for a body. */
export const notifyPerson = (session: Session, person: string, text: NoticeText): Promise<void> =>
  put(session, [{ person }], text)

async function put(session: Session, to: readonly object[], { title, body, register, record }: NoticeText) {
  await session.asSystem('站内通知', async (system) => {
    for (const whom of to)
      await system.create(notice, {
        title: title.slice(0, 500),
        body: body?.slice(0, 2000) ?? null,
        ...{ register, record },
        ...whom,
      })
  })
}
