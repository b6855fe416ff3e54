import { describe, expect, test } from 'vitest'
import { fold } from '../text/fold.ts'
import { bodyList } from './body-list.ts'
import { responsibilities } from './responsibility.ts'
import { saysFirstLeads } from './said.ts'

const read = (text: string) => {
  const folded = fold(text)
  const [found] = responsibilities(text, folded, 0, folded.length, saysFirstLeads(folded))
  return found && `${found.lead.join('、')} | ${found.responsible.join('、')}`
}

describe('responsibility', () => {
  test.each([
    ['做好工作。(牵头单位:市教育局、市人社局;责任单位:市财政局,各团场)', '市教育局、市人社局 | 市财政局、各团场'],
    ['做好工作。（牵头单位：市教育局，责任单位：市财政局）', '市教育局 | 市财政局'],
    ['做好工作。(责任单位:教育局、财政局)', ' | 教育局、财政局'],
    ['做好工作。(责任单位:教育局、财政局。排在第一位的为牵头单位,下同)', '教育局 | 财政局'],
    ['做好工作。【牵头单位:市教育局;责任单位:市财政局', '市教育局 | 市财政局'],
    ['做好工作。(市教育局牵头,市财政局、市人社局等配合)', '市教育局 | 市财政局、市人社局'],
    ['做好工作。(市教育局、市财政局按职责分工负责)', ' | 市教育局、市财政局'],
    ['做好工作。\n责任部门:职业教育科、财务科\n', ' | 职业教育科、财务科'],
    ['做好工作。由市教育局牵头,市财政局配合。', '市教育局 | 市财政局'],
    ['不少于2次（市教育局、市人力资源和社会保障局负责\n下一项', ' | 市教育局、市人力资源和社会保障局'],
    ['（市农业农村局牵头，市教育局指导）\n', '市农业农村局 | 市教育局'],
    ['由市教育局牵头,7月底前完成方案;市财政局配合,9月底前安排资金。', '市教育局 | 市财政局'],
    ['由区委编办、区财政局研究提出方案,8月20日前报区政府。', ' | 区委编办、区财政局'],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected)
  })

  test.each([
    '支持科研机构牵头申请项目。',
    '建设基地(含职业院校)。',
    '鼓励龙头企业牵头组建集团。',
    '由学校和企业共同制定培养方案。',
    '开展服务(学校、企业共同参与\n下一行',
  ])('%s names nobody', (text) => {
    expect(read(text)).toBeUndefined()
  })

  test('各市、县(区)人民政府 is one body', () => {
    expect(bodyList('市教育局、各市、县(区)人民政府')).toEqual(['市教育局', '各市、县(区)人民政府'])
    expect(bodyList('各县(市、区)人民政府、有关行业组织')).toEqual(['各县(市、区)人民政府', '有关行业组织'])
  })
})

test.each([
  ['推进产教融合（市发展改革委、市教育局）\n', ' | 市发展改革委、市教育局'],
  ['共建学院。（驻岭高等院校负责）\n', ' | 驻岭高等院校'],
])('%s names them without a label', (text, expected) => {
  expect(read(text)).toBe(expected)
})
