import { domain, listingChecks } from '@zhiqiao/definitions'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkListing } from './check-listing.ts'

const post = domain.registers.postListing!
const none = { licenceExpired: null }
const paid = { name: '焊工', wageFrom: 5000, wagePeriod: 'month' }
const firing = (duties: string, more: object = {}) =>
  checkListing(post, { ...paid, duties, ...more }, none, '2026-11-22').map(({ check, words }) => [check, words])

test.each([
  ['sex', '限男性，能倒班', '限男性'],
  ['sex', '女性优先', '女性优先'],
  ['sex', '招女工20名', '招女工'],
  ['age', '18-35岁，能吃苦', '18-35岁'],
  ['age', '年龄：45周岁以下', '年龄：45周岁以下'],
  ['registration', '本地户籍优先', '户籍优先'],
  ['registration', '不招外地人', '不招外地人'],
  ['ethnicity', '限汉族', '限汉族'],
  ['family', '已婚已育优先', '已婚已育'],
  ['health', '入职体检查乙肝两对半', '乙肝两对半'],
  ['appearance', '身高160以上，五官端正', '身高160以上'],
  ['fee', '入职需交押金300元', '需交押金'],
  ['fee', '押一个月工资', '押一个月工资'],
  ['contact', '电话13800001234', '13800001234'],
  ['contact', '加微信 zhiqiao_hr', '微信 zhiqiao_hr'],
  ['contact', '简历发hr@example.com', 'hr@example.com'],
  ['minors', '满15周岁即可', '满15周岁'],
])('%s: “%s”', (check, text, words) => {
  expect(firing(text)).toContainEqual([check, words])
})

test.each([
  '男女不限，有经验者优先',
  '年满18周岁，服从安排',
  '协助办理户口迁入',
  '负责女装设计与女性用户运营',
  '不收取任何押金、培训费',
  '熟悉微信小程序开发和asp.net',
  '团队平均年龄28岁',
  '提供单身公寓',
  '3-5年工作经验，月薪6000-8000元，8:00-17:00',
])('nothing is wrong with “%s”', (text) => {
  expect(firing(text)).toEqual([])
})

test('a post without pay, and one whose pay is to be talked about, say so', () => {
  const found = (more: object) => checkListing(post, { name: '焊工', duties: '焊接', ...more }, none, '2026-11-22')
  expect(found({}).map(({ check, place, words }) => [check, place, words])).toEqual([['pay', 'wageFrom', '（未填写）']])
  expect(found({ wageWritten: '面议' })[0]).toMatchObject({ check: 'pay', words: '面议' })
  expect(checkListing(domain.registers.courseListing!, { headline: '课程' }, none, '2026-11-22')).toEqual([])
})

test('a licence that has run out and work forbidden to minors are found from facts', () => {
  const facts = { licenceExpired: '人力资源服务许可证有效期至2026-01-01' }
  expect(checkListing(post, { ...paid, duties: '焊接' }, facts, '2026-11-22')[0]).toMatchObject({ check: 'licence' })
  expect(firing('酒吧服务', { freshGraduates: true })).toEqual([['minors', '酒吧']])
  expect(firing('酒吧服务，须年满18周岁', { freshGraduates: true })).toEqual([])
  expect(firing('酒吧服务')).toEqual([])
})

test('every place named is where its words stand, and places of one rule do not overlap', () => {
  const pieces = fc.constantFrom(
    '限女性',
    '35岁以下',
    '电话13800001234',
    '负责设备维护，',
    '乙肝',
    '，',
    '本地户口优先',
    '男女不限',
  )
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
      const duties = parts.join('')
      const found = checkListing(post, { ...paid, duties }, none, '2026-11-22')
      for (const { words, start, end } of found) expect(duties.slice(start, end)).toBe(words)
      for (const { name } of listingChecks) {
        const own = found.filter(({ check }) => check === name)
        for (const [at, { start }] of own.entries()) expect(start).toBeGreaterThanOrEqual(own[at - 1]?.end ?? 0)
      }
    }),
  )
})

test('every rule names its articles with the day they came into force', () => {
  for (const { basis, help, title } of listingChecks) {
    expect(basis.length).toBeGreaterThan(0)
    for (const { from } of basis) expect(from).toMatch(/^\d{4}-\d{2}-\d{2}$/)
    expect(help.zh.endsWith('。') && title.en.length > 0).toBe(true)
  }
})
