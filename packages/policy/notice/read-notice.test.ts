import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readNotice } from './read-notice.ts'

const letter = `云岭市教育局

云教职成函〔2026〕41号

云岭市教育局关于报送2026年中等职业教育质量年度报告的通知

各县（区）教育局，市属各中等职业学校：

为做好2026年质量年度报告编制工作，现将有关事项通知如下。

一、报送内容
1．学校质量年度报告（文字材料，5000字以内）；
2．质量年度报告数据表（附件1）；
3．典型案例1—2篇。

二、统计时点
数据统计时点为2026年9月1日。

三、报送要求
各单位请于12月10日下午5时前将电子版报送至邮箱zcb@example.invalid，加盖公章的扫描件一并报送。

联系人：周示例，联系电话：0871-60000000。

附件：1．质量年度报告数据表
2．编写提纲

云岭市教育局
2026年11月9日
`

describe('a notice that asks for papers', () => {
  const notice = readNotice(letter, '2026-11-10')

  test('says what is asked, of whom, by when, counted on which day, in which form and of whom to ask', () => {
    expect(notice).toMatchObject({
      title: '云岭市教育局关于报送2026年中等职业教育质量年度报告的通知',
      documentNumber: '云教职成函〔2026〕41号',
      matter: '2026年中等职业教育质量年度报告',
      bodies: ['各县（区）教育局', '市属各中等职业学校'],
      due: { value: { day: '2026-12-10', hour: 17 } },
      referenceDay: { value: '2026-09-01' },
      form: 'stamped',
      content: 'mixed',
      contact: { value: '周示例' },
      phone: { value: '0871-60000000' },
      mail: { value: 'zcb@example.invalid' },
    })
    expect(notice.items.map(({ value }) => value)).toEqual([
      '学校质量年度报告（文字材料，5000字以内）',
      '质量年度报告数据表（附件1）',
      '典型案例1—2篇',
    ])
  })

  test('can be checked against its words', () => {
    expect(letter.slice(notice.due!.start, notice.due!.end)).toContain('12月10日')
    for (const { value, start, end } of notice.items) expect(letter.slice(start, end)).toContain(value)
    expect(letter.slice(notice.contact!.start, notice.contact!.end)).toBe('周示例')
  })
})

test.each([
  ['请于2026年11月30日前报送。', '2026-11-20', '2026-11-30', null],
  ['请于11月30日12:00前将材料反馈至市教育局。', '2026-11-20', '2026-11-30', 12],
  ['请各校1月10日下班前上报。', '2026-12-20', '2027-01-10', 18],
  ['务于2026年12月5日前完成自查，12月15日前将自查报告报市教育局。', '2026-11-20', '2026-12-15', null],
  ['截至2026年9月1日，全市有学校6所。请抓紧报送。', '2026-11-20', null, null],
  ['2026年12月1日召开现场会。', '2026-11-20', null, null],
])('the last day of “%s” received on %s is %s', (words, receivedOn, day, hour) => {
  const { due } = readNotice(`关于报送材料的通知\n\n各学校：\n${words}\n`, receivedOn)
  expect(due?.value ?? null).toEqual(day === null ? null : { day, hour })
})

test.each([
  ['关于做好2026年用工需求统计工作的通知', '2026年用工需求'],
  ['关于报送学生实习专项检查总结的函', '学生实习专项检查总结'],
  ['关于开展职业院校办学条件达标情况填报工作的通知', '职业院校办学条件达标情况'],
])('what %s is about is %s', (title, matter) => {
  expect(readNotice(`${title}\n\n各学校：\n请于2026年12月1日前报送。\n`, '2026-11-20').matter).toBe(matter)
})

test('without a list of papers its annexes are what is handed in; without anything, nothing is made up', () => {
  const annexes = readNotice('关于报送名单的通知\n各学校：\n请报送。\n附件：1．名单\n2．汇总表\n', '2026-11-20')
  expect(annexes.items.map(({ value }) => value)).toEqual(['名单', '汇总表'])
  expect(readNotice('', '2026-11-20')).toMatchObject({ title: null, bodies: [], due: null, items: [], contact: null })
})

test('any text is read without an error, and every part stands where it says', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (noise) => {
      const text = `${letter.slice(0, 200)}${noise}${letter.slice(200)}`
      const { due, items, contact, mail, phone } = readNotice(text, '2026-11-10')
      for (const said of [due, contact, mail, phone, ...items])
        if (said) expect(said.start >= 0 && said.end <= text.length && said.start <= said.end).toBe(true)
    }),
    { numRuns: 60 },
  )
})
