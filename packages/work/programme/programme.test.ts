import { lineageOf } from '@zhiqiao/analysis'
import {
  admissionQuota,
  filingResult,
  indicators,
  offeringWarning,
  parameters,
  policyDocument,
  programmeFiling,
  target,
  targetBinding,
} from '@zhiqiao/definitions'
import type { RecordOf, Register, Role } from '@zhiqiao/model'
import { parsePolicy } from '@zhiqiao/policy'
import type { Session, Viewer } from '@zhiqiao/registry'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openRegion, type Region } from '../../analysis/testing/open-region.ts'
import { recordsOf } from '../../analysis/testing/records.ts'
import { acts } from '../act.ts'
import { importPlan } from '../plan/import-plan.ts'
import { planView } from '../plan/plan-view.ts'
import { previousOf } from '../record/previous.ts'
import { judgeRecord } from '../rule/judge-record.ts'
import { openCases } from '../rule/open-cases.ts'

let region: Region
let records: ReturnType<typeof recordsOf>
let persons: Record<string, string>
let city: string
let school: string
let served: string
let idle: string
let window: string
const city2027 = {
  decidedBy: '云岭市教育局',
  source: 'document',
  documentNumber: '云教职成〔2026〕31号',
  decidedOn: '2026-11-20',
}

const as = (name: string, role: Role, body: string): Viewer => {
  const viewer = region.viewer(role, body)
  return { ...viewer, person: { id: persons[name]!, name } }
}
const registrar = () => as('何示例', 'schoolRegistrar', '云岭市职业教育中心')
const head = () => as('许示例', 'headmaster', '云岭市职业教育中心')
const officer = () => as('周示例', 'sectionOfficer', '云岭市教育局')
const second = () => as('吴示例', 'sectionOfficer', '云岭市教育局')
const leader = () => as('陈示例', 'deputyDirector', '云岭市教育局')
const otherLeader = () => as('方示例', 'deputyDirector', '云岭市教育局')

/** Does an act to the record as it stands now. */
const perform = (viewer: Viewer, register: Register, id: string, act: string, input = {}, reason?: string) =>
  region.registry.as(viewer, async (session: Session): Promise<RecordOf> => {
    const { version } = await session.read(register.name, id)
    return session.perform(register.name, id, version, act, input, reason ?? null)
  })
const create = (viewer: Viewer, register: Register, values: Record<string, unknown>) =>
  region.registry.as(viewer, async (session) => (await session.create(register.name, values)).id)
const read = (register: string, id: string) => region.system(async (session) => session.read(register, id))

beforeAll(async () => {
  region = await openRegion('2026-11-21', acts)
  records = recordsOf(region)
  city = region.places.云岭市!.id
  school = region.bodies.云岭市职业教育中心!
  persons = Object.fromEntries(
    await Promise.all(
      ['何示例', '许示例', '周示例', '吴示例', '陈示例', '方示例'].map(
        async (name) => [name, await records.add('person', { name }, null)] as const,
      ),
    ),
  )
  const set = {
    yearsWithoutIntake: 3,
    idleFiledAnew: 1,
    yearsWithoutClass: 3,
    smallestClass: 20,
    partnersOfNewProgramme: 1,
  }
  for (const [name, value] of Object.entries(set))
    await records.add('parameter', { name, division: city, value, from: '2024-01-01' }, 'confirmed')
  served = await records.offering(school, await records.programme('新能源装备运行与维护'), { firstIntakeYear: 2018 })
  idle = await records.offering(school, await records.programme('统计事务'), { firstIntakeYear: 2015 })
  const chain = await records.chain('新能源装备', city)
  await records.link(chain, served, region.bodies.云岭市教育局!)
  for (const [offering, entrants] of [
    [served, 40],
    [idle, 0],
  ] as const)
    for (const year of [2024, 2025, 2026])
      await records.add('programmeYear', {
        ...{ offering, year, referenceDate: `${year}-09-01`, registered: entrants },
        enrolment: entrants * 3,
      })
  window = await create(officer(), { name: 'filingWindow' } as Register, {
    title: '2027—2028学年专业备案',
    schoolYear: 2027,
    division: city,
    office: region.bodies.云岭市教育局,
    opensOn: '2026-11-01',
    closesOn: '2026-12-15',
    decidingLevel: 'city',
    cityAuthority: '云岭市教育局',
  })
})
afterAll(() => region?.close())

const sentence = `云岭市职业教育专业布局方案

一、工作目标
到2027年底，服务我市重点产业的专业布点占比达到70%以上。（牵头单位：市教育局）
`
let promise: { document: string; target: string }

/** The document is read, its target bound to the indicator that was offered, and handed down. */
beforeAll(async () => {
  const document = await region.registry.as(officer(), (session) =>
    importPlan(session, {
      text: sentence,
      plan: parsePolicy(sentence),
      office: region.bodies.云岭市教育局!,
      division: city,
      fallbackTitle: '方案',
    }),
  )
  const [card] = await region.system((s) =>
    s.all(targetBinding, { filter: { indicator: 'keyIndustryOfferingShare', state: 'proposed' } }),
  )
  promise = { document, target: card!.values.target }
  await perform(officer(), targetBinding, card!.id, 'confirm')
  await region.system(async (s) => {
    const { version } = await s.read(policyDocument, document)
    await s.change(policyDocument, document, version, {}, { state: 'issued' })
  })
})

/** What the plan says of its target now, with the rows behind the number and the sentence it stands on. */
const kept = () =>
  region.registry.as(officer(), async (session) => {
    const view = await planView(session, promise.document)
    const { values } = await session.read(target, promise.target)
    const question = { division: city, view: { eyes: 'viewer' } } as const
    return {
      number: view.computed[promise.target]!.now,
      light: view.lights[promise.target]!.light,
      sentence: view.document.values.body!.slice(values.start!, values.end!),
      target: `${values.operator} ${values.value}${values.unit}`,
      rows: await lineageOf(session, indicators.keyIndustryOfferingShare!, parameters, question, {
        after: 0,
        limit: 50,
      }),
    }
  })

test('a filing is judged before it is submitted, and what breaks a rule of its own is not taken', async () => {
  const continued = await create(registrar(), programmeFiling, {
    filingWindow: window,
    offering: idle,
    kind: 'continued',
    plannedIntake: 30,
    grounds: '继续招生',
  })
  const verdicts = await region.registry.as(registrar(), async (session) =>
    judgeRecord(session, programmeFiling, await session.read(programmeFiling, continued)),
  )
  const of = Object.fromEntries(verdicts.map(({ rule, finding, own }) => [rule.name, [finding?.verdict, own]]))
  expect(of.filingAfterIdle).toEqual(['broken', true])
  expect(of.filingOfClassless).toEqual(['broken', true])
  expect(of.idleOffering).toEqual(['broken', false])
  expect(verdicts.find(({ rule }) => rule.name === 'filedWithinCapacity')?.finding?.verdict).toBe('unclear')
  const filing = { name: 'programmeFiling' } as Register
  await expect(perform(registrar(), filing, continued, 'submit')).rejects.toMatchObject({
    code: 'filing.window-closed',
  })
  await perform(officer(), { name: 'filingWindow' } as Register, window, 'open')
  await expect(perform(registrar(), filing, continued, 'submit')).rejects.toMatchObject({
    code: 'filing.rules-broken',
    details: { rules: ['filingAfterIdle', 'filingOfClassless'] },
  })
  await expect(
    perform(officer(), filing, continued, 'grantException', { approvedBy: '周示例' }, '试'),
  ).rejects.toMatchObject({ status: 403 })
  await perform(leader(), filing, continued, 'grantException', { approvedBy: '陈示例' }, '移民安置区唯一布点，保留一年')
  await perform(registrar(), filing, continued, 'submit')
  await expect(perform(registrar(), filing, continued, 'sign', { signer: '何示例' })).rejects.toMatchObject({
    status: 403,
  })
  const signed = await perform(head(), filing, continued, 'sign', { signer: '许示例' })
  expect(signed.state).toBe('signed')
  expect(signed.values.excepted).toHaveLength(2)
  expect((signed.values.judgement as { verdict: string }[]).map(({ verdict }) => verdict)).toContain('不符合')
  expect(signed.values).toMatchObject({ approvedBy: '陈示例', exceptionReason: '移民安置区唯一布点，保留一年' })
})

test('a refusal takes a second person, an appeal a third, and what is upheld goes on', async () => {
  const [filing] = await region.system((s) => s.all(programmeFiling, { filter: { offering: idle } }))
  const refused = await create(officer(), filingResult, {
    ...{ filing: filing!.id, level: 'city', authority: region.bodies.云岭市教育局 },
    ...{ ...city2027, outcome: 'refused', grounds: '没有需求依据' },
  })
  await expect(perform(officer(), filingResult, refused, 'confirmRefusal')).rejects.toMatchObject({ status: 403 })
  await perform(leader(), filingResult, refused, 'confirmRefusal')
  expect((await read('programmeFiling', filing!.id)).state).toBe('refused')
  const appeal = { name: 'adjustmentAppeal' } as Register
  const id = await create(registrar(), appeal, { offering: idle, result: refused, grounds: '已附企业用工函' })
  await perform(registrar(), appeal, id, 'lodge')
  await expect(perform(leader(), appeal, id, 'uphold', {}, '同意')).rejects.toMatchObject({ status: 403 })
  await perform(otherLeader(), appeal, id, 'uphold', {}, '材料属实')
  expect((await read('programmeFiling', filing!.id)).state).toBe('signed')
  expect((await read('filingResult', refused)).state).toBe('revoked')
})

test('no quota is issued before the highest level has filed the year, none is left without it', async () => {
  const quota = await create(officer(), admissionQuota, { offering: served, schoolYear: 2027, places: 40 })
  const issue = () =>
    perform(officer(), admissionQuota, quota, 'issue', {
      documentNumber: '云教职成〔2026〕40号',
      issuedOn: '2026-11-21',
    })
  await expect(issue()).rejects.toMatchObject({ details: { problems: [{ code: 'requirement', field: 'offering' }] } })
  const filing = await create(registrar(), programmeFiling, {
    ...{ filingWindow: window, offering: served, kind: 'continued', plannedIntake: 40, grounds: '对接新能源装备链' },
  })
  await perform(registrar(), programmeFiling, filing, 'submit')
  await perform(head(), programmeFiling, filing, 'sign', { signer: '许示例' })
  await expect(issue()).rejects.toMatchObject({ status: 422 })
  const wrongLevel = {
    filing,
    level: 'county',
    authority: region.bodies.云岭市教育局,
    ...city2027,
    outcome: 'accepted',
  }
  await expect(create(officer(), filingResult, wrongLevel)).rejects.toMatchObject({ code: 'filing.level' })
  const accepted = await create(officer(), filingResult, { ...wrongLevel, level: 'city' })
  await perform(officer(), filingResult, accepted, 'takeEffect')
  expect((await read('programmeFiling', filing)).state).toBe('filed')
  expect((await read('programmeOffering', served)).values.filingNumber).toBe(city2027.documentNumber)
  const issued = await issue()
  expect(issued.values).toMatchObject({ change: 'first', result: accepted })
  await expect(perform(leader(), filingResult, accepted, 'revoke', {}, '材料有误')).rejects.toMatchObject({
    code: 'still-needed',
  })
})

test('last year’s filing and quota stand beside this year’s, and a change of the quota says why', async () => {
  const next = await records.add(
    'filingWindow',
    {
      ...{ title: '2028—2029学年专业备案', schoolYear: 2028, division: city, office: region.bodies.云岭市教育局 },
      ...{ opensOn: '2026-11-01', closesOn: '2027-12-15', decidingLevel: 'city' },
    },
    'open',
  )
  const filing = await create(registrar(), programmeFiling, {
    ...{ filingWindow: next, offering: served, kind: 'changed', plannedIntake: 60, grounds: '扩大规模' },
  })
  const before = await region.registry.as(registrar(), async (session) =>
    previousOf(session, programmeFiling, await session.read(programmeFiling, filing)),
  )
  expect(before?.values).toMatchObject({ schoolYear: 2027, plannedIntake: 40, kind: 'continued' })
  const quota = await create(officer(), admissionQuota, { offering: served, schoolYear: 2028, places: 60 })
  const issue = { documentNumber: '云教职成〔2027〕40号', issuedOn: '2026-11-21' }
  await expect(perform(officer(), admissionQuota, quota, 'issue', issue)).rejects.toMatchObject({
    code: 'quota.change-reason',
  })
})

test('from the sentence to the rows: a finding becomes a case, the case a warning, the ladder ends in closure, the number moves', async () => {
  const before = await kept()
  expect(before).toMatchObject({ number: { value: 50, denominator: 2 }, target: 'atLeast 70%' })
  expect(before.sentence).toContain('服务我市重点产业的专业布点占比达到70%以上')
  expect(before.light).not.toBe('done')
  expect(before.rows.rows.map(({ id, numerator }) => [id, numerator])).toEqual(
    expect.arrayContaining([
      [served, true],
      [idle, false],
    ]),
  )
  await region.registry.as(officer(), (session) => openCases(session, city))
  const [found] = await region.system((s) =>
    s.all('ruleCase', { filter: { rule: 'idleOffering', record: idle, state: 'open' } }),
  )
  const ruleCase = { name: 'ruleCase' } as Register
  await perform(officer(), ruleCase, found!.id, 'raiseWarning')
  await expect(perform(officer(), ruleCase, found!.id, 'raiseWarning')).rejects.toMatchObject({
    code: 'warning.standing',
  })
  const [warning] = await region.system((s) => s.all(offeringWarning, { filter: { offering: idle } }))
  expect(warning!.values).toMatchObject({ case: found!.id, class: 'surplus' })
  expect(warning!.values.grounds).toContain('连续3个学年没有招生')
  const id = warning!.id
  await perform(officer(), offeringWarning, id, 'warn', { documentNumber: '云教职成〔2026〕50号' })
  await perform(officer(), offeringWarning, id, 'order', {
    ...{
      requirements: '一年内落实合作企业并恢复招生',
      rectifyBy: '2026-12-31',
      documentNumber: '云教职成〔2026〕51号',
    },
  })
  await perform(registrar(), offeringWarning, id, 'reportRectification', { rectification: '未能落实合作企业' })
  const decided = { documentNumber: '云教职成〔2026〕52号', decidedOn: '2026-11-21' }
  const student = await records.add(
    'student',
    {
      ...{ registrationNumber: 'G110105194912310021', name: '示例生', school, offering: idle },
      ...{ entryYear: 2024, registrationStatus: 'enrolled' },
    },
    'confirmed',
  )
  const suspended = await perform(
    leader(),
    offeringWarning,
    id,
    'suspend',
    { ...decided, studentsLeft: '按原方案培养至毕业' },
    '整改未达要求',
  )
  expect(suspended.values).toMatchObject({ protectedCount: 1, protectedStudents: [student] })
  expect((await read('programmeOffering', idle)).values.status).toBe('suspendedWithStudents')
  await expect(perform(leader(), offeringWarning, id, 'close', decided, '撤销')).rejects.toMatchObject({
    code: 'warning.students-enrolled',
    details: { students: 1 },
  })
  await region.system(async (s) => {
    const { version } = await s.read('student', student)
    await s.change('student', student, version, { registrationStatus: 'graduated', graduatedOn: '2026-07-01' })
  })
  await perform(leader(), offeringWarning, id, 'close', decided, '在校生已毕业')
  expect((await read('programmeOffering', idle)).values.status).toBe('closed')
  const after = await kept()
  expect(after).toMatchObject({ number: { value: 100, denominator: 1 }, light: 'done' })
  expect(after.rows.rows.map(({ id }) => id)).toEqual([served])
  const decisions = await region.system((s) => s.all('offeringDecision', { filter: { offering: idle } }))
  expect(decisions.map(({ values }) => values.kind).sort()).toEqual(['close', 'rectify', 'suspend'])
})

test('what is closed is filed anew as a new programme, and recruits again once the highest level has accepted it', async () => {
  const [filed] = await region.system((s) => s.all(programmeFiling, { filter: { offering: idle, schoolYear: '2027' } }))
  await region.system(async (s) => s.withdraw(programmeFiling, filed!.id, filed!.version, '专业点已撤销'))
  const anew = await create(registrar(), programmeFiling, {
    ...{ filingWindow: window, offering: idle, kind: 'new', plannedIntake: 30, grounds: '与企业共建数据统计方向' },
    partners: [region.bodies.云岭风光新能源装备有限公司],
  })
  await perform(registrar(), programmeFiling, anew, 'submit')
  await perform(head(), programmeFiling, anew, 'sign', { signer: '许示例' })
  const accepted = await create(second(), filingResult, {
    ...{ filing: anew, level: 'city', authority: region.bodies.云岭市教育局 },
    ...{ ...city2027, outcome: 'accepted' },
  })
  await perform(second(), filingResult, accepted, 'takeEffect')
  expect((await read('programmeOffering', idle)).values.status).toBe('recruiting')
  expect((await kept()).number.value).toBe(50)
})
