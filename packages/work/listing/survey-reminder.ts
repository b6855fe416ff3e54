import { collection, demandSurvey, notice } from '@zhiqiao/definitions'
import type { Session } from '@zhiqiao/registry'
import { addDays } from '../calendar/working-day.ts'
import { missingBodies } from '../collection/open-replies.ts'
import { notify } from '../notice/notify.ts'

/** Those who have not answered are reminded this many days before the last day of a survey. */
const daysBefore = [1, 7] as const

/** Reminds whoever a survey still waits for, once a stage. @returns how many bodies were reminded */
export async function remindOfSurveys(system: Session): Promise<number> {
  const today = system.today()
  const surveys = await system.all(demandSurvey, {
    filter: { state: 'confirmed', 'collection.empty': false, 'dueOn.from': today, 'dueOn.to': addDays(today, 7) },
  })
  let reminded = 0
  for (const { id, values } of surveys) {
    const stage = daysBefore.find((days) => values.dueOn <= addDays(today, days))!
    const title = `${stage === 1 ? '即将截止' : '一周内截止'}：${values.name}`
    const said = await system.all(notice, { filter: { register: 'demandSurvey', record: id } })
    if (said.some((one) => one.values.title === title)) continue
    const missing = await missingBodies(system, await system.read(collection, values.collection!))
    await notify(system, missing, {
      title,
      body: `${values.dueOn}截止，贵单位尚未答复。没有可报的，请零报告。`,
      register: 'demandSurvey',
      record: id,
    })
    reminded += missing.length
  }
  return reminded
}
