import { matchConditions, matchCriteria, mostMatches, nearness } from '@zhiqiao/definitions'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { conditionsOf, isYounger } from './condition.ts'
import { type Entry, type Party, pairOf, silentParty } from './party.ts'
import { bestMatches, nearnessOf, occupationNearness, scoreOf } from './score.ts'

const today = '2026-11-22'
const entry = (...path: string[]): Entry => ({ id: path.at(-1)!, title: `名${path.at(-1)}`, path })
const learner = (more: Partial<Party> = {}): Party => ({
  ...silentParty,
  register: 'student',
  id: 'learner',
  isLearner: true,
  ...more,
})
const post = (more: Partial<Party> = {}): Party => ({
  ...silentParty,
  register: 'postListing',
  id: 'post',
  title: '操作工',
  date: today,
  until: '2027-01-31',
  ...more,
})
const score = (own: Party, found: Party) => scoreOf(pairOf(own, found), today)
const broken = (own: Party, found: Party) => conditionsOf(pairOf(own, found), today).broken

test('the points of each formula come to a hundred', () => {
  for (const criteria of Object.values(matchCriteria))
    expect(Object.values(criteria).reduce((sum, { points }) => sum + points, 0)).toBe(100)
})

test('what agrees in everything has all the points, each with its reason', () => {
  const both = {
    programmes: [entry('a', 'b', 'c')],
    occupations: [entry('6')],
    skills: ['氩弧焊'],
    places: [entry('city')],
  }
  const talent = { ...silentParty, ...both, register: 'talentListing', id: 't', pay: { least: 4000, most: null } }
  const found = score(talent, post({ ...both, pay: { least: 3500, most: 4000 } }))
  expect(found).toMatchObject({ score: 100, unmet: [] })
  expect(found.reasons.map(({ points }) => points)).toEqual([30, 25, 15, 15, 10, 5])
})

test('what is not stated counts nothing, excludes nothing and is said', () => {
  const found = score(learner(), post({ date: null }))
  expect(found.score).toBe(0)
  expect(found.unmet).toEqual([])
  expect(found.unknown[1]?.zh).toBe('双方都没有写明专业、职业、技能、地点、薪酬')
  expect(found.unknown[0]?.zh).toBe('对方没有写明发布时间')
  expect(found.unknown).toHaveLength(4)
  expect(broken(learner(), post({ schooling: 'college', skillLevel: 'level3' }))).toEqual([])
})

test('who it is that does not say is said, and what either side names where they part', () => {
  const own = learner({ programmes: [entry('a', 'b', 'c')], places: [entry('city', 'north')] })
  const found = score(
    own,
    post({ programmes: [entry('a', 'b', 'd')], skills: ['焊接'], places: [entry('city', 'south')] }),
  )
  expect(found.reasons.map(({ words }) => words.zh)).toEqual([
    '专业相近：对方是名d，您这边是名c',
    '地点相近：对方是名south，您这边是名north',
    '刚刚发布：2026年11月22日',
  ])
  expect(found.unknown.slice(0, 2)).toEqual([
    { zh: '您这边没有写明技能', en: 'Not stated on your side: skills' },
    { zh: '双方都没有写明职业、薪酬', en: 'Not stated on either side: occupation, pay' },
  ])
  // The same two from the other side.
  const back = scoreOf(
    { pairing: 'work', supply: own, demand: post({ programmes: [entry('a', 'b', 'd')] }), found: own },
    today,
  )
  expect(back.reasons[0]?.words).toEqual({
    zh: '专业相近：对方是名c，您这边是名d',
    en: 'A programme near: 名c on their side, 名d on yours',
  })
})

test('amounts say whose they are, and whether they reach', () => {
  const talent = { ...silentParty, register: 'talentListing', id: 't', pay: { least: 5000, most: null } }
  const said = (most: number) => {
    const { reasons, unmet } = score(talent, post({ pay: { least: null, most } }))
    return reasons.find(({ criterion }) => criterion === 'pay')?.words.zh ?? unmet[0]?.zh
  }
  expect([9000, 4500, 3000].map(said)).toEqual([
    '薪酬达到期望：每月给9,000元，期望5,000元',
    '薪酬接近期望：每月给4,500元，期望5,000元',
    '薪酬低于期望：每月给3,000元，期望5,000元',
  ])
})

test('nearness falls a step a level and ends where the trees part', () => {
  const own = entry('a', 'b', 'c')
  const other = [own, entry('a', 'b', 'd'), entry('a', 'x', 'y'), entry('z', 'x', 'y')]
  expect(other.map((each) => nearnessOf(own, each))).toEqual([...nearness, 0])
})

test('an occupation is near to every group it lies in, however few tiers the other side names', () => {
  const welder = entry('6', '6-18', '6-18-02', '6-18-02-04')
  const others = [
    welder,
    entry('6', '6-18', '6-18-02', '6-18-02-01'),
    entry('6', '6-18', '6-18-02'),
    entry('6', '6-18', '6-18-01', '6-18-01-01'),
    entry('6', '6-18'),
    entry('6'),
    entry('6', '6-29', '6-29-01', '6-29-01-03'),
    entry('4'),
  ]
  const [same, step, two] = nearness
  const shares = [same, step, step, two, two, two, 0, 0]
  expect(others.map((each) => occupationNearness(welder, each))).toEqual(shares)
  expect(others.map((each) => occupationNearness(each, welder))).toEqual(shares)
})

test('some of the skills count in part, and those lacking are named', () => {
  const found = score(learner({ skills: ['氩弧焊中级证书'] }), post({ skills: ['氩弧焊', '识读机械图'] }))
  expect(found.reasons[0]).toMatchObject({ criterion: 'skill', points: 13, of: 25 })
  expect(found.unmet.map(({ zh }) => zh)).toEqual(['还缺的技能：识读机械图'])
})

test('pay below four fifths of what is wished counts nothing', () => {
  const talent = { ...silentParty, register: 'talentListing', id: 't', pay: { least: 5000, most: null } }
  const points = (most: number) =>
    score(talent, post({ pay: { least: null, most } })).reasons.find(({ criterion }) => criterion === 'pay')?.points ??
    0
  expect([3999, 4000, 4500, 5000, 9000].map(points)).toEqual([0, 0, 5, 10, 10])
})

test('sixteen and eighteen are reached on the birthday', () => {
  expect(isYounger('2010-11-23', 16, today)).toBe(true)
  expect(isYounger('2010-11-22', 16, today)).toBe(false)
  expect(isYounger('2008-02-29', 17, '2025-02-28')).toBe(true)
  expect(isYounger('2008-02-29', 17, '2025-03-01')).toBe(false)
})

test('minors are shown no forbidden work, no nights and no agencies; below sixteen no work at all', () => {
  const forbidden = [
    post({ text: '井下作业' }),
    post({ text: '年满18周岁' }),
    post({ title: 'KTV服务员' }),
    post({ isAtNight: true }),
    post({ isOfAgency: true }),
  ]
  for (const each of forbidden) {
    expect(broken(learner({ bornOn: '2009-06-01' }), each)).toEqual(['minor'])
    expect(broken(learner({ bornOn: '2008-06-01' }), each)).toEqual([])
    expect(broken(learner({ bornOn: '2011-06-01' }), each)).toEqual(['age'])
  }
  expect(broken(learner({ bornOn: '2009-06-01' }), post())).toEqual([])
  expect(broken(learner(), post({ isOfAgency: true }))).toEqual(['minor'])
})

test('schooling and skill level must be reached, a place wanted must hold the post', () => {
  const own = learner({ schooling: 'upperSecondary', skillLevel: 'level4', bornOn: '2005-01-01' })
  expect(broken(own, post({ schooling: 'upperSecondary', skillLevel: 'level4' }))).toEqual([])
  expect(broken(own, post({ schooling: 'college', skillLevel: 'level3' }))).toEqual(['schooling', 'skillLevel'])
  const wanting = { ...own, wantedPlaces: [entry('city', 'north')] }
  expect(broken(wanting, post({ places: [entry('city', 'north', 'town')] }))).toEqual([])
  expect(broken(wanting, post({ places: [entry('city', 'south')] }))).toEqual(['place'])
})

test('research is matched with its opposite only, whichever side asks', () => {
  const need = { ...silentParty, register: 'researchListing', id: 'n', direction: 'wanted', skills: ['焊接'] }
  const offer = { ...need, id: 'o', direction: 'offered' }
  expect(broken(need, offer)).toEqual([])
  expect(broken(offer, need)).toEqual([])
  expect(broken(need, need)).toEqual(['direction'])
  expect(score(need, offer).score).toBe(score(offer, need).score)
})

const tree = fc.constantFrom([entry('a', 'b', 'c')], [entry('a', 'b', 'd')], [entry('a', 'x', 'y')], [entry('q')], [])
const anyPost = fc.record({
  id: fc.uuid(),
  programmes: tree,
  occupations: tree,
  places: tree,
  skills: fc.subarray(['焊接', '识图', '编程', '检修']),
  text: fc.constantFrom('', '井下作业', '负责焊接', '须满18周岁'),
  date: fc.constantFrom(null, '2026-11-22', '2026-09-01', '2026-01-01'),
  until: fc.constantFrom(null, '2026-11-21', '2026-11-22', '2027-05-01'),
  schooling: fc.constantFrom(null, 'juniorSecondary', 'upperSecondary', 'college'),
  skillLevel: fc.constantFrom(null, 'none', 'level5', 'level3'),
  isAtNight: fc.boolean(),
  isOfAgency: fc.boolean(),
  most: fc.constantFrom(null, 3000, 4000, 6000),
})
const anyLearner = fc.record({
  programmes: tree,
  occupations: tree,
  places: tree,
  wantedPlaces: tree,
  skills: fc.subarray(['焊接', '识图', '编程']),
  schooling: fc.constantFrom(null, 'upperSecondary', 'college'),
  skillLevel: fc.constantFrom(null, 'level5', 'level3'),
  bornOn: fc.constantFrom(null, '2000-01-01', '2008-11-22', '2008-11-23', '2010-11-23'),
  least: fc.constantFrom(null, 4000),
})

test('of any posts for any learner: reasons sum to the score, none breaks a condition, the best come first', () => {
  fc.assert(
    fc.property(anyLearner, fc.uniqueArray(anyPost, { selector: ({ id }) => id, maxLength: 40 }), (who, offered) => {
      const own = learner({ ...who, pay: { least: who.least, most: null } })
      const posts = offered.map((one) => post({ ...one, pay: { least: null, most: one.most } }))
      const matches = bestMatches(own, posts, today, mostMatches)
      const age =
        own.bornOn === null ? null : Number(today.replaceAll('-', '')) - Number(own.bornOn.replaceAll('-', ''))
      for (const { score: total, reasons, unmet, unknown, party } of matches) {
        expect(reasons.reduce((sum, { points }) => sum + points, 0)).toBe(total)
        expect(reasons.every(({ points, of }) => points > 0 && points <= of)).toBe(true)
        for (const { zh, en } of [...unmet, ...unknown, ...reasons.map(({ words }) => words)])
          expect(`${zh}${en}`).not.toContain('{')
        expect(party.until === null || party.until >= today).toBe(true)
        if (age !== null) expect(age).toBeGreaterThanOrEqual(160_000)
        if (age !== null && age < 180_000)
          expect([party.isAtNight, party.isOfAgency, /井下|18/.test(party.text)]).toEqual([false, false, false])
        expect(own.schooling === 'upperSecondary' && party.schooling === 'college').toBe(false)
        expect(own.skillLevel === 'level5' && party.skillLevel === 'level3').toBe(false)
        if (own.wantedPlaces.length > 0 && party.places.length > 0)
          expect(party.places[0]!.path).toContain(own.wantedPlaces[0]!.id)
      }
      const totals = matches.map(({ score: total }) => total)
      expect(totals).toEqual([...totals].sort((a, b) => b - a))
      expect(bestMatches(own, [...posts].reverse(), today, mostMatches)).toEqual(matches)
    }),
  )
})

test('every hard condition has words in both languages', () => {
  for (const { title } of Object.values(matchConditions)) expect(title.zh && title.en).toBeTruthy()
})
