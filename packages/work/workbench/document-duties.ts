import type { policyDocument } from '@zhiqiao/definitions'
import type { RecordOf, ValuesOf } from '@zhiqiao/model'
import type { Session } from '@zhiqiao/registry'
import { owingChildPlans } from '../plan/child-plans.ts'
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
  if (document.state === 'issued' && role === 'sectionOfficer') {
    const owing = (await owingChildPlans(session, document)).length
    if (owing > 0)
      return [
        {
          ...duty('decide', `${owing}个单位未报落实方案`, `${owing} bodies owe a plan of their own`, [], owing),
          due: document.values.childPlansDue,
        },
      ]
  }
  return []
}

/** The plans this body is to make of the plans of others. */
export async function childPlansToMake(
  session: Session,
  documents: readonly Document[],
  body: string,
): Promise<Duty[]> {
  const duties: Duty[] = []
  for (const document of documents) {
    if (document.state !== 'issued' || document.values.office === body) continue
    if (!(await owingChildPlans(session, document)).includes(body)) continue
    duties.push({
      kind: 'report',
      title: document.values.title,
      about: { zh: '请制定并报送本单位的落实方案', en: 'make and hand in a plan of your own' },
      due: document.values.childPlansDue,
      register: 'policyDocument',
      record: document.id,
      acts: [],
      document: document.id,
    })
  }
  return duties
}
