import {
  adjustmentAppeal,
  admissionQuota,
  filingResult,
  filingWindow,
  offeringRecognition,
  offeringWarning,
  programmeFiling,
  programmeOffering,
  publishedFigure,
  ruleCase,
  rules,
} from '@zhiqiao/definitions'
import { type Label, labelOf, type RecordOf, type ValuesOf } from '@zhiqiao/model'
import type { Session } from '@zhiqiao/registry'
import type { Duty } from './duty.ts'

type Role = string

const recruiting = ['planned', 'recruiting']
const heads: readonly Role[] = ['headmaster']
const fillers: readonly Role[] = ['headmaster', 'schoolRegistrar', 'bodyOfficer']

interface Step {
  readonly kind: Duty['kind']
  readonly about: Label
  readonly acts: readonly string[]
  /** Whose it is among those who may see it; everybody’s when absent. */
  readonly roles?: readonly Role[]
}

const filingSteps: Readonly<Record<string, Step>> = {
  supplement: {
    kind: 'correct',
    about: labelOf('专业备案被退回补正', 'filing to be supplemented'),
    acts: [],
    roles: fillers,
  },
  submitted: {
    kind: 'decide',
    about: labelOf('专业备案待校长签发', 'filing for the headmaster to sign'),
    acts: ['sign', 'sendBack'],
    roles: heads,
  },
}

/** What a school owes on its offerings: filings of an open window, steps of a filing, rectification, applications sent back. */
export async function offeringDutiesOfSchool(session: Session, school: string, role: Role): Promise<Duty[]> {
  const own = await session.all(programmeOffering, { filter: { school } })
  if (own.length === 0) return []
  const ids = own.map(({ id }) => id)
  const titles = await session.titles('programmeOffering', ids)
  const about = (offering: string) => titles[offering] ?? ''
  const duties: Duty[] = []
  const filings = await session.all(programmeFiling, { filter: { 'offering.in': ids } })
  for (const window of fillers.includes(role) ? await session.all(filingWindow, { filter: { state: 'open' } }) : []) {
    const filed = new Set(
      filings
        .filter(({ values }) => values.schoolYear === window.values.schoolYear)
        .map(({ values }) => values.offering),
    )
    const missing = own.filter(({ id, values }) => recruiting.includes(values.status) && !filed.has(id)).length
    if (missing > 0)
      duties.push({
        ...{ kind: 'report', register: 'filingWindow', record: window.id, title: window.values.title, acts: [] },
        about: labelOf(`还有${missing}个专业点没有填报备案`, `${missing} offerings not filed yet`),
        ...{ due: window.values.closesOn, document: null, count: missing },
      })
  }
  for (const { id, state, values } of filings) {
    const step = filingSteps[state ?? '']
    if (step && (step.roles === undefined || step.roles.includes(role)))
      duties.push({
        ...{ kind: step.kind, about: step.about, acts: step.acts, title: about(values.offering) },
        ...{ register: 'programmeFiling', record: id, due: null, document: null },
      })
  }
  if (!fillers.includes(role)) return duties
  for (const { id, values } of await session.all(offeringWarning, {
    filter: { 'offering.in': ids, state: 'ordered' },
  }))
    duties.push({
      ...{ kind: 'report', register: 'offeringWarning', record: id, title: about(values.offering), document: null },
      about: labelOf('限期整改，请报整改情况', 'ordered to rectify; report what was done'),
      ...{ acts: ['reportRectification'], due: values.rectifyBy },
    })
  for (const { id, values, version } of await session.all(offeringRecognition, {
    filter: { 'offering.in': ids, state: 'draft' },
  }))
    if (version > 1 && values.appliedOn !== null)
      duties.push({
        ...{ kind: 'correct', register: 'offeringRecognition', record: id, title: about(values.offering), acts: [] },
        about: labelOf('等级认定申报被退回', 'application sent back'),
        ...{ due: null, document: null },
      })
  return duties
}

/** What a bureau owes on the offerings of its schools: results, warnings to go on with, quotas, appeals. */
export async function offeringDutiesOfOffice(session: Session, role: Role): Promise<Duty[]> {
  const today = session.today()
  const duties: Duty[] = []
  duties.push(...(await filingsToDecide(session)), ...(await quotasToIssue(session)))
  const warnings = await session.all(offeringWarning, { filter: { 'state.in': ['draft', 'ordered', 'rectified'] } })
  const results =
    role === 'deputyDirector'
      ? await session.all(filingResult, { filter: { state: 'entered', outcome: 'refused' } })
      : []
  const appeals = role === 'deputyDirector' ? await session.all(adjustmentAppeal, { filter: { state: 'lodged' } }) : []
  const titles = await session.titles(
    'programmeOffering',
    [...warnings, ...results, ...appeals].flatMap(({ values }) => values.offering ?? []),
  )
  const title = (offering: string | null) => titles[offering ?? ''] ?? ''
  for (const { id, state, values } of warnings) {
    if (state === 'ordered' && (values.rectifyBy === null || values.rectifyBy >= today)) continue
    const step = warningSteps[state!]!
    duties.push({
      ...{ kind: 'decide', register: 'offeringWarning', record: id, title: title(values.offering), document: null },
      ...{ about: step.about, acts: step.acts, due: state === 'ordered' ? values.rectifyBy : null },
    })
  }
  for (const { id, values } of results)
    duties.push({
      ...{ kind: 'decide', register: 'filingResult', record: id, title: title(values.offering), document: null },
      about: labelOf('不予备案，待第二人确认', 'refusal to confirm by a second person'),
      ...{ acts: ['confirmRefusal'], due: null },
    })
  for (const { id, values } of appeals)
    duties.push({
      ...{ kind: 'decide', register: 'adjustmentAppeal', record: id, title: title(values.offering), document: null },
      about: labelOf('学校申诉，待复核', 'an appeal to decide'),
      ...{ acts: ['uphold', 'dismiss'], due: null },
    })
  return duties
}

const warningSteps: Readonly<Record<string, Pick<Step, 'about' | 'acts'>>> = {
  draft: { about: labelOf('专业预警拟定，待发出', 'a warning drafted, to be sent'), acts: ['warn'] },
  ordered: {
    about: labelOf('整改期限已过，学校未报整改情况', 'past its date, nothing reported'),
    acts: ['suspend', 'lift'],
  },
  rectified: {
    about: labelOf('已报整改情况，待作决定', 'rectification reported; to decide'),
    acts: ['order', 'suspend', 'lift'],
  },
}

/** Filings the schools have signed, one line a window: a bureau decides on them together. */
async function filingsToDecide(session: Session): Promise<Duty[]> {
  const signed = await session.all(programmeFiling, { filter: { state: 'signed' } })
  if (signed.length === 0) return []
  const windows = new Map((await session.all(filingWindow, {})).map((window) => [window.id, window]))
  const counts = new Map<string, number>()
  for (const { values } of signed) counts.set(values.filingWindow, (counts.get(values.filingWindow) ?? 0) + 1)
  return [...counts].map(([window, count]) => ({
    ...{ kind: 'decide', register: 'filingWindow', record: window, document: null, acts: [], count },
    title: windows.get(window)?.values.title ?? '',
    about: labelOf(`${count}份专业备案待登记结果`, `${count} filings await a result`),
    due: windows.get(window)?.values.closesOn ?? null,
  }))
}

/** Quotas drafted and not issued, and filings accepted for which none is drafted yet. */
async function quotasToIssue(session: Session): Promise<Duty[]> {
  const quotas = await session.all(admissionQuota, {})
  const drafted = quotas.filter(({ state }) => state === 'draft')
  const filed = await session.all(programmeFiling, { filter: { state: 'filed' } })
  const given = new Set(quotas.map(({ values }) => `${values.offering} ${values.schoolYear}`))
  const latest = Math.max(...filed.map(({ values }) => values.schoolYear ?? 0))
  const without = filed.filter(
    ({ values }) =>
      values.schoolYear === latest &&
      (values.plannedIntake ?? 0) > 0 &&
      !given.has(`${values.offering} ${values.schoolYear}`),
  )
  const titles = await session.titles(
    'programmeOffering',
    drafted.map(({ values }) => values.offering),
  )
  const duties = drafted.map(
    ({ id, values }): Duty => ({
      ...{ kind: 'decide', register: 'admissionQuota', record: id, title: titles[values.offering] ?? '' },
      about: labelOf(`招生计划${values.places}人待下达`, `a quota of ${values.places} to issue`),
      ...{ acts: ['issue'], due: null, document: null },
    }),
  )
  const first = without[0]
  if (first)
    duties.push({
      ...{ kind: 'decide', register: 'filingWindow', record: first.values.filingWindow, document: null, acts: [] },
      title: `${latest}学年招生计划`,
      about: labelOf(
        `${without.length}个已备案专业点还没有招生计划`,
        `${without.length} offerings filed have no quota yet`,
      ),
      ...{ due: null, count: without.length },
    })
  return duties
}

/** Cases a body has to answer, one line a rule; those answered wait for the office. */
export async function caseDuties(session: Session, body: string, office: boolean): Promise<Duty[]> {
  const open = await session.all(ruleCase, { filter: { body, state: 'open' } })
  const answered = office ? await session.all(ruleCase, { filter: { state: 'answered' } }) : []
  return [
    ...byRule(open, 'answer', (count) => labelOf(`${count}项核查事项待答复`, `${count} cases to answer`)),
    ...byRule(answered, 'decide', (count) =>
      labelOf(`${count}项核查事项已答复，待办结`, `${count} answered, to close`),
    ),
  ]
}

type Case = RecordOf<ValuesOf<typeof ruleCase>>

const actsOf = { answer: ['answer'], decide: ['close', 'returnToBody'] } as const

function byRule(cases: readonly Case[], kind: 'answer' | 'decide', about: (count: number) => Label): Duty[] {
  const groups = new Map<string, Case[]>()
  for (const one of cases) groups.set(one.values.rule, [...(groups.get(one.values.rule) ?? []), one])
  return [...groups].map(([rule, all]) => {
    const [first] = all.sort((a, b) => a.values.deadline.localeCompare(b.values.deadline))
    return {
      ...{ kind, register: 'ruleCase', record: first!.id, document: null, count: all.length },
      title: all.length === 1 ? first!.values.title : (rules[rule]?.title.zh ?? first!.values.title),
      about: about(all.length),
      acts: all.length === 1 ? actsOf[kind] : [],
      due: first!.values.deadline,
    }
  })
}

/** Figures somebody has proposed to publish wait for the leader who signs. */
export async function figuresToSign(session: Session): Promise<Duty[]> {
  const proposed = await session.all(publishedFigure, { filter: { state: 'proposed' } })
  const { values: names } = session.domain.codeSets.indicator!
  return proposed
    .filter(({ createdBy }) => createdBy !== session.viewer.person?.id)
    .map(({ id, values }) => ({
      ...{ kind: 'decide', register: 'publishedFigure', record: id, document: null, due: null },
      title: names.find(({ code }) => code === values.indicator)?.zh ?? values.indicator,
      about: labelOf('提出公布的数据，待签发', 'a figure to sign for publication'),
      acts: ['publish', 'takeBack'],
    }))
}
