import { describe, expect, test } from 'vitest'
import { parsePolicy } from '../parse-policy.ts'

const TEXT = `索引号: YL01-2024-00011  发文日期: 2024年3月5日
云岭市教育局关于印发《云岭市实训基地建设实施方案》的通知
云教发〔2024〕8号

各县(市、区)教育局:
现将《云岭市实训基地建设实施方案》印发给你们。

云岭市教育局
2024年3月5日

云岭市实训基地建设
实施方案(2024—2026年)

根据《中华人民共和国职业教育法》《国家职业教育改革实施方案》和上级部署(某政办〔2023〕9号),制定本方案。

一、工作目标
到2026年,建成基地3个。
`

describe('the document itself', () => {
  const { doc, milestones } = parsePolicy(TEXT)

  test('its title is the one printed over the body, its lines joined', () => {
    expect(doc.title).toBe('云岭市实训基地建设实施方案(2024—2026年)')
    expect(doc.genre).toBe('实施方案')
  })

  test('its number, dates and issuer are its own, not those of what it cites', () => {
    expect(doc).toMatchObject({
      docNumber: '云教发〔2024〕8号',
      issuedOn: '2024-03-05',
      issuer: '云岭市教育局',
      indexNumber: 'YL01-2024-00011',
    })
  })

  test('its basis is what it says it rests on', () => {
    expect(doc.basis).toEqual(['中华人民共和国职业教育法', '国家职业教育改革实施方案'])
  })

  test('the period in the title is a milestone', () => {
    expect(milestones[0]).toMatchObject({ from: '2024-01-01', to: '2026-12-31' })
  })

  test('damage is proposed as a repair and the text stays as it is', () => {
    const text =
      '云岭市实施方案\n一、目标\n经过510年时间,格局基本形成。到2026年,建成基地达到23家。\n云岭市人民政府\n20191123\n'
    const plan = parsePolicy(text)
    expect(plan.repairs.map(({ raw, repaired }) => `${raw} → ${repaired}`)).toEqual([
      '510年 → 5—10年',
      '23家 → 2—3家',
      '20191123 → 2019年11月23日',
    ])
    expect(plan.doc.issuedOn).toBe('2019-11-23')
    expect(plan.targets.find(({ unit }) => unit === '家')).toMatchObject({ value: 2, valueMax: 3 })
  })
})
