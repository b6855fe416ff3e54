import { parameters, rules } from '@zhiqiao/definitions'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { judgeRule } from '../index.ts'
import { openRegion, type Region } from '../testing/open-region.ts'
import { recordsOf } from '../testing/records.ts'

let region: Region
let records: ReturnType<typeof recordsOf>
let school: string
let window: string

beforeAll(async () => {
  region = await openRegion('2026-11-21')
  records = recordsOf(region)
  school = region.bodies.云岭市职业教育中心!
  window = await records.add('filingWindow', {
    ...{ title: '2027备案', schoolYear: 2027, division: region.places.云岭市!.id, office: region.bodies.云岭市教育局! },
    ...{ opensOn: '2026-11-01', closesOn: '2026-12-31', decidingLevel: 'city' },
  })
})
afterAll(() => region?.close())

/** A filing for 2027, with the new entrants of the years up to 2026. */
async function filed(name: string, kind: string, entrants: readonly number[] = [], more: Record<string, unknown> = {}) {
  const programme = await records.programme(name)
  const offering = await records.offering(school, programme, { firstIntakeYear: 2015 })
  for (const [n, registered] of entrants.entries()) {
    const year = 2026 - entrants.length + 1 + n
    await records.add('programmeYear', { offering, year, referenceDate: `${year}-09-01`, registered })
  }
  const { id } = await region.system((session) =>
    session.create(
      'programmeFiling',
      { filingWindow: window, offering, kind, grounds: '理由', ...more },
      { set: { schoolYear: 2027, decidingLevel: 'city' } },
    ),
  )
  return { id, offering, programme }
}

async function verdict(rule: string, record: string, set: Record<string, number> = {}) {
  const { findings } = await region.system((session) =>
    judgeRule(session, rules[rule]!, parameters, {
      record,
      on: rules[rule]!.period === 'schoolYear' ? '2027-09-01' : '2026-11-21',
      view: { eyes: 'all', unconfirmed: true, whatIf: { parameters: set } },
    }),
  )
  return findings[0]?.verdict ?? 'not examined'
}

test('after three years without intake it is filed as new, not as continued; two years or a gap are not enough', async () => {
  const set = { yearsWithoutIntake: 3, idleFiledAnew: 1 }
  const ask = async (kind: string, entrants: number[], name: string) =>
    verdict('filingAfterIdle', (await filed(name, kind, entrants)).id, set)
  expect(await ask('continued', [0, 0, 0], '三年')).toBe('broken')
  expect(await ask('changed', [0, 0, 0], '三年变更')).toBe('broken')
  expect(await ask('continued', [1, 0, 0], '两年')).toBe('kept')
  expect(await ask('continued', [0, 0], '缺一年')).toBe('unclear')
  expect(await ask('new', [0, 0, 0], '三年新设')).toBe('not examined')
})

test('without a class of its own for three years it is filed as stopped; nineteen are none, twenty are one', async () => {
  const set = { yearsWithoutClass: 3, smallestClass: 20 }
  const ask = async (kind: string, entrants: number[], name: string) =>
    verdict('filingOfClassless', (await filed(name, kind, entrants)).id, set)
  expect(await ask('continued', [19, 19, 19], '不成班')).toBe('broken')
  expect(await ask('continued', [19, 20, 19], '成一班')).toBe('kept')
  expect(await ask('stopped', [19, 19, 19], '停招')).toBe('not examined')
})

test('a new programme has its partner, its three teachers and one dual-qualified, or is not taken', async () => {
  const none = await filed('无企业', 'new')
  const one = await filed('有企业', 'new', [], { partners: [region.bodies.云岭风光新能源装备有限公司] })
  expect(await verdict('partnersOfNewProgramme', none.id, { partnersOfNewProgramme: 1 })).toBe('broken')
  expect(await verdict('partnersOfNewProgramme', one.id, { partnersOfNewProgramme: 1 })).toBe('kept')
  const set = { teachersOfNewProgramme: 3, dualOfNewProgramme: 1 }
  const teachers: string[] = []
  for (let n = 0; n < 3; n++) teachers.push(await records.teacher(school, { programme: one.programme }))
  expect(await verdict('teachersOfNewProgramme', one.id, set)).toBe('broken')
  await records.recognise(teachers[0]!, '2024-05-10')
  expect(await verdict('teachersOfNewProgramme', one.id, set)).toBe('kept')
  expect(await verdict('teachersOfNewProgramme', none.id, set)).toBe('broken')
})

test('a new programme should serve a chain: a proposed link will do, none is a warning', async () => {
  const { id, offering } = await filed('产业链', 'new')
  expect(await verdict('filingServesChain', id)).toBe('broken')
  const chain = await records.chain('食品', region.places.云岭市!.id)
  await records.link(chain, offering, school, {}, 'submitted')
  expect(await verdict('filingServesChain', id)).toBe('kept')
  expect(rules.filingServesChain!.severity).toBe('warning')
})

test('two new programmes a year are usual, the third is pointed out, a refused one does not count', async () => {
  const set = { newProgrammesOfKeySchools: 5, newProgrammesOfOtherSchools: 4 }
  // 三年新设, 无企业, 有企业, 产业链 are four already.
  const [first] = await region.system((s) => s.all('programmeFiling', { filter: { kind: 'new' }, sort: 'createdAt' }))
  expect(await verdict('newFilingsOfSchool', first!.id, set)).toBe('kept')
  const fifth = await filed('第五个', 'new')
  expect(await verdict('newFilingsOfSchool', fifth.id, set)).toBe('broken')
  await region.system(async (s) => {
    const { version } = await s.read('programmeFiling', fifth.id)
    await s.change('programmeFiling', fifth.id, version, {}, { state: 'refused' })
  })
  expect(await verdict('newFilingsOfSchool', first!.id, set)).toBe('kept')
})

test('what is suspended, or past its date to rectify, is not filed for intake', async () => {
  const ask = async (state: string, set: Record<string, unknown>, kind = 'continued') => {
    const { id, offering } = await filed(`${state}${kind}${set.rectifyBy ?? ''}`, kind)
    await region.system((s) =>
      s.create('offeringWarning', { offering, class: 'surplus', grounds: '理由' }, { state, set }),
    )
    return verdict('filingWhileSuspended', id)
  }
  expect(await ask('suspended', {})).toBe('broken')
  expect(await ask('ordered', { rectifyBy: '2026-11-20' })).toBe('broken')
  expect(await ask('ordered', { rectifyBy: '2026-11-21' })).toBe('kept')
  expect(await ask('closed', {})).toBe('broken')
  expect(await ask('closed', {}, 'new')).toBe('kept')
  expect(await ask('lifted', {})).toBe('kept')
})

test('all planned intake and those who stay fit into the school, or it is not taken; without figures nothing is said', async () => {
  const { id } = await filed('容量', 'continued', [], { plannedIntake: 40 })
  expect(await verdict('filedWithinCapacity', id)).toBe('unclear')
  const standard = await records.add('conditionStandard', {
    ...{ name: '测试标准', conditionClass: 'general', floorEach: 10, landEach: 20, source: '测试' },
  })
  const condition = await records.add('schoolConditionYear', {
    ...{ school, year: 2026, referenceDate: '2026-09-01', floorArea: 400, landArea: 800, standard },
  })
  expect(await verdict('filedWithinCapacity', id)).toBe('kept')
  await region.system(async (s) => {
    const { version } = await s.read('schoolConditionYear', condition)
    await s.change('schoolConditionYear', condition, version, { floorArea: 399 })
  })
  expect(await verdict('filedWithinCapacity', id)).toBe('broken')
})
