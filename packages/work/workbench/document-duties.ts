import type { policyDocument } from '@zhiqiao/definitions'
import type { RecordOf, ValuesOf } from '@zhiqiao/model'
import type { Session } from '@zhiqiao/registry'
import { remainingIn } from '../plan/plan-view.ts'
import type { Duty } from './duty.ts'

type Document = RecordOf<ValuesOf<typeof policyDocument>>

/** Where a document itself stands: entries to check, to approve, to hand down. */
export async function dutiesOfDocument(session: Session, document: Document, role: string): Promise<Duty[]> {
  const duty = (kind: Duty['kind'], zh: string, en: string, acts: string[], count?: number): Duty => ({
    kind,
    title: document.values.title,
    about: { zh, en },
    due: null,
    register: 'policyDocument',
    record: document.id,
    acts,
    document: document.id,
    count,
  })
  if (document.state === 'draft' || document.state === 'consulting') {
    const remaining = await remainingIn(session, document.id)
    if (remaining > 0)
      return role === 'sectionOfficer'
        ? [duty('correct', `还有${remaining}处待核对`, `${remaining} entries to check`, [], remaining)]
        : []
    return role === 'deputyDirector'
      ? [duty('decide', '已核对完，待审定', 'checked; awaiting approval', ['approve', 'returnToDraft'])]
      : []
  }
  if (document.state === 'approved' && role === 'sectionOfficer')
    return [duty('decide', '已审定，待下达', 'approved; to be handed down', ['issue'])]
  return []
}
