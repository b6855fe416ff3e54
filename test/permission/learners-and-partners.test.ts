import { randomBytes } from 'node:crypto'
import { domain } from '@zhiqiao/definitions'
import type { Role } from '@zhiqiao/model'
import { openRegistry, type Registry, type Session, type Viewer } from '@zhiqiao/registry'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { domainDatabase } from '../domain-database.ts'

/** A school in one county, its partner in another, a second school and a second enterprise as strangers. */
const bodies = {
  cityBureau: ['云岭市教育局', 'city', 'bureau'],
  northBureau: ['北溪县教体局', 'north', 'bureau'],
  southBureau: ['南坪县教体局', 'south', 'bureau'],
  school: ['北溪职校', 'north', 'school'],
  otherSchool: ['南坪职校', 'south', 'school'],
  partner: ['南坪机电公司', 'south', 'enterprise'],
  stranger: ['南坪食品公司', 'south', 'enterprise'],
} as const
type Body = keyof typeof bodies
const places = { city: ['云岭市', null], north: ['北溪县', 'city'], south: ['南坪县', 'city'] } as const
type Place = keyof typeof places

let registry: Registry
let closeDatabase: () => Promise<void>
const division = {} as Record<Place, { id: string; path: string }>
const body = {} as Record<Body, string>
const person: Record<string, string> = {}
const row: Record<string, string> = {}

const viewer = (name: string, role: Role, at: Body): Viewer => ({
  person: { id: person[name]!, name },
  hat: {
    membership: person[name]!,
    role,
    organisation: body[at],
    organisationTitle: bodies[at][0],
    division: division[bodies[at][1]].path,
    line: bodies[at][2] === 'bureau' ? 'education' : null,
  },
  address: null,
  via: 'account',
})
const student = () => viewer('学生甲', 'student', 'school')
const registrar = () => viewer('学籍员', 'schoolRegistrar', 'school')
const northOfficer = () => viewer('北溪科员', 'sectionOfficer', 'northBureau')
const partnerHr = () => viewer('企业人事', 'enterpriseHr', 'partner')

const seen = (who: Viewer, register: string): Promise<string[]> =>
  registry.as(who, async (session) => (await session.all(register, { whole: true })).map(({ id }) => id).sort())
const ids = (...names: string[]) => names.map((name) => row[name]!).sort()

beforeAll(async () => {
  const database = await domainDatabase()
  closeDatabase = database.close
  const keys = { audit: randomBytes(32), personal: randomBytes(32) }
  registry = await openRegistry({ url: database.url, domain, keys })
  await registry.asSystem('测试数据', fill)
})
afterAll(async () => {
  await registry?.close()
  await closeDatabase?.()
})

async function fill(session: Session): Promise<void> {
  for (const [key, [name, parent]] of Object.entries(places) as [Place, (typeof places)[Place]][]) {
    const above = parent === null ? null : division[parent]
    const kind = parent === null ? 'prefecture' : 'county'
    const { id } = await session.create('division', { name, kind, parent: above?.id ?? null })
    division[key] = { id, path: `${above?.path ?? '/'}${id}/` }
  }
  for (const [key, [name, place, kind]] of Object.entries(bodies) as [Body, (typeof bodies)[Body]][])
    body[key] = (await session.create('organisation', { name, kind, division: division[place].id })).id
  for (const name of [
    '学生甲',
    '学生乙',
    '家长甲',
    '班主任',
    '学籍员',
    '他校学籍员',
    '北溪科员',
    '北溪局长',
    '企业人事',
    '他企人事',
    '企业导师',
  ])
    person[name] = (await session.create('person', { name })).id
  const add = async (name: string, register: string, values: Record<string, unknown>, state?: string) => {
    row[name] = (await session.create(register, values, state ? { state } : {})).id
  }
  const school = body.school
  const partner = body.partner
  await add('class', 'studentClass', { name: '机电1班', school, entryYear: 2024, classTeacher: person.班主任 })
  const learner = { school, entryYear: 2024, registrationStatus: 'enrolled' }
  await add('甲', 'student', {
    ...learner,
    registrationNumber: 'G1',
    name: '甲示例',
    identityNumber: '11010519491231002X',
    studentClass: row.class,
    person: person.学生甲,
    guardianAccount: person.家长甲,
  })
  await add('乙', 'student', { ...learner, registrationNumber: 'G2', name: '乙示例', person: person.学生乙 })
  await add('他校生', 'student', { ...learner, registrationNumber: 'G3', name: '丙示例', school: body.otherSchool })
  for (const name of ['甲', '乙', '他校生']) {
    const at = name === '他校生' ? body.otherSchool : school
    const outcome = { student: row[name], school: at, graduationYear: 2027, point: 'september' }
    await add(`${name}去向`, 'employmentOutcome', { ...outcome, destination: 'contract', startingSalary: 3800 })
    const credit = { student: row[name], school: at, sourceKind: 'course', earnedOn: '2026-01-10', credits: 4 }
    await add(`${name}学分`, 'creditEntry', { ...credit, name: '电工基础' })
  }
  await add('agreement', 'cooperationAgreement', {
    name: '实习协议',
    kind: 'internship',
    school,
    enterprise: partner,
    signedOn: '2024-03-01',
    from: '2024-03-01',
    partnerPhone: '0870-7001234',
  })
  await add('batch', 'internshipBatch', {
    name: '2026年机电实习',
    school,
    schoolYear: 2026,
    kind: 'onPost',
    classes: [row.class],
    from: '2026-09-01',
    to: '2027-02-28',
    crossProvince: false,
  })
  for (const [name, enterprise] of [
    ['甲', partner],
    ['乙', body.stranger],
  ] as const) {
    await add(`${name}实习`, 'internship', {
      batch: row.batch,
      student: row[name],
      internName: `${name}示例`,
      school,
      enterprise,
      kind: 'onPost',
      arrangement: 'organised',
      from: '2026-09-01',
      to: '2027-02-28',
      matched: true,
      enterpriseMentorAccount: name === '甲' ? person.企业导师 : null,
    })
    await add(`${name}报酬`, 'internshipPay', {
      internship: row[`${name}实习`],
      from: '2026-09-01',
      to: '2026-09-30',
      due: 2400,
      paid: 2400,
      paidOn: '2026-10-08',
      recipient: 'student',
      method: 'transfer',
    })
  }
  await add('visit', 'enterpriseVisit', {
    visitor: school,
    enterprise: partner,
    kind: 'head',
    on: '2026-05-06',
    leaderPost: 'headmaster',
    topics: '用工',
  })
  await add('partnerYear', 'enterpriseYear', { enterprise: partner, year: 2025, staff: 600, payroll: 5_400_000_000 })
  await add('strangerYear', 'enterpriseYear', { enterprise: body.stranger, year: 2025, staff: 80 })
  await add('contract', 'technicalServiceContract', {
    name: '夹具改造',
    contractNumber: 'J1',
    kind: 'service',
    school,
    enterprise: partner,
    signedOn: '2026-01-05',
    from: '2026-01-05',
    amount: 10_000_000,
  })
  await add('income', 'technicalServiceIncome', {
    contract: row.contract,
    receivedOn: '2026-06-01',
    receiptNumber: 'P1',
    received: 10_000_000,
  })
  const post = {
    enterprise: partner,
    kind: 'onPost',
    from: '2026-09-01',
    to: '2027-02-28',
    capacity: 10,
    duties: '装配',
    workplaceKind: 'ordinary',
    nightShift: false,
    overtime: false,
    lodging: 'free',
    contact: '联系示例',
  }
  await add('openPost', 'internshipPost', { ...post, name: '装配', audience: 'allSchools' }, 'confirmed')
  await add(
    'namedPost',
    'internshipPost',
    { ...post, name: '质检', audience: 'namedSchools', schools: [school] },
    'confirmed',
  )
  await add('draftPost', 'internshipPost', { ...post, name: '焊接', audience: 'allSchools' })
  await add(
    'chain',
    'industryChain',
    { name: '装备制造', division: division.north.id, from: '2024-01-01' },
    'confirmed',
  )
  await add(
    'base',
    'trainingBase',
    { name: '机加工中心', kind: 'practical', site: 'campus', owner: school, places: 40, shared: true },
    'confirmed',
  )
}

describe('a student', () => {
  test('sees the rows about themselves, and no fellow student’s', async () => {
    expect(await seen(student(), 'student')).toEqual(ids('甲'))
    expect(await seen(student(), 'employmentOutcome')).toEqual(ids('甲去向'))
    expect(await seen(student(), 'creditEntry')).toEqual(ids('甲学分'))
    expect(await seen(student(), 'internship')).toEqual(ids('甲实习'))
    expect(await seen(student(), 'internshipPay')).toEqual(ids('甲报酬'))
    await expect(registry.as(student(), (s) => s.read('student', row.乙!))).rejects.toMatchObject({ status: 404 })
  })

  test('reads their own number and pay as they are, and changes none of it', async () => {
    const own = await registry.as(student(), (s) => s.read('student', row.甲!))
    expect(own.values.identityNumber).toBe('11010519491231002X')
    expect((await registry.as(student(), (s) => s.read('internshipPay', row.甲报酬!))).values.paid).toBe(2400)
    await expect(
      registry.as(student(), (s) => s.change('student', row.甲!, own.version, { name: '改' })),
    ).rejects.toMatchObject({ status: 403 })
  })

  test('is seen by the guardian and by the teacher of the class, who see no other', async () => {
    const guardian = viewer('家长甲', 'guardian', 'school')
    const teacher = viewer('班主任', 'classTeacher', 'school')
    for (const who of [guardian, teacher]) {
      expect(await seen(who, 'student')).toEqual(ids('甲'))
      expect(await seen(who, 'internship')).toEqual(ids('甲实习'))
    }
    expect(await seen(teacher, 'studentClass')).toEqual(ids('class'))
    expect(await seen(guardian, 'cooperationAgreement')).toEqual([])
  })
})

describe('a school', () => {
  test('sees its own learners by name; the bureau sees them masked, another bureau not at all', async () => {
    expect(await seen(registrar(), 'student')).toEqual(ids('甲', '乙'))
    expect(await seen(northOfficer(), 'student')).toEqual(ids('甲', '乙'))
    expect(await seen(viewer('北溪局长', 'sectionOfficer', 'southBureau'), 'student')).toEqual(ids('他校生'))
    const name = async (who: Viewer) => (await registry.as(who, (s) => s.read('student', row.甲!))).values.name
    expect(await name(registrar())).toBe('甲示例')
    expect(await name(northOfficer())).toBe('甲*')
  })

  test('never sees a row of another school, in no register of learners, cooperation or internships', async () => {
    const stranger = viewer('他校学籍员', 'schoolRegistrar', 'otherSchool')
    const registers = Object.values(domain.registers).filter(({ subject }) =>
      ['learner', 'internship', 'industry'].includes(subject),
    )
    const leaks: string[] = []
    for (const { name, wall } of registers) {
      if (wall.pattern === 'public') continue
      const mine = await registry.asSystem('测试', async (s) =>
        (await s.all(name, { whole: true }))
          .filter(({ values }) => values.school === body.otherSchool)
          .map(({ id }) => id),
      )
      for (const id of await seen(stranger, name)) if (!mine.includes(id)) leaks.push(`${name} ${id}`)
    }
    expect(leaks).toEqual([])
    expect(await seen(stranger, 'student')).toEqual(ids('他校生'))
  })
})

describe('an enterprise', () => {
  test('of another county sees its own agreement, interns and pay, by name', async () => {
    expect(await seen(partnerHr(), 'cooperationAgreement')).toEqual(ids('agreement'))
    expect(await seen(partnerHr(), 'internship')).toEqual(ids('甲实习'))
    expect(await seen(partnerHr(), 'internshipPay')).toEqual(ids('甲报酬'))
    const intern = await registry.as(partnerHr(), (s) => s.read('internship', row.甲实习!))
    expect(intern.values.internName).toBe('甲示例')
    expect(await seen(viewer('企业导师', 'enterpriseMentor', 'partner'), 'internship')).toEqual(ids('甲实习'))
  })

  test('sees neither the school’s learners, its notes and its split of income, nor another enterprise’s figures', async () => {
    for (const register of ['student', 'employmentOutcome', 'creditEntry', 'enterpriseVisit', 'technicalServiceIncome'])
      expect(await seen(partnerHr(), register)).toEqual([])
    expect(await seen(partnerHr(), 'technicalServiceContract')).toEqual(ids('contract'))
    expect(await seen(partnerHr(), 'enterpriseYear')).toEqual(ids('partnerYear'))
    expect(await seen(viewer('他企人事', 'enterpriseHr', 'stranger'), 'internshipPost')).toEqual([])
    expect(await seen(registrar(), 'enterpriseYear')).toEqual([])
  })

  test('offers posts to all schools or to those it names; drafts stay its own', async () => {
    expect(await seen(registrar(), 'internshipPost')).toEqual(ids('openPost', 'namedPost'))
    expect(await seen(student(), 'internshipPost')).toEqual(ids('openPost', 'namedPost'))
    expect(await seen(viewer('他校学籍员', 'schoolRegistrar', 'otherSchool'), 'internshipPost')).toEqual(
      ids('openPost'),
    )
    expect(await seen(partnerHr(), 'internshipPost')).toEqual(ids('openPost', 'namedPost', 'draftPost'))
    const shown = await registry.as(registrar(), (s) => s.read('internshipPost', row.openPost!))
    expect(shown.values.contact).toBe('联*')
  })
})

describe('a link to a chain', () => {
  const propose = (values: Record<string, unknown>) =>
    registry.as(registrar(), (s) =>
      s.create('chainLink', { chain: row.chain, role: 'core', proposedBy: body.school, from: '2026-01-01', ...values }),
    )

  test('names one thing, the one its kind says', async () => {
    await expect(propose({ kind: 'enterprise' })).rejects.toMatchObject({ status: 422 })
    const industry = await registry.asSystem('测试', (s) =>
      s.create('industry', { industryCode: '34', name: '通用设备制造业', tier: 'division', source: 'GB/T 4754-2017' }),
    )
    await expect(
      propose({ kind: 'enterprise', enterprise: body.partner, industry: industry.id }),
    ).rejects.toMatchObject({ status: 422 })
  })

  test('is proposed by a school and confirmed by the bureau, never by who changed it last', async () => {
    const link = await propose({ kind: 'enterprise', enterprise: body.partner })
    const submitted = await registry.as(registrar(), (s) => s.perform('chainLink', link.id, link.version, 'submit'))
    await expect(
      registry.as(registrar(), (s) => s.perform('chainLink', link.id, submitted.version, 'confirm')),
    ).rejects.toMatchObject({ status: 403 })
    expect(await seen(viewer('他校学籍员', 'schoolRegistrar', 'otherSchool'), 'chainLink')).toEqual([])
    const confirmed = await registry.as(northOfficer(), (s) =>
      s.perform('chainLink', link.id, submitted.version, 'confirm'),
    )
    expect(confirmed.state).toBe('confirmed')
    expect(await seen(viewer('他校学籍员', 'schoolRegistrar', 'otherSchool'), 'chainLink')).toEqual([link.id])
  })
})

test('a base is booked by another school and lent by its owner, and nobody else knows', async () => {
  const asker = viewer('他校学籍员', 'schoolRegistrar', 'otherSchool')
  const booking = await registry.as(asker, (s) =>
    s.create('baseBooking', {
      base: row.base,
      bookedBy: body.otherSchool,
      purpose: 'teaching',
      group: '数控2班',
      from: '2026-12-01T00:30:00.000Z',
      to: '2026-12-01T04:00:00.000Z',
      places: 30,
      persons: 28,
      contact: '联系示例',
      contactPhone: '0870-7005678',
    }),
  )
  const approve = (who: Viewer) =>
    registry.as(who, (s) => s.perform('baseBooking', booking.id, booking.version, 'approve'))
  await expect(approve(asker)).rejects.toMatchObject({ status: 403 })
  await expect(approve(partnerHr())).rejects.toMatchObject({ status: 404 })
  expect((await approve(registrar())).state).toBe('approved')
  expect(await seen(asker, 'baseBooking')).toEqual([booking.id])
  expect(await seen(student(), 'baseBooking')).toEqual([])
})
