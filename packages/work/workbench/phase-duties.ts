import type { policyDocument } from '@zhiqiao/definitions'
import type { RecordOf, ValuesOf } from '@zhiqiao/model'
import { type Cycle, periodOf } from '../calendar/period.ts'
import type { Phase } from '../plan/phase.ts'
import type { Duty } from './duty.ts'

type Document = RecordOf<ValuesOf<typeof policyDocument>>

/** Phases that end within the reporting period their plan is in: the office looks at them, the bodies finish their part. */
export function phaseDuties(
  phases: readonly Phase[],
  documents: readonly Document[],
  body: string,
  today: string,
): Duty[] {
  return phases.flatMap(({ document: id, documentTitle, name, to, standing }): Duty[] => {
    const document = documents.find((entry) => entry.id === id)
    if (!document || standing !== 'now') return []
    if (to > periodOf((document.values.cycle ?? 'quarterly') as Cycle, today).to) return []
    const office = document.values.office === body
    if (!office && !document.values.bodies?.includes(body)) return []
    return [
      {
        kind: office ? 'decide' : 'report',
        register: 'policyDocument',
        record: id,
        title: `${documentTitle}：${name}`,
        about: office
          ? { zh: '本阶段将结束，请核对各项完成情况', en: 'the phase is ending: see what has been completed' }
          : { zh: '本阶段将结束，请完成本单位各项任务', en: 'the phase is ending: finish what is yours' },
        acts: [],
        due: to,
        document: id,
      },
    ]
  })
}
