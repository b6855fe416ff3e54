import { talentReport } from '@zhiqiao/definitions'
import type { Session } from '@zhiqiao/registry'
import type { Duty } from '../workbench/duty.ts'

/** Yearly reports of an office that wait for somebody else to sign them, and those that came back to be changed. */
export async function reportsToSign(session: Session, office: string): Promise<Duty[]> {
  const reports = await session.all(talentReport, { filter: { office, 'state.in': ['submitted', 'returned'] } })
  const duties: Duty[] = []
  for (const { id, values, state } of reports) {
    const { acts } = await session.permitted(talentReport, id)
    const toSign = state === 'submitted'
    if (!toSign && session.viewer.hat?.role !== 'sectionOfficer') continue
    // Read before it is signed or handed in again: the acts are on its page.
    if (acts.includes(toSign ? 'publish' : 'submit'))
      duties.push({
        kind: toSign ? 'decide' : 'correct',
        register: 'talentReport',
        record: id,
        title: values.title,
        about: toSign
          ? { zh: '年度人才供需信息待签发', en: 'yearly report to sign off' }
          : { zh: '年度人才供需信息已退回，待修改', en: 'yearly report sent back to be changed' },
        acts: [],
        due: null,
        document: null,
      })
  }
  return duties
}
