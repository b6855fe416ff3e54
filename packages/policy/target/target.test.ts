import { describe, expect, test } from 'vitest'
import { parsePolicy } from '../parse-policy.ts'

const targets = (words: string) =>
  parsePolicy(`云岭市职业教育提质方案\n云岭市教育局\n2024年3月5日\n一、任务\n（一）统筹。做好工作。${words}\n`).targets

describe('what a target is called', () => {
  test.each([
    ['建成市级实训基地3个。', '市级实训基地数'],
    ['建成3个市级实训基地。', '市级实训基地数'],
    ['培训合格率、就业率分别不低于90%和60%。', '培训合格率'],
    ['联席会议每年至少召开两次。', '联席会议次数'],
    ['每年至少召开2次联席会议。', '联席会议次数'],
    ['高技能人才总量突破10万人，占技能劳动者比例达35%。', '高技能人才总量'],
    ['打造3个市内一流、省内先进的骨干专业。', '市内一流、省内先进的骨干专业数'],
    ['将办理时限由20个工作日压缩至5个工作日。', '办理时限'],
    ['完成老旧小区改造120个、2.3万户。', '老旧小区改造数'],
  ])('%s', (words, metric) => {
    expect(targets(words)[0]?.metric).toBe(metric)
  })

  test('a clause that names nothing counts what was counted before it', () => {
    const found = targets('技术合同成交额达到40亿元，到2027年底达到60亿元。开展技能培训，每年不少于6000人次。')
    expect(found.map(({ metric }) => metric)).toEqual(['技术合同成交额', '技术合同成交额', '技能培训人次'])
  })
})

describe('figures of a list', () => {
  test('the operator in front of a list holds for all of it', () => {
    expect(targets('到2026年，每个村至少有1名农技员、2名电商能手。').map(({ operator }) => operator)).toEqual([
      '>=',
      '>=',
    ])
    expect(targets('招生数、毕业生数分别增长10%和20%。').map(({ operator }) => operator)).toEqual([
      'increase',
      'increase',
    ])
  })

  test('each year of a list brings its own date', () => {
    expect(targets('三年培训12万人次，其中2024年4万人次、2025年8万人次。').map(({ byDate }) => byDate)).toEqual([
      '2027-12-31',
      '2024-12-31',
      '2025-12-31',
    ])
  })

  test('what a number says about the things counted is no target of its own', () => {
    expect(targets('培育3个年产值超10亿元的产业集群。')).toHaveLength(1)
  })
})
