import type { RecordOf } from '@zhiqiao/model'
import type { Session } from '@zhiqiao/registry'
import { type Interest, refuseContacts, tellOther } from './interest-act.ts'
import { listingRegisters } from './listing-kind.ts'

/** States in which both sides see each other's contacts anyway. */
const agreed: readonly string[] = ['accepted', 'reported', 'settled']

/**
 * What is said under an interest is a message to the other side, who is told; neither there nor under a listing may it
 * give a contact away before both sides have agreed to talk.
 */
export async function beforeSaying(
  session: Session,
  register: string,
  // biome-ignore lint/suspicious/noExplicitAny: the record of any register
  record: RecordOf<any>,
  content: string,
): Promise<void> {
  if (listingRegisters.includes(register)) refuseContacts(content)
  if (register !== 'expressionOfInterest') return
  if (!agreed.includes(record.state ?? '')) refuseContacts(content)
  const { hat } = session.viewer
  if (hat?.organisation === record.values.from || hat?.organisation === record.values.to)
    await tellOther(session, record as Interest, '对接意向有新留言')
}
