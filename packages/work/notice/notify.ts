import { notice } from '@zhiqiao/definitions'
import type { Session } from '@zhiqiao/registry'

export interface NoticeText {
  readonly title: string
  readonly body?: string
  readonly register: string
  readonly record: string
}

/** Puts an in-app notice into each body's outbox, in the transaction of what it tells about. */
export async function notify(session: Session, organisations: readonly string[], text: NoticeText): Promise<void> {
  await session.asSystem('站内通知', async (system) => {
    for (const organisation of new Set(organisations))
      await system.create(notice, {
        title: text.title.slice(0, 500),
        body: text.body?.slice(0, 2000) ?? null,
        organisation,
        register: text.register,
        record: text.record,
      })
  })
}
