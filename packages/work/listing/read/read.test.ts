import { isNegotiable, readSalary } from '@zhiqiao/definitions'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readPostings } from './posting.ts'
import { readExperience, readHeadcount, readSchooling } from './requirement.ts'

const pay = (words: string) => readSalary(words, { alone: true })?.value

test.each([
  ['8k-12k·13薪', 'month', 8_000, 12_000, 13],
  ['6000元/月', 'month', 6_000, null, null],
  ['200元/天', 'day', 200, null, null],
  ['年薪15万', 'year', 150_000, null, null],
  ['时薪18元', 'hour', 18, null, null],
  ['6千-1.2万', 'month', 6_000, 12_000, null],
  ['0.8-1.2万/月', 'month', 8_000, 12_000, null],
  ['8000-1万', 'month', 8_000, 10_000, null],
  ['50-70K·15薪', 'month', 50_000, 70_000, 15],
  ['12-16万/年', 'year', 120_000, 160_000, null],
  ['6,000-8,000元', 'month', 6_000, 8_000, null],
  ['月薪三千五到五千', 'month', 3_500, 5_000, null],
  ['一万五左右', 'month', 15_000, null, null],
  ['底薪3000+提成', 'month', 3_000, null, null],
  ['1.5万以下/月', 'month', null, 15_000, null],
  ['计件', 'piece', null, null, null],
])('pay: %s', (words, period, from, to, months) => {
  expect(pay(words)).toEqual({ period, from, to, months })
})

test('what could be a month’s or a year’s, and what is to be talked about, stays as written', () => {
  for (const words of ['7-12万', '5万-8万', '面议', '面议 72小时反馈', '', '待遇从优'])
    expect(pay(words)).toBeUndefined()
  expect(isNegotiable('薪资面议')).toBe(true)
})

test('pay written out by its numbers is read back', () => {
  const amounts = fc.tuple(fc.integer({ min: 15, max: 300 }), fc.integer({ min: 0, max: 200 }))
  fc.assert(
    fc.property(amounts, ([low, more]) => {
      const [from, to] = [low * 100, (low + more) * 100]
      expect(pay(`${from}-${to}元/月`)).toEqual({ period: 'month', from, to, months: null })
      expect(pay(`${from / 1000}K-${to / 1000}K`)).toEqual({ period: 'month', from, to, months: null })
      expect(pay(`${from / 10000}-${to / 10000}万/月`)).toMatchObject({ period: 'month' })
      expect(pay(`${from / 10000}-${to / 10000}万/月`)!.from!).toBeCloseTo(from, 4)
    }),
  )
})

test('no text makes a reader stumble, and what it names stands in the text', () => {
  const text = fc.stringMatching(
    /^[\d.\-~至到万千kK元/月年天薪招名人以上下学历本科中专经验不限：:，。\n 岗位职责工一二三]{0,80}$/,
  )
  fc.assert(
    fc.property(text, (words) => {
      for (const read of [readSalary(words), readSchooling(words), readExperience(words), readHeadcount(words)])
        if (read) expect(words.slice(read.start, read.end)).toBe(read.words)
      for (const { fields, unread } of readPostings(words, [{ id: 'a', name: '清河区' }]))
        for (const { start, end } of [...Object.values(fields), ...unread]) {
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeLessThanOrEqual(words.length)
        }
    }),
    { numRuns: 300 },
  )
})

test('schooling, experience and headcount as they are asked', () => {
  expect(readSchooling('大专及以上学历，本科优先')?.value).toBe('college')
  expect(readSchooling('学历不限')).toMatchObject({ value: null, confidence: 1 })
  expect(readSchooling('为高中学生授课')).toBeNull()
  expect(readExperience('3-5年相关工作经验')?.value).toBe(3)
  expect(readExperience('两年以上工作经验')?.value).toBe(2)
  expect(readExperience('经验不限')?.value).toBe(0)
  expect(readExperience('公司成立10年，待遇好')).toBeNull()
  expect(readHeadcount('招聘人数：12人')?.value).toBe(12)
  expect(readHeadcount('急招焊工5名')?.value).toBe(5)
  expect(readHeadcount('若干')).toBeNull()
})

const places = [
  { id: 'city', name: '云岭市' },
  { id: 'qinghe', name: '清河区' },
]
const notice = `某公司招聘启事
一、风电运维工 5名
岗位职责：负责风电机组巡检、维护。
任职要求：中专及以上学历，1年以上工作经验，应届毕业生亦可。
薪资：5000-8000元/月，13薪，包吃住
工作地点：云岭市清河区工业路8号
二、焊工（3人）
工作内容：结构件焊接，两班倒
月薪6千-9千
三、质检员若干名
待遇面议`

test('a pasted notice is taken apart into its posts, each field with the words it rests on', () => {
  const read = readPostings(notice, places)
  const values = read.map(({ fields }) =>
    Object.fromEntries(Object.entries(fields).map(([name, one]) => [name, one.value])),
  )
  expect(values[0]).toMatchObject({
    ...{ name: '风电运维工', headcount: 5, wageFrom: 5000, wageTo: 8000, wageMonths: 13, schooling: 'upperSecondary' },
    ...{ experience: 1, freshGraduates: true, lodging: 'free', division: 'qinghe', duties: '负责风电机组巡检、维护。' },
  })
  expect(values[1]).toMatchObject({ name: '焊工', headcount: 3, wageFrom: 6000, shift: 'twoShift' })
  expect(values[2]).toEqual({ name: '质检员', wageWritten: '面议' })
  for (const { fields } of read)
    for (const [name, { start, end, words }] of Object.entries(fields))
      if (name !== 'duties') expect(notice.slice(start, end)).toBe(words)
})

test.each([
  ['云岭精工招聘\n数控操作工\n月薪5000-7000元', '数控操作工'],
  ['云岭精工招聘数控操作工5名，包吃住', '数控操作工'],
  ['云岭精工有限公司因扩产需要，现招聘焊工3人', '焊工'],
  ['云岭食品有限公司 招聘启事\n诚聘质检员2名', '质检员'],
  ['某酒店急招客房服务员', '客房服务员'],
  ['招聘专员 2名\n负责招聘', '招聘专员'],
  ['招商经理1名', '招商经理'],
  ['岗位：电气装配工\n云岭精工招聘5人', '电气装配工'],
  ['叉车司机\n工资面议', '叉车司机'],
])('who looks for people is not whom they look for: “%s”', (text, name) => {
  const [first] = readPostings(text, places)
  expect(first!.fields.name?.value).toBe(name)
})

test.each(['云岭精工招聘', '云岭精工有限公司招聘启事\n月薪5000元'])('a heading alone names no post: “%s”', (text) => {
  expect(readPostings(text, places)[0]!.fields.name).toBeUndefined()
})

test('of a line read in part the rest is shown, a post wanted in 若干 begins a posting, a degree between commas is one', () => {
  const text = `二、电气调试员 2名，8k-12k·13薪，大专，2年经验，会看图纸
工作内容：变流柜调试。
三、保洁 若干 面议`
  const [first, second] = readPostings(text, [])
  expect(first!.fields).toMatchObject({ schooling: { value: 'college' }, duties: { value: '变流柜调试。' } })
  expect(first!.unread.map(({ words }) => words)).toEqual(['会看图纸'])
  expect(second!.fields.name!.value).toBe('保洁')
})
