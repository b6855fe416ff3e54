import { demandSurvey } from '@zhiqiao/definitions'
import type { Session } from '@zhiqiao/registry'
import type { Duty } from '../workbench/duty.ts'

/** Surveys the office has drawn up and a second person has to let go out. */
export async function surveysToConfirm(session: Session, office: string): Promise<Duty[]> {
  const { person } = session.viewer
  const rows = await session.all(demandSurvey, { filter: { state: 'submitted', office }, sort: 'from' })
  return rows
    .filter(({ changedBy }) => changedBy !== person?.id)
    .map(({ id, values }) => ({
      ...{ kind: 'decide', register: 'demandSurvey', record: id, title: values.name },
      ...{ about: { zh: '需求调查待确认，确认后随即下发', en: 'a survey to confirm; it goes out at once' } },
      ...{ acts: ['confirm', 'sendBack'], due: values.from, document: null },
    }))
}
