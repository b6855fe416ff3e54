import { existsSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { occupationTitles } from '@zhiqiao/definitions'
import { expect, test } from 'vitest'
import occupationText from '../../definitions/code-set/data/occupation.tsv?raw'
import { occupationOf } from './suggest-occupation.ts'

/** Everything the platform ships, by its code. */
const shipped = occupationText
  .split('\n')
  .filter((line) => /^\d/.test(line))
  .map((line) => line.split('\t'))
  .map(([code = '', name = '', , , , toVerify]) => ({
    ...{ id: code, name, occupationCode: code, toVerify: toVerify === '1' },
  }))
const majorGroups = shipped.filter(({ id }) => id.length === 1)

test.each([
  ['数控操作工', '6-18'],
  ['车工', '6-18-01-01'],
  ['焊工（夜班）', '6-18-02-04'],
  ['高级焊工', '6-18-02-04'],
  ['数控车工', '6-18-01-01'],
  ['电焊工学徒', '6-18'],
  ['汽车维修工', '4-12-01-01'],
  ['汽车维修', '4-12'],
  ['汽车销售', '4-01'],
  ['客房服务员', '4-03-01-02'],
  ['C#开发工程师', '2-02'],
  ['养老护理员', '4-10-01-05'],
  ['仓库管理员', '4-02'],
  ['风电运维工', '6-28'],
  ['行政助理', '3-01'],
  ['采购员', '4-01-01-00'],
  ['采购', '2-06'],
  ['汽车装调工', '6-22-02-01'],
])('“%s” points to %s', (title, code) => {
  expect(occupationOf(title, shipped)).toMatchObject({ id: code })
})

test.each(['', '云', '市场部', 'build', '储备干部', '管培生'])('nobody can tell what “%s” is', (title) => {
  expect(occupationOf(title, shipped)).toBeNull()
})

test('the occupation itself is surer than its group, and the group than the major group above it', () => {
  const [exact, end, group, high] = [
    occupationOf('焊工', shipped)!,
    occupationOf('船体焊工', shipped)!,
    occupationOf('焊接', shipped)!,
    occupationOf('焊工', majorGroups)!,
  ]
  expect([exact.title, end.title, group.title, high.title]).toEqual([
    ...['焊工', '焊工', '机械制造基础加工人员', '生产制造及有关人员'],
  ])
  expect(exact.confidence).toBeGreaterThan(end.confidence)
  expect(end.confidence).toBeGreaterThan(group.confidence)
  expect(group.confidence).toBeGreaterThan(high.confidence)
})

test('an occupation one source alone knows is less sure than a group', () => {
  const [alone, group] = [occupationOf('口腔卫生技师', shipped)!, occupationOf('焊接', shipped)!]
  expect(alone.title).toBe('口腔卫生技师')
  expect(alone.confidence).toBeLessThan(group.confidence)
})

test('every occupation is found by its own name', () => {
  for (const { id, name } of shipped)
    if (id.length === '6-18-01-01'.length && !/[（(]/.test(name))
      expect(occupationOf(name, shipped)?.title, name).toBe(name)
})

test('every name of the dictionary leads to a medium group there is', () => {
  for (const [name, { code }] of occupationTitles) {
    expect(code, name).toMatch(/^[1-6]-\d\d$/)
    expect(
      shipped.some(({ id }) => id === code),
      name,
    ).toBe(true)
  }
})

const sample = process.env.POSTINGS_SAMPLE ?? '../shared/jobs/postings-sample.jsonl.gz'
if (!existsSync(sample)) console.log('skipped: no sample of postings beside this checkout (POSTINGS_SAMPLE names one)')
test.skipIf(!existsSync(sample))('of real titles most find an occupation', () => {
  const titles = gunzipSync(readFileSync(sample))
    .toString()
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => String(JSON.parse(line).title))
  const found = titles.filter((title) => occupationOf(title, shipped) !== null).length
  expect(found / titles.length).toBeGreaterThan(0.8)
})
