import { describe, expect, test } from 'vitest'
import { parsePolicy } from '../parse-policy.ts'

const outlineOf = (text: string) =>
  parsePolicy(text).sections.map(({ number, level, heading }) => `${level} ${number} ${heading}`)

describe('outline', () => {
  test('numbering of every kind nests by what the document uses', () => {
    expect(outlineOf('一、目标\n1.规模。扩大规模。\n2．质量\n(1)课程\n①教材\n二、任务\n（一）基地')).toEqual([
      '1 一、 目标',
      '2 1. 规模',
      '2 2． 质量',
      '3 (1) 课程',
      '4 ① 教材',
      '1 二、 任务',
      '2 （一） 基地',
    ])
  })

  test('chapters and articles are sections too', () => {
    expect(outlineOf('第一章 总则\n第一条 为了发展,制定本办法。\n第二章 管理\n第二条 学校应当备案。')).toEqual([
      '1 第一章 总则',
      '2 第一条 为了发展,制定本办法',
      '1 第二章 管理',
      '2 第二条 学校应当备案',
    ])
  })

  test('a decimal, a list of attachments and a table of contents are no headings', () => {
    expect(outlineOf('1.5万人参加。\n附件:1.任务分解表\n2.联系人名单')).toEqual([])
    expect(outlineOf('目录\n一、目标……1\n二、任务……3\n\n一、目标\n二、任务\n')).toEqual(['1 一、 目标', '1 二、 任务'])
  })

  test('headings run together in one line are found when the line ends are lost', () => {
    const filler = '推进职业教育高质量发展,健全体制机制。'.repeat(9)
    expect(
      outlineOf(`一、目标。${filler}二、任务。${filler}三、保障。${filler}`).map((line) => line.slice(0, 7)),
    ).toEqual(['1 一、 目标', '1 二、 任务', '1 三、 保障'])
  })

  test('a section ends before the signature and what is printed below it', () => {
    const text = '一、任务\n做好工作。\n2024年5月6日\n抄送:市委办公室'
    const [section] = parsePolicy(text).sections
    expect(text.slice(section!.start, section!.end)).toBe('一、任务\n做好工作。')
  })

  test('a heading that opens with a verb is work whatever noun it ends in', () => {
    const plan = parsePolicy(
      '一、工作目标\n提高质量。\n二、优化布局,夯实发展基础\n建成基地3个。\n三、营造良好发展环境\n加强宣传。',
    )
    expect(plan.tasks.map(({ number }) => number)).toEqual(['二、', '三、'])
    expect(plan.targets).toHaveLength(1)
  })
})
