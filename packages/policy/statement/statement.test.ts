import { describe, expect, test } from 'vitest'
import { parsePolicy } from '../parse-policy.ts'

const read = (words: string) => parsePolicy(`云岭市实施方案\n2024年3月5日\n一、重点任务\n${words}\n`)

describe('targets, rules and milestones', () => {
  test.each([
    ['规模以上企业按职工总数的2%安排实习岗位。', 2],
    ['专业教师到企业实践,每5年累计不少于6个月。', 6],
    ['国家级重点中等职业学校,每学年新设专业一般不超过3个。', 3],
    ['对新认定的企业,给予一次性奖励10万元。', 100000],
    ['对连续3年未招生的专业,取消招生资格。', 3],
  ])('%s is a rule, no target', (words, value) => {
    const plan = read(words)
    expect(plan.targets).toEqual([])
    expect(plan.rules.flatMap(({ parameters }) => Object.values(parameters))).toContain(value)
  })

  test.each([
    '到2026年,建成基地3个。',
    '到2026年,每校建设1个以上专业群。',
    '到2026年,业务办理时限由10个工作日压缩至3个工作日以内。',
  ])('%s is a target, no rule', (words) => {
    const plan = read(words)
    expect(plan.targets).toHaveLength(1)
    expect(plan.targets[0]!.byDate).toBe('2026-12-31')
    expect(plan.rules).toEqual([])
  })

  test('a counted rhythm is both', () => {
    const plan = read('联席会议每年至少召开两次。')
    expect(plan.targets).toMatchObject([{ operator: '>=', value: 2, unit: '次/年', recurrence: 'yearly' }])
    expect(plan.rules).toMatchObject([{ kind: 'schedule', parameters: { minTimesPerYear: 2 } }])
  })

  test('a date governs the clauses that follow in its sentence; one without a number is a milestone', () => {
    const plan = read('2025年6月底前完成方案编制。到2026年,建成基地3个,培训5000人次;另建成中心2个。')
    expect(plan.milestones).toMatchObject([{ from: null, to: '2025-06-30', items: ['完成方案编制'] }])
    expect(plan.targets.map(({ byDate }) => byDate)).toEqual(['2026-12-31', '2026-12-31', '2026-12-31'])
  })

  test('what a section of background tells is neither', () => {
    const plan = parsePolicy('云岭市规划\n一、发展基础\n五年来,建成基地3个。2020年,学校启动建设。\n')
    expect([...plan.targets, ...plan.milestones]).toEqual([])
  })

  test('a phase in a heading dates what stands below it', () => {
    const plan = parsePolicy('云岭市实施方案\n一、实施步骤\n(一)启动阶段(2024年3月—5月)\n建成基地3个。\n')
    expect(plan.milestones).toMatchObject([{ name: '启动阶段', from: '2024-03-01', to: '2024-05-31' }])
    expect(plan.targets).toMatchObject([{ byDate: '2024-05-31' }])
  })
})
