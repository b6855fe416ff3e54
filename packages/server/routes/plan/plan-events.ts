import type { RecordOf } from '@zhiqiao/model'
import type { ActHandlers, Session } from '@zhiqiao/registry'
import { entryRegisters } from '@zhiqiao/work'
import { publishWithin } from '../../events/hub.ts'
import { planTopic } from './plan.ts'

/** Tells open pages which entry of a plan was added or changed, when the transaction commits. */
const tell = (register: string) => async (session: Session, record: RecordOf) => {
  const { document } = record.values as { document: string }
  await publishWithin(session, planTopic(document), {
    register,
    id: record.id,
    version: record.version,
    by: session.viewer.person?.name ?? null,
  })
}

export const planEvents: ActHandlers = Object.fromEntries(
  Object.keys(entryRegisters).flatMap((name) => [
    [`${name}.create`, tell(name)],
    [`${name}.change`, tell(name)],
    [`${name}.withdraw`, tell(name)],
  ]),
)
