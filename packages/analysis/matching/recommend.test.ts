import { mostByFeedback, mostMatches } from '@zhiqiao/definitions'
import type { Session, Viewer } from '@zhiqiao/registry'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openRegion, type Region } from '../testing/open-region.ts'
import { recordsOf } from '../testing/records.ts'
import { exposureShares, weekOf } from './exposure.ts'
import { findCandidates } from './find-candidates.ts'
import { pairingsOf } from './party.ts'
import { readParties } from './read-party.ts'
import { recommend, scoreEvery } from './recommend.ts'

let region: Region
let graduates: string[]
let posts: string[]
let talent: string
let need: string
let offer: string
let offering: string
let wish: string
let partner: string
let teacherId: string
let teacherPerson: string
let student: string
let studentPerson: string
const internships: Record<string, string> = {}
const courses: Record<string, string> = {}
const skills = ['氩弧焊', '识读机械图', '数控车削', '电气检修', '灌装线操作']

beforeAll(async () => {
  region = await openRegion('2026-11-22')
  const records = recordsOf(region)
  const { 云岭市: city, 清河区: north, 澜山县: south } = region.places
  const enterprise = region.bodies.云岭风光新能源装备有限公司!
  const school = region.bodies.清河区职业中学!
  const common = (publisher: string, division: string) => ({
    ...{ publisher, division, validFrom: '2026-10-01', validTo: '2027-02-28' },
    ...{ contact: '联系人示例', contactPhone: '13800000000', source: 'own' },
  })
  const kind = (name: string, parent: string | null, tier: string) =>
    records.add('programme', {
      ...{ programmeCode: name, name, catalogue: 'secondary2021', tier, parent, level: 'secondary', source: '测试' },
    })
  const [broad, other] = [await kind('装备制造', null, 'broadField'), await kind('食品', null, 'broadField')]
  const narrow = await kind('机械类', broad, 'narrowField')
  const programmes = [
    await kind('焊接技术', narrow, 'programme'),
    await kind('数控技术', narrow, 'programme'),
    await kind('电气运行', await kind('电气类', broad, 'narrowField'), 'programme'),
    await kind('食品检验', await kind('食品类', other, 'narrowField'), 'programme'),
  ]
  posts = []
  // As many as the demo region has.
  for (let n = 0; n < 72; n++)
    posts.push(
      await records.add(
        'postListing',
        {
          ...common(enterprise, [city, north, south][n % 3]!.id),
          ...{ name: `岗位${n}`, headcount: 1, employmentForm: 'fullTime', duties: `从事${skills[n % 5]}工作` },
          ...{ programmes: n % 7 === 0 ? [] : [programmes[(n * 3) % 4]!], skills: n % 5 === 4 ? [] : [skills[n % 5]!] },
          ...{ schooling: ['upperSecondary', 'college', null][(n >> 1) % 3], wagePeriod: 'month', wageFrom: 3000 + n },
          validFrom: `2026-${n % 2 === 0 ? '09' : '11'}-${String((n % 20) + 1).padStart(2, '0')}`,
          validTo: n % 11 === 10 ? '2026-11-21' : '2027-02-28',
        },
        n % 13 === 12 ? 'closed' : 'open',
      ),
    )
  graduates = []
  for (const [at, programme] of programmes.entries())
    graduates.push(
      await records.add(
        'graduateListing',
        {
          ...common(school, at % 2 === 0 ? north!.id : south!.id),
          ...{ headline: `第${at}批毕业生`, offering: await records.offering(school, programme), graduationYear: 2027 },
          ...{ interns: at === 0 ? 0 : 5 },
          ...{ available: 20, availableFrom: '2027-02-22', skills: [skills[at]!], schooling: 'upperSecondary' },
        },
        'open',
      ),
    )
  talent = await records.add(
    'talentListing',
    {
      ...common(school, north!.id),
      ...{ headline: '焊工求职', name: '示例某', consent: true, kind: 'jobSeeker', skills: ['氩弧焊'] },
      ...{ schooling: 'upperSecondary', wantedPlaces: [north!.id], wagePeriod: 'month', wageFrom: 3200 },
    },
    'open',
  )
  const research = (headline: string, publisher: string, direction: string, more: object = {}) =>
    records.add(
      'researchListing',
      {
        ...common(publisher, north!.id),
        ...{ headline, direction, kind: 'joint', keywords: ['焊接', '工装'], problem: '联合攻关。', ...more },
      },
      'open',
    )
  need = await research('焊接变位机', enterprise, 'wanted', { budget: 10_000_000 })
  offer = await research('工装成果', school, 'offered', { keywords: ['工装'] })
  await research('另一需求', school, 'wanted')
  offering = await records.offering(school, programmes[0]!, { pathway: 'progression' })
  const cooperation = (headline: string, publisher: string, direction: string) =>
    records.add(
      'cooperationListing',
      {
        ...common(publisher, north!.id),
        ...{ headline, direction, kind: 'commissioned', programmes: [programmes[0]!], content: '共建班级。' },
      },
      'open',
    )
  wish = await cooperation('找学校办订单班', enterprise, 'wanted')
  partner = await cooperation('愿办订单班', school, 'offered')
  await cooperation('本企业另一意向', enterprise, 'offered')
  studentPerson = (await region.system((session) => session.create('person', { name: '学生示例' }))).id
  student = await records.add('student', {
    ...{ registrationNumber: 'G-1', name: '学生示例', school, offering, entryYear: 2024, bornOn: '2009-06-01' },
    ...{ registrationStatus: 'enrolled', person: studentPerson },
  })
  for (const [name, more] of Object.entries<object>({
    plain: {},
    near: { programmes: [programmes[1]], from: '2027-01-01', to: '2027-06-30', capacity: 9 },
    silent: { programmes: [], workDivision: null },
    night: { nightShift: true, exceptionFilingNumber: '备〔2026〕1号' },
    unfiled: { overtime: true },
    heights: { duties: '高处作业。' },
    heaviest: { labourGrade: '4' },
    agent: { intermediary: true },
    bar: { workplaceKind: 'karaoke' },
    over: { from: '2026-03-01', to: '2026-11-21' },
  }))
    internships[name] = await records.add('internshipPost', {
      ...{ name: `实习${name}`, enterprise, kind: 'onPost', audience: 'allSchools', capacity: 4, lodging: 'none' },
      ...{ programmes: [programmes[0]], from: '2026-10-01', to: '2027-01-31', duties: '协助焊接。' },
      ...{ workDivision: north!.id, workplaceKind: 'ordinary', nightShift: false, overtime: false, ...more },
    })
  for (const [name, more] of Object.entries<object>({
    free: {},
    paid: { price: 300 },
    elderly: { traineeGroup: 'elderly' },
    teachers: { traineeGroup: 'teacher', headline: '焊接师资课程包' },
    wanted: { direction: 'wanted' },
  }))
    courses[name] = await records.add(
      'courseListing',
      {
        ...common(school, north!.id),
        ...{ headline: `焊接课程包${name}`, direction: 'offered', category: 'highSkill', hours: 40, mode: 'onSite' },
        ...{ content: '含实操。', ...more },
      },
      'open',
    )
  teacherPerson = (await region.system((session) => session.create('person', { name: '教师示例' }))).id
  teacherId = await records.teacher(school, { person: teacherPerson, programme: programmes[0]! })
}, 120_000)
afterAll(() => region?.close())

/** The best of each pairing, one after the other. */
async function everyOf(session: Session, register: string, id: string, most: number) {
  const lists = []
  for (const pairing of pairingsOf(register)) lists.push(await scoreEvery(session, register, id, most, pairing))
  return lists.flat()
}

const learner = (): Viewer => {
  const viewer = region.viewer('student', '清河区职业中学')
  return { ...viewer, person: { id: studentPerson, name: '学生示例' } }
}
const head = () => region.viewer('headmaster', '清河区职业中学')
const other = (): Viewer => ({ ...head(), person: { id: teacherPerson, name: '教师示例' } })
const themselves = (): Viewer => ({ ...other(), hat: null })
const employer = () => region.viewer('enterpriseHr', '云岭风光新能源装备有限公司')

test('the twenty are those of scoring every listing, and the database counts the same points', async () => {
  for (const [register, id] of [
    ...graduates.map((each) => ['graduateListing', each]),
    ['talentListing', talent],
    ['programmeOffering', offering],
  ])
    await region.registry.as(head(), async (session) => {
      const shown = await recommend(session, register!, id!)
      const every = (most: number) => everyOf(session, register!, id!, most)
      expect(shown.rows.map((row) => [row.id, row.score])).toEqual(
        (await every(mostMatches)).map(({ party, score }) => [party.id, score]),
      )
      expect(shown.rows.length).toBeGreaterThan(0)
      const [own] = await readParties(session, [{ register: register!, record: await session.read(register!, id!) }])
      const counted = await findCandidates(session, own!, { neutral: false, most: 500, without: [] })
      const scores = new Map((await every(500)).map(({ party, score }) => [party.id, score]))
      expect(new Map(counted.map((each) => [each.id, each.score]))).toEqual(scores)
    })
  await region.registry.as(learner(), async (session) => {
    const record = await session.read('student', student)
    const [own] = await readParties(session, [{ register: 'student', record }])
    const counted = await findCandidates(session, own!, { neutral: false, most: 500, without: [] })
    const every = await everyOf(session, 'student', student, 500)
    expect(new Set(every.map(({ party }) => party.register))).toEqual(
      new Set(['internshipPost', 'postListing', 'courseListing']),
    )
    expect(new Map(counted.map((each) => [each.id, each.score]))).toEqual(
      new Map(every.map(({ party, score }) => [party.id, score])),
    )
  })
  for (const [register, id] of [
    ['postListing', posts[1]!],
    ['internshipPost', internships.plain!],
    ['researchListing', need],
    ['cooperationListing', wish],
  ] as const)
    await region.registry.as(employer(), async (session) => {
      const [own] = await readParties(session, [{ register, record: await session.read(register, id) }])
      const counted = await findCandidates(session, own!, { neutral: false, most: 500, without: [] })
      const scores = new Map(
        (await scoreEvery(session, register, id, 500)).map(({ party, score }) => [party.id, score]),
      )
      expect(scores.size).toBeGreaterThan(0)
      expect(new Map(counted.map((each) => [each.id, each.score]))).toEqual(scores)
    })
})

test('what has expired, is closed or asks for more schooling is not shown', async () => {
  const { rows } = await region.registry.as(head(), (session) => recommend(session, 'graduateListing', graduates[0]!))
  expect(rows).toHaveLength(mostMatches)
  for (const { id, reasons, score } of rows) {
    const n = posts.indexOf(id)
    expect(n % 11 === 10 || n % 13 === 12 || (n >> 1) % 3 === 1).toBe(false)
    expect(reasons.reduce((sum, { points }) => sum + points, 0)).toBe(score)
  }
  expect(rows[0]!.reasons[0]).toMatchObject({
    criterion: 'programme',
    points: 30,
    words: { zh: '专业对口：焊接技术' },
  })
})

test('a place wanted limits what is shown', async () => {
  const { rows } = await region.registry.as(head(), (session) => recommend(session, 'talentListing', talent))
  expect(rows.length).toBeGreaterThan(0)
  expect(rows.every(({ place }) => place === '清河区')).toBe(true)
})

test('a post finds graduates and talents, a need finds what is offered', async () => {
  const forPost = await region.registry.as(employer(), (session) => recommend(session, 'postListing', posts[1]!))
  expect(forPost.rows.some(({ register }) => register === 'graduateListing')).toBe(true)
  expect(JSON.stringify(forPost)).not.toContain('示例某')
  const forNeed = await region.registry.as(employer(), (session) => recommend(session, 'researchListing', need))
  expect(forNeed.rows.map(({ id }) => id)).toEqual([offer])
  expect(forNeed.rows[0]!.unmet.map(({ zh }) => zh)).toContain('没有对上的关键词：焊接')
})

test('an offering finds posts and projects, a wish its partner and never its own body, a teacher what is wanted', async () => {
  const forOffering = await region.registry.as(head(), (session) => recommend(session, 'programmeOffering', offering))
  expect([...new Set(forOffering.rows.map((row) => row.register))]).toEqual([
    'postListing',
    'internshipPost',
    'cooperationListing',
  ])
  const forWish = await region.registry.as(employer(), (session) => recommend(session, 'cooperationListing', wish))
  expect(forWish.rows.map(({ id }) => id)).toEqual([partner])
  expect(forWish.rows[0]!.reasons.map(({ criterion }) => criterion)).toContain('kind')
  const forTeacher = await region.registry.as(themselves(), (session) => recommend(session, 'teacher', teacherId))
  expect(forTeacher.rows.map(({ title }) => title).sort()).toEqual([
    '另一需求',
    '焊接变位机',
    '焊接师资课程包',
    '焊接课程包free',
    '焊接课程包paid',
  ])
  await expect(region.registry.as(head(), (session) => recommend(session, 'teacher', teacherId))).rejects.toMatchObject(
    { status: 403 },
  )
})

test('a learner is shown posts for interns and courses they may take, each kind by a formula of its own', async () => {
  const answer = await region.registry.as(learner(), (session) => recommend(session, 'student', student))
  const of = (pairing: string) => answer.rows.filter((row) => row.pairing === pairing)
  // Seventeen years old: no nights, nothing forbidden; nothing against the rules for anybody.
  expect(of('internship').map(({ id }) => id)).toEqual([internships.plain, internships.near, internships.silent])
  expect(of('internship')[0]).toMatchObject({
    title: '实习plain',
    publisher: '云岭风光新能源装备有限公司',
    place: '清河区',
  })
  expect(of('internship')[0]!.reasons[0]).toMatchObject({
    ...{ criterion: 'programme', points: 45, of: 45 },
    words: { zh: '专业对口：焊接技术' },
  })
  expect(of('internship')[2]!.unknown.map(({ zh }) => zh)).toEqual(
    expect.arrayContaining([expect.stringMatching(/^对方没有写明.*专业/)]),
  )
  expect(of('learning').map(({ id }) => id)).toEqual([courses.free])
  expect(of('learning')[0]!.reasons[0]).toMatchObject({ points: 40, words: { zh: '内容与所学、所会相关：焊接' } })
  expect(answer.conditions.map(({ zh }) => zh)).toEqual(
    expect.arrayContaining(['只列对象与本人相符的课程', '未满十八周岁或年龄没有登记的不列收费课程']),
  )
})

test('a post for interns finds graduates who can come as interns', async () => {
  const { rows } = await region.registry.as(employer(), (session) =>
    recommend(session, 'internshipPost', internships.plain!),
  )
  expect(rows.map(({ id }) => id).sort()).toEqual(graduates.slice(1).sort())
  expect(rows[0]!.reasons.map(({ criterion }) => criterion)).toContain('programme')
})

test('answers move a list within limits and are explained; turned off, nothing about the person orders it', async () => {
  const ask = () => region.registry.as(head(), (session) => recommend(session, 'graduateListing', graduates[0]!))
  const before = await ask()
  const [first, second, third] = before.rows
  const person = head().person!.id
  const say = (post: string, verb: string) =>
    region.registry.as(head(), (session) =>
      session.create('recommendationFeedback', { person, post, verb, saidOn: '2026-11-22' }),
    )
  await say(first!.id, 'dismissed')
  await say(second!.id, 'saved')
  await say(third!.id, 'saved')
  const after = await ask()
  expect(after.rows.map(({ id }) => id)).not.toContain(first!.id)
  const saved = after.rows.find(({ id }) => id === second!.id)!
  expect(saved.answer).toBe('saved')
  expect(saved.adjustments.map(({ words }) => words.zh)).toContain('您收藏了这条')
  for (const row of after.rows) {
    const moved = row.adjustments.reduce((sum, { points }) => sum + points, 0)
    expect(Math.abs(moved)).toBeLessThanOrEqual(mostByFeedback)
    expect(row.total).toBe(row.score + moved)
  }
  // Nobody else is moved by it.
  const [mine] = (await region.registry.as(other(), (session) => recommend(session, 'graduateListing', graduates[0]!)))
    .rows
  expect(mine!.id).toBe(first!.id)

  const setting = await region.registry.as(head(), (session) =>
    session.create('recommendationPreference', { person, personalised: false }),
  )
  const off = await ask()
  expect(off).toMatchObject({ order: 'neutral', tags: [] })
  expect(off.rows).toHaveLength(mostMatches)
  expect(off.rows.every((row) => row.score === 0 && row.reasons.length === 0 && row.adjustments.length === 0)).toBe(
    true,
  )
  // The place of the listing first (清河区), then the newest.
  const there = off.rows.map(({ place, date }) => [place === '清河区' ? 0 : 1, date!] as const)
  expect(there).toEqual(there.toSorted((a, b) => a[0] - b[0] || (a[1] < b[1] ? 1 : a[1] > b[1] ? -1 : 0)))
  await region.registry.as(head(), (session) =>
    session.withdraw('recommendationPreference', setting.id, setting.version, '测试'),
  )
  expect((await ask()).order).toBe('match')
})

test('what has been shown more than its share stands back, by no more than the limit, and the share shown is counted', async () => {
  const ask = () => region.registry.as(other(), (session) => recommend(session, 'graduateListing', graduates[0]!))
  const [first] = (await ask()).rows
  await region.system(async ({ query, today }) => {
    for (let n = 0; n < 40; n++)
      await sql`select exposure_add(${[first!.id]}::uuid[], ${weekOf(today())}::date)`.execute(query)
  })
  const now = (await ask()).rows.find(({ id }) => id === first!.id)!
  expect(now.adjustments).toEqual([
    { points: -6, words: expect.objectContaining({ zh: expect.stringContaining('让位') }) },
  ])
  expect(now.total).toBe(first!.score - 6)
  const shares = await region.registry.as(other(), (session) => exposureShares(session))
  expect(shares.find(({ register }) => register === 'postListing')).toEqual({
    register: 'postListing',
    open: 67,
    shown: 1,
  })
})

test('asked in steps along what is kept in order, the best are the same, and what is closed is gone from it', async () => {
  const found = async (neutral: boolean, inSteps: boolean) =>
    region.registry.as(head(), async (session) => {
      const record = await session.read('programmeOffering', offering)
      const [own] = await readParties(session, [{ register: 'programmeOffering', record }])
      const all = await findCandidates(session, own!, { neutral, most: 12, without: [], inSteps })
      return all.filter(({ register }) => register === 'postListing').map(({ score }) => score)
    })
  for (const neutral of [false, true]) expect(await found(neutral, true)).toEqual(await found(neutral, false))
  const kept = () =>
    region.system(async (session) => {
      const { values } = await session.read('postListing', posts[1]!)
      const { rows } = await sql<{ record: string }>`
        select record from search_newest_find('post_listing', ${values.programmes}::uuid[], null, 500)`.execute(
        session.query,
      )
      return rows.map(({ record }) => record)
    })
  expect(await kept()).toContain(posts[1])
  await region.system(async (session) => {
    const { version } = await session.read('postListing', posts[1]!)
    await session.perform('postListing', posts[1]!, version, 'takeDown')
  })
  expect(await kept()).not.toContain(posts[1])
})

test('only for what is one’s own', async () => {
  const refused = (viewer: ReturnType<typeof head>, register: string, id: string) =>
    expect(region.registry.as(viewer, (session) => recommend(session, register, id))).rejects
  await refused(head(), 'postListing', posts[0]!).toMatchObject({ status: 403 })
  await refused(employer(), 'graduateListing', graduates[0]!).toMatchObject({ status: 403 })
  await refused(employer(), 'postListing', posts[12]!).toMatchObject({ status: 403 })
  await refused(head(), 'organisation', region.bodies.云岭市教育局!).toMatchObject({ status: 404 })
})
