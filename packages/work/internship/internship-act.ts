import { internship, internshipInsurance, notice } from '@zhiqiao/definitions'
import { Problem, type RecordOf, type ValuesOf } from '@zhiqiao/model'
import type { ActHandlers, Session } from '@zhiqiao/registry'
import { addDays } from '../calendar/working-day.ts'
import { notify } from '../notice/notify.ts'

type Internship = RecordOf<ValuesOf<typeof internship>>

const warnedAhead = 30

const kinds = [
  ['liabilityInsurance', 'liability', '实习责任保险'],
  ['accidentInsurance', 'accident', '人身意外伤害保险'],
] as const

/** Which of the two insurances of an internship on the post do not cover it from its first day to its last. */
async function uncovered(session: Session, { values }: Internship): Promise<string[]> {
  const last = values.endedOn ?? values.to
  const missing: string[] = []
  for (const [field, kind, name] of kinds) {
    const id = values[field]
    const [policy] =
      id === null
        ? []
        : await session.asSystem('核对保单', (system) => system.all(internshipInsurance, { filter: { id, kind } }))
    if (!policy) missing.push(`没有${name}`)
    else if (policy.values.from > values.from || policy.values.to < last)
      missing.push(`${name}（${policy.values.from}至${policy.values.to}）没有覆盖${values.from}至${last}`)
  }
  return missing
}

const papers = [
  ['agreementOn', '三方协议'],
  ['studentConsentOn', '学生本人同意'],
  ['guardianConsentOn', '监护人知情同意'],
] as const

/** 职业学校学生实习管理规定: on the post only with agreement, consents and both insurances, all before the first day. */
async function requireReady(session: Session, record: Internship): Promise<void> {
  const { values } = record
  if (values.kind !== 'onPost') return
  const unsigned = papers.filter(([field]) => (values[field] ?? '9999') > values.from).map(([, name]) => name)
  const missing = [
    ...(unsigned.length === 0 ? [] : [`${values.from}开始前没有${unsigned.join('、')}`]),
    ...(await uncovered(session, record)),
  ]
  if (missing.length > 0)
    throw new Problem(
      422,
      'internship.not-ready',
      `岗位实习还不能办理：${missing.join('；')}。请先补齐并登记，或更正起止日期。`,
      'Nobody is placed on the post without agreement, consents and both insurances for the whole time.',
    )
}

export const internshipActs: ActHandlers = {
  'internship.submit': async (session, record) => requireReady(session, record as Internship),
  'internship.confirm': async (session, record) => requireReady(session, record as Internship),
}

/**
 * Tells a school, once for each policy, that a policy of interns still out runs out within thirty days.
 * @returns how many schools were told
 */
export async function warnOfInsurance(system: Session): Promise<number> {
  const today = system.today()
  const ending = await system.all(internshipInsurance, {
    filter: { 'to.from': today, 'to.to': addDays(today, warnedAhead) },
  })
  let warned = 0
  for (const { id, values } of ending) {
    const filter = { register: 'internshipInsurance', record: id }
    if ((await system.count(notice, { filter })) > 0) continue
    let interns = 0
    for (const [field] of kinds)
      interns += await system.count(internship, {
        filter: { [field]: id, 'to.from': addDays(values.to, 1), 'endedOn.empty': true, 'from.to': values.to },
      })
    if (interns === 0) continue
    await notify(system, [values.school], {
      title: `保单将到期：${values.insurer} ${values.policyNumber}`,
      body: `${values.to}到期，还有${interns}名学生的实习在此之后结束，请及时续保。`,
      register: 'internshipInsurance',
      record: id,
    })
    warned++
  }
  return warned
}
