import { parameters, rules } from '@zhiqiao/definitions'
import { newId } from '@zhiqiao/registry'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { judgeRule } from '../index.ts'
import { openRegion, type Region } from '../testing/open-region.ts'
import { row, triedOut, verdictsOf } from '../testing/tried-out.ts'

let region: Region
let says: ReturnType<typeof triedOut>
let city: string
let office: string
let school: string
let other: string

beforeAll(async () => {
  region = await openRegion('2026-11-21')
  says = triedOut(region)
  city = region.places.云岭市!.id
  office = region.bodies.云岭市教育局!
  school = region.bodies.云岭市职业教育中心!
  other = region.bodies.清河区职业中学!
})
afterAll(() => region?.close())

test.each([
  'phaseEntered',
  'problemsAddressed',
  'conditionGaps',
  'hazardsPutRight',
  'povertyWatch',
  'entrantsDocumented',
  'contestWinnersRewarded',
  'prioritySupport',
  'taxReliefForInvestment',
  'trainingMoneyGuaranteed',
  'curriculumMeetsStandard',
])('%s finds nothing wrong in a region with nothing recorded', async (rule) => {
  const { counts } = await region.system((session) => judgeRule(session, rules[rule]!, parameters))
  expect({ broken: counts.broken, due: counts.due }).toEqual({ broken: 0, due: 0 })
})

const plan = (state = 'issued') => row({ division: city, office, state })

describe('a phase', () => {
  const phase = (document: { id: string }, from: string, to: string | null, more = {}) =>
    row({ document: document.id, reviewState: 'accepted', from, to, ...more })

  test('is looked at from thirty days before it begins to its last day, in a document being carried out', async () => {
    const issued = plan()
    const draft = plan('approved')
    const phases = [
      phase(issued, '2026-12-21', '2027-06-30'),
      phase(issued, '2026-12-22', '2027-06-30'),
      phase(issued, '2026-01-01', '2026-11-21'),
      phase(issued, '2026-01-01', '2026-11-20', { reachedOn: '2026-11-20' }),
      phase(issued, '2026-11-21', null),
      phase(issued, '2026-11-22', '2027-06-30', { reviewState: 'rejected' }),
      phase(draft, '2026-11-22', '2027-06-30'),
    ]
    const said = await says('phaseEntered', { policyDocument: [issued, draft], milestone: phases }, phases)
    expect(verdictsOf(said)).toEqual([
      'kept',
      'not examined',
      'kept',
      'not examined',
      'kept',
      'not examined',
      'not examined',
    ])
  })

  test('waits for phases before it once these are over, and for its entry tasks; what overlaps it does not count', async () => {
    const document = plan()
    const entered = async (before: object, tasks: readonly string[] = [], to = '2026-11-20') => {
      const known = tasks.map((state) => row({ document: document.id, state, reviewState: 'accepted' }))
      const next = phase(document, '2026-11-25', '2027-06-30', { entryTasks: known.map(({ id }) => id) })
      const milestone = [phase(document, '2026-01-01', to, before), next]
      const [said] = await says('phaseEntered', { policyDocument: [document], milestone, task: known }, [next])
      return said!
    }
    expect((await entered({ reachedOn: '2026-11-21' }, ['done'])).verdict).toBe('kept')
    expect(await entered({})).toMatchObject({
      verdict: 'broken',
      zh: '前面有1个阶段没有登记完成。',
      numbers: { from: '2026-11-25', earlier: 1, open: 0 },
    })
    expect((await entered({ reachedOn: '2026-11-22' })).verdict).toBe('broken')
    expect((await entered({ reviewState: 'rejected' })).verdict).toBe('kept')
    expect((await entered({}, [], '2026-11-21')).verdict).toBe('kept')
    expect((await entered({}, [], '2026-11-25')).verdict).toBe('kept')
    expect(await entered({}, ['done', 'underway'])).toMatchObject({
      verdict: 'broken',
      zh: '前面有1个阶段没有登记完成，前置任务还有1项没有办结。',
      en: '1 earlier phases not reached, 1 entry tasks not done.',
    })
  })
})

test('a goal has tasks, and is assessed once all of them are done; stopped tasks and drafts do not count', async () => {
  const documents = { issued: plan(), closing: plan('closing'), draft: plan('draft'), closed: plan('closed') }
  const task = (state: string) => row({ document: documents.issued.id, state, reviewState: 'accepted' })
  const [done, underway, stopped] = [task('done'), task('underway'), task('stopped')]
  const goal = (tasks: readonly { id: string }[] | null, progress = 'notBegun', document = documents.issued) =>
    row({ document: document.id, statement: '目标', tasks: tasks?.map(({ id }) => id) ?? null, progress })
  const goals = [
    goal([underway]),
    goal([done, underway]),
    goal([done], 'underWay'),
    goal([done, stopped]),
    goal([stopped]),
    goal([]),
    goal(null, 'achieved', documents.closing),
    goal([{ id: newId() }]),
    goal(null, 'notBegun', documents.draft),
    goal(null, 'notBegun', documents.closed),
  ]
  const added = { policyDocument: Object.values(documents), task: [done, underway, stopped], planGoal: goals }
  const said = await says('problemsAddressed', added, goals)
  expect(verdictsOf(said)).toEqual([
    'kept',
    'kept',
    'kept',
    ...['broken', 'broken', 'broken', 'broken', 'broken'],
    'not examined',
    'not examined',
  ])
  expect(said[3]).toMatchObject({ zh: '所连1项任务已办结1项，还没有自评。', numbers: { linked: 1, done: 1 } })
  expect(said[5]).toMatchObject({ zh: '没有连到任何任务。', numbers: { linked: 0, done: 0 } })
  expect(rules.problemsAddressed!.severity).toBe('warning')
})

describe('school conditions', () => {
  const students = (count: number, status = 'enrolled') =>
    Array.from({ length: count }, () => row({ school, registrationStatus: status, entryYear: 2025 }))
  const teachers = (count: number, more = {}) =>
    Array.from({ length: count }, () => row({ school, duty: 'fullTime', joinedOn: '2020-09-01', ...more }))
  const recognised = (teacher: readonly { id: string }[], more = {}) =>
    teacher.map(({ id }) => row({ teacher: id, standard: 'national2022', recognisedOn: '2024-01-01', ...more }))
  const gaps = async (
    has: object | null,
    asked: object | null,
    student: readonly object[] = [],
    teacher: readonly object[] = [],
    dualQualification: readonly object[] = [],
  ) => {
    const standard = row({ name: '标准', ...asked })
    const year = row({ school, year: 2026, standard: asked && standard.id, ...has })
    const added = { conditionStandard: [standard], schoolConditionYear: [year], student, teacher, dualQualification }
    return (await says('conditionGaps', added as never, [year]))[0]!
  }

  test('meet the greater of a total and so much a student; what is asked and not recorded is not nought', async () => {
    const floor = { floorArea: 300, floorEach: 20 }
    expect((await gaps({ floorArea: 400 }, floor, students(20))).verdict).toBe('kept')
    const short = await gaps({ floorArea: 399.5 }, floor, [...students(20), ...students(9, 'graduated')])
    expect(short).toMatchObject({
      verdict: 'broken',
      zh: '校舍399.5平方米，标准400平方米，差0.5平方米。',
      en: 'floor 399.5 of 400 m², 0.5 short.',
      numbers: { floor: 0.5, land: null },
    })
    expect((await gaps({ floorArea: 300 }, floor, students(15))).verdict).toBe('kept')
    expect((await gaps({ floorArea: 299 }, floor, students(1))).verdict).toBe('broken')
    expect((await gaps({ floorArea: null }, floor, students(20))).verdict).toBe('unclear')
    expect(await gaps({ floorArea: 9000 }, floor)).toMatchObject({ verdict: 'unclear', numbers: { floor: null } })
    expect((await gaps({ floorArea: 299 }, floor)).verdict).toBe('broken')
    expect((await gaps({ floorArea: 0 }, null, students(20))).verdict).toBe('unclear')
    expect((await gaps({ floorArea: 0, excluded: true }, floor)).verdict).toBe('not examined')
    expect((await gaps({ floorArea: 0, year: 2025 }, floor)).verdict).toBe('not examined')
  })

  test('of one item short and another unknown the short one breaks it; equipment is in ten thousand yuan', async () => {
    const asked = { equipmentEach: 2500, booksEach: 30, computersPerHundred: 15 }
    const full = { equipment: 2_500_000, books: 300, computers: 2 }
    expect((await gaps(full, asked, students(10))).verdict).toBe('kept')
    expect((await gaps({ ...full, computers: 1 }, asked, students(10))).zh).toBe('计算机1台，标准2台，差1台。')
    expect(await gaps({ equipment: 2_400_000, books: null, computers: 2 }, asked, students(10))).toMatchObject({
      verdict: 'broken',
      zh: '仪器设备2.4万元，标准2.5万元，差0.1万元。',
      numbers: { equipment: 0.1, books: null, computers: 0 },
    })
  })

  test('ask for a number of students, for professional teachers among all, and for dual-qualified among these', async () => {
    const small = { studentsAtLeast: 20 }
    expect((await gaps({}, small, students(20))).verdict).toBe('kept')
    expect((await gaps({}, small, students(19))).zh).toBe('在校生19人，标准20人，差1人。')
    expect((await gaps({}, small)).verdict).toBe('unclear')
    const shares = { professionalShare: 50, dualShare: 30 }
    const taught = [
      ...teachers(10, { teachingCategory: 'professional' }),
      ...teachers(10, { teachingCategory: 'general' }),
    ]
    expect((await gaps({}, shares, [], taught, recognised(taught.slice(0, 3)))).verdict).toBe('kept')
    const two = await gaps({}, shares, [], taught, recognised(taught.slice(8, 12)))
    expect(two).toMatchObject({
      verdict: 'broken',
      zh: '双师型占比20%，标准30%，差10个百分点。',
      numbers: { dual: 10 },
    })
    const past = recognised(taught.slice(0, 3), { reviewDue: '2026-11-20' })
    expect((await gaps({}, shares, [], taught, past)).numbers).toMatchObject({ dual: 30 })
    const fewer = taught.slice(1)
    expect(await gaps({}, shares, [], fewer, recognised(fewer.slice(0, 3)))).toMatchObject({
      verdict: 'broken',
      zh: '专业课教师占比47.37%，标准50%，差2.63个百分点。',
    })
    const somebody = [...taught, ...teachers(1, { teachingCategory: null })]
    expect((await gaps({}, shares, [], somebody, recognised(taught.slice(0, 9)))).verdict).toBe('unclear')
    expect((await gaps({}, { dualShare: 30 }, [], teachers(2, { teachingCategory: 'general' }))).verdict).toBe(
      'unclear',
    )
  })

  test('count full-time teachers in post; none on record is unknown', async () => {
    const asked = { fullTimeTeachers: 2, studentsPerTeacher: 10 }
    expect((await gaps({}, asked, students(20), teachers(2))).verdict).toBe('kept')
    expect((await gaps({}, asked, students(21), teachers(2))).zh).toBe('专任教师2人，标准3人，差1人。')
    const gone = [...teachers(1), ...teachers(1, { leftOn: '2026-11-21' }), ...teachers(1, { duty: 'outside' })]
    expect((await gaps({}, asked, students(20), gone)).numbers).toMatchObject({ teachers: 1 })
    expect((await gaps({}, asked, students(20))).verdict).toBe('unclear')
  })
})

test('a hazard is put right by its day, or told as late; not judged on that day, and other matters never', async () => {
  const matter = (rectifyBy: string | null, rectifiedOn: string | null, kind = 'hazard') =>
    row({ school, kind, matter: '隐患', occurredOn: '2026-11-01', rectifyBy, rectifiedOn })
  const matters = [
    matter('2026-11-20', '2026-11-20'),
    matter('2026-11-19', '2026-11-20'),
    matter('2026-11-20', null),
    matter('2026-11-21', null),
    matter(null, null),
    matter('2026-11-01', null, 'incident'),
  ]
  const said = await says('hazardsPutRight', { campusSafety: matters }, matters)
  expect(verdictsOf(said)).toEqual(['kept', 'kept', 'broken', 'not examined', 'not examined', 'not examined'])
  expect(said[0]!.zh).toBe('期限2026-11-20，2026-11-20整改完成。')
  expect(said[1]).toMatchObject({
    zh: '期限2026-11-19，2026-11-20整改完成，逾期1天。',
    en: 'Due by 2026-11-19, put right on 2026-11-20, 1 day late.',
    numbers: { late: 1 },
  })
  expect(said[2]).toMatchObject({
    zh: '期限2026-11-20已过，没有整改完成的记录。',
    numbers: { rectifyBy: '2026-11-20', rectifiedOn: null },
  })
})

describe('a curriculum', () => {
  const programme = newId()
  const offering = row({ school, programme })
  const standard = (more: object) =>
    row({ school, kind: 'programme', level: 'school', programme, from: '2025-09-01', ...more })
  const limits = { hoursAtLeast: 3000, practiceShare: 50, internshipHours: 600 }
  const enough = { totalHours: 3000, practiceHours: 1500, generalHours: null, internshipHours: 600 }
  const meets = async (values: object, standards = [standard(limits)]) => {
    const curriculum = row({ school, name: '方案', offerings: [offering.id], ...values })
    const added = { programmeOffering: [offering], teachingStandard: standards, curriculum: [curriculum] }
    return (await says('curriculumMeetsStandard', added, [curriculum]))[0]!
  }

  test('has what the standard of its programme asks, item by item; what is asked and not recorded is unclear', async () => {
    expect((await meets(enough)).verdict).toBe('kept')
    expect(await meets({ ...enough, practiceHours: 1499, internshipHours: 599 })).toMatchObject({
      verdict: 'broken',
      zh: '实践教学占比49.9%，标准50%；岗位实习学时599，标准600。',
      numbers: { hours: 3000, hoursAsked: 3000, generalAsked: null, internship: 599 },
    })
    expect((await meets({ ...enough, practiceHours: null })).verdict).toBe('unclear')
    expect((await meets({ ...enough, totalHours: 0 })).verdict).toBe('broken')
    expect((await meets({ ...enough, totalHours: 2999, practiceHours: null })).zh).toBe(
      '总学时2999，标准3000；实践教学占比没有登记。',
    )
    expect((await meets({ ...enough, to: '2026-11-20' })).verdict).toBe('not examined')
  })

  test('is held against the highest in force, not against another school’s own or one without numbers', async () => {
    const higher = (more: object) => meets(enough, [standard(limits), standard({ hoursAtLeast: 3001, ...more })])
    expect((await higher({})).verdict).toBe('broken')
    expect((await higher({ school: other })).verdict).toBe('kept')
    expect((await higher({ school: other, level: 'national' })).verdict).toBe('broken')
    expect((await higher({ to: '2026-11-20' })).verdict).toBe('kept')
    expect((await higher({ from: '2026-11-22' })).verdict).toBe('kept')
    expect((await higher({ kind: 'course' })).verdict).toBe('kept')
    expect((await meets(enough, [])).verdict).toBe('not examined')
    expect((await meets(enough, [standard({})])).verdict).toBe('not examined')
    expect((await meets(enough, [standard({ ...limits, programme: newId() })])).verdict).toBe('not examined')
  })
})
