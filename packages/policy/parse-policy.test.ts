import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { HOSTILE } from './bench/hostile.ts'
import { parsePolicy } from './parse-policy.ts'
import type { Plan, Span } from './plan.ts'

/** Pieces that documents are made of, so that random texts reach the grammar. */
const PIECES = [
  '一、',
  '二、',
  '(一)',
  '（二）',
  '1.',
  '2、',
  '第一条 ',
  '①',
  '\n',
  '\n\n',
  '。',
  ';',
  ',',
  ':',
  '、',
  '(',
  ')',
  '【',
  '】',
  '《',
  '》',
  '“',
  '”',
  '|',
  '\t',
  '牵头单位:',
  '责任单位:',
  '配合单位:',
  '市教育局',
  '各市、县(区)人民政府',
  '由市教育局牵头',
  '负责',
  '到2025年',
  '2024年6月底前',
  '每年',
  '至少',
  '两次',
  '3个',
  '1.5万人次',
  '百分之六十',
  '达到',
  '建成',
  '不低于',
  '30%',
  '5—10年',
  '510年',
  '经过',
  '时间',
  '“十四五”期间',
  '工作目标',
  '重点任务',
  '基地',
  '的学校',
  '给予奖励',
  '序号',
  '任务',
  '完成时限',
  '指标名称',
  '关于印发',
  '实施方案',
  '的通知',
  '20191123',
  '〔2019〕15号',
  '附件:',
  '\ud800',
  '\u3000',
  ' ',
]
const document = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 120 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
)

const spansOf = (plan: Plan): Span[] => [
  ...plan.sections,
  ...plan.tasks,
  ...plan.targets,
  ...plan.rules,
  ...plan.milestones,
  ...plan.mechanisms,
  ...plan.repairs,
]

describe('parsePolicy', () => {
  test('reads any string without throwing, and every span lies inside the text and is not empty', () => {
    fc.assert(
      fc.property(document, (text) => {
        for (const span of spansOf(parsePolicy(text))) {
          expect(span.start).toBeGreaterThanOrEqual(0)
          expect(span.end).toBeLessThanOrEqual(text.length)
          expect(span.end).toBeGreaterThan(span.start)
        }
      }),
      { numRuns: 300 },
    )
  })

  test('sections nest: two of them are apart or one holds the other, and level is depth', () => {
    fc.assert(
      fc.property(document, (text) => {
        const open: (Span & { level: number })[] = []
        for (const section of parsePolicy(text).sections) {
          while (open.length && open[open.length - 1]!.end <= section.start) open.pop()
          const above = open[open.length - 1]
          if (above) expect(section.end).toBeLessThanOrEqual(above.end)
          expect(section.level).toBeGreaterThanOrEqual(1)
          open.push(section)
        }
      }),
      { numRuns: 300 },
    )
  })

  test('ids are unique and count the entries of a kind in text order', () => {
    fc.assert(
      fc.property(document, (text) => {
        const plan = parsePolicy(text, { idPrefix: 'x' })
        for (const list of [plan.tasks, plan.targets, plan.rules, plan.milestones, plan.mechanisms]) {
          expect(new Set(list.map(({ id }) => id)).size).toBe(list.length)
          for (let i = 1; i < list.length; i++) expect(list[i]!.start).toBeGreaterThanOrEqual(list[i - 1]!.start)
        }
        const ids = new Set(plan.tasks.map(({ id }) => id))
        for (const { taskId } of plan.targets) if (taskId) expect(ids).toContain(taskId)
      }),
      { numRuns: 200 },
    )
  })

  test('a neutral paragraph in front moves every span by its length and changes nothing else', () => {
    const text =
      '一、任务\n(一)建设基地。到2025年,建成基地3个,每年至少召开两次会议。(牵头单位:市教育局;责任单位:市财政局)\n(二)推进试点。2024年6月底前完成方案编制。(责任单位:市人社局)\n'
    const front = '天气很好\n\n'
    const plain = parsePolicy(text)
    const moved = parsePolicy(front + text)
    expect(spansOf(moved)).toEqual(
      spansOf(plain).map((span) => ({ ...span, start: span.start + front.length, end: span.end + front.length })),
    )
  })

  test('the work grows no faster than the text, whatever it is made of', () => {
    for (const [name, text] of Object.entries(HOSTILE)) {
      const once = work(text(1_500))
      const twice = work(text(3_000))
      expect(twice / once, name).toBeLessThan(2.5)
    }
  })

  test('a sentence that states a hundred thousand things is read to its end', () => {
    expect(parsePolicy(`一、任务\n${'建成3所,'.repeat(130_000)}`).targets.length).toBe(130_000)
  })
})

/** Signs handed to patterns and cut out of strings: a count that does not depend on the machine. */
function work(text: string): number {
  let signs = 0
  const { exec } = RegExp.prototype
  const { slice, indexOf, includes } = String.prototype
  const grow = (by: number) => {
    signs += by
  }
  RegExp.prototype.exec = function (this: RegExp, words: string) {
    const found = exec.call(this, words)
    grow(1 + (this.sticky ? 0 : this.global ? (found ? this.lastIndex - found.index : 1) : words.length))
    return found
  }
  String.prototype.slice = function (this: string, from?: number, to?: number) {
    const cut = slice.call(this, from, to)
    grow(1 + Math.min(cut.length, 64))
    return cut
  }
  String.prototype.indexOf = function (this: string, words: string, from?: number) {
    const at = indexOf.call(this, words, from)
    grow(1 + (at < 0 ? this.length - (from ?? 0) : at - (from ?? 0)))
    return at
  }
  String.prototype.includes = function (this: string, words: string, from?: number) {
    grow(1 + Math.min(this.length, 64))
    return includes.call(this, words, from)
  }
  try {
    parsePolicy(text)
  } finally {
    RegExp.prototype.exec = exec
    String.prototype.slice = slice
    String.prototype.indexOf = indexOf
    String.prototype.includes = includes
  }
  return signs
}

describe('what lies behind and what lies ahead', () => {
  const plan = (words: string) =>
    parsePolicy(
      `云岭市产教融合实施方案\n（2022—2025年）\n一、工作任务\n（一）试点。${words}\n云岭市教育局\n2022年2月1日\n`,
    )

  test.each([
    '2020年招生规模达到5000人。',
    '全市现有中等职业学校16所，在校生8.9万人。',
    '去年以来，全市累计培训4.6万人次。',
    '毕业生留岭率不足三成。',
  ])('%s is no target', (words) => {
    expect(plan(words).targets).toEqual([])
  })

  test('the period below the title is part of it and dates a span of as many years', () => {
    const read = plan('四年共开展培训3万人次。')
    expect(read.doc.title).toBe('云岭市产教融合实施方案（2022—2025年）')
    expect(read.milestones[0]).toMatchObject({ from: '2022-01-01', to: '2025-12-31' })
    expect(read.targets[0]).toMatchObject({ value: 30000, byDate: '2025-12-31' })
  })

  test('a permission within a bound is a rule', () => {
    const read = plan('学校可将不超过培训净收入的60%用于分配。')
    expect(read.targets).toEqual([])
    expect(read.rules).toHaveLength(1)
  })

  test('a phase in running text is a milestone', () => {
    const read = plan('第一阶段：动员部署（2023年3月1日—3月31日）。制定方案。')
    expect(read.milestones[1]).toMatchObject({ from: '2023-03-01', to: '2023-03-31' })
  })

  test('a date announced above a list of goals governs all that is listed, and is no event itself', () => {
    const read = parsePolicy(
      '云岭市技能培训实施方案\n一、目标任务\n到2027年，力争实现以下目标：\n（一）制度更加完善。开展培训5万人次以上。\n（二）供给更加有力。建成公共实训基地20家以上。\n二、重点任务\n（一）加强培训。\n云岭市人力资源和社会保障局\n2025年9月16日\n',
    )
    expect(read.targets.map(({ value, byDate }) => [value, byDate])).toEqual([
      [50000, '2027-12-31'],
      [20, '2027-12-31'],
    ])
    expect(read.milestones).toEqual([])
  })

  test('a page head with two facts on a line gives both', () => {
    const { doc } = parsePolicy(
      '名 称 关于印发云岭地区培训方案的通知\n索引号 DD001-2019-00183\n文 号 云行办发〔2019〕50号 发布机构 云岭地区行署办公室\n生成日期 2019-10-11 分类 行署办公室文件\n\n云岭地区培训方案\n一、任务\n（一）加强培训。\n',
    )
    expect(doc).toMatchObject({
      docNumber: '云行办发〔2019〕50号',
      issuer: '云岭地区行署办公室',
      issuedOn: '2019-10-11',
    })
  })

  test('a deadline on a line of its own is a day', () => {
    const [task] = plan('扩大招生规模。\n责任单位：市教育局\n完成时限：2024年9月').tasks
    expect(task).toMatchObject({ responsibleBodies: ['市教育局'], deadline: { raw: '2024年9月', date: '2024-09-30' } })
  })

  test.each([
    ['到2025年，职业学校培训人次不低于在校生数的2倍。', '职业学校培训人次与在校生数之比', 2],
    ['到2025年，职业本科招生规模不低于高职招生规模的10%。', '职业本科招生规模占高职招生规模的比例', 10],
    ['保持普通高中和中等职业学校招生规模大体相当。', '普职比', 1],
    ['到2025年，重点监测指标全部达标学校不少于6所。', '重点监测指标全部达标学校数', 6],
  ])('%s promises %s', (words, metric, value) => {
    expect(plan(words).targets.map((target) => [target.metric, target.value])).toEqual([[metric, value]])
  })

  test('a goal that stands in a column before its name is marked from the one to the other', () => {
    const row = '1.5万人次到2025年\t一、指标名称'
    expect(parsePolicy(row).targets).toMatchObject([{ start: 0, end: row.length, value: 15000 }])
  })

  test('a number in the title of another document is none of this one’s', () => {
    expect(plan('落实《云岭省关于深化产教融合十五条措施》。').targets).toEqual([])
  })

  test('市域 is no city', () => {
    const { doc } = parsePolicy(
      '2025年全市职业教育工作要点\n一、深化产教融合\n1.建强市域产教联合体。\n2.建强市域实训基地。\n',
    )
    expect(doc.region).toBeNull()
  })
})
