import { comment, notice } from '@zhiqiao/definitions'
import { forbidden } from '@zhiqiao/model'
import type { Session } from '@zhiqiao/registry'
import { beforeSaying } from '../listing/interest-message.ts'

/** One remark as its readers see it. */
export interface Comment {
  readonly id: string
  readonly at: string
  readonly author: string
  readonly body: string | null
  readonly content: string
  readonly mentions: readonly string[]
}

/** What has been said about a record, the oldest first. @throws notFound when the record is not the viewer's to read */
export async function commentsOn(session: Session, register: string, record: string): Promise<Comment[]> {
  await session.read(register, record)
  return session.asSystem('讨论', async (system) => {
    const rows = await system.all(comment, { filter: { register, record } })
    const mentioned = [...new Set(rows.flatMap(({ values }) => values.mentions ?? []))]
    const names = await system.titles('person', mentioned)
    return rows.map(({ id, createdAt, values }) => ({
      id,
      at: createdAt,
      author: values.authorName,
      body: values.body,
      content: values.content,
      mentions: (values.mentions ?? []).map((person) => names[person] ?? ''),
    }))
  })
}

/**
 * Says something about a record and tells those it calls upon. The notice holds none of the words: whoever may not read
 * the record learns nothing from being called.
 * @throws notFound when the record is not the viewer's to read, forbidden without an account
 */
export async function addComment(
  session: Session,
  register: string,
  record: string,
  said: { readonly content: string; readonly mentions: readonly string[] },
): Promise<void> {
  const { person, hat } = session.viewer
  if (!person) throw forbidden()
  await beforeSaying(session, register, await session.read(register, record), said.content)
  await session.asSystem('讨论', async (system) => {
    await system.create(comment, {
      register,
      record,
      content: said.content,
      author: person.id,
      authorName: person.name,
      body: hat?.organisationTitle ?? null,
      mentions: [...said.mentions],
    })
    for (const called of new Set(said.mentions))
      if (called !== person.id)
        await system.create(notice, { title: `${person.name}请您看一条记录的讨论`, person: called, register, record })
  })
}
