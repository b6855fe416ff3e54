import { existsSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { occupationTitles } from '@zhiqiao/definitions'
import { expect, test } from 'vitest'
import occupationText from '../../definitions/code-set/data/occupation.tsv?raw'
import { occupationOf } from './suggest-occupation.ts'

/** The major groups the platform ships, and two medium groups as if they had been imported. */
const shipped = occupationText
  .split('\n')
  .filter((line) => /^\d\t/.test(line))
  .map((line) => ({ id: line.slice(0, 1), name: line.split('\t')[1]!, occupationCode: line.slice(0, 1) }))
const imported = [
  ...shipped,
  { id: '6-18', name: '机械制造基础加工人员', occupationCode: '6-18' },
  { id: '4-12', name: '修理及制作服务人员', occupationCode: '4-12' },
]

test.each([
  ['数控操作工', '6-18'],
  ['焊工（夜班）', '6-18'],
  ['汽车维修工', '4-12'],
  ['汽车销售', '4'],
  ['客房服务员', '4'],
  ['C#开发工程师', '2'],
  ['养老护理员', '4'],
  ['仓库管理员', '4'],
  ['风电运维工', '6'],
  ['行政助理', '3'],
])('“%s” points to %s', (title, code) => {
  expect(occupationOf(title, imported)).toMatchObject({ id: code })
})

test.each(['', '云', '市场部', 'build', '储备干部', '管培生'])('nobody can tell what “%s” is', (title) => {
  expect(occupationOf(title, imported)).toBeNull()
})

test('the group itself is surer than the major group above it', () => {
  const [deep, high] = [occupationOf('焊工', imported)!, occupationOf('焊工', shipped)!]
  expect([deep.title, high.title]).toEqual(['机械制造基础加工人员', '生产制造及有关人员'])
  expect(deep.confidence).toBeGreaterThan(high.confidence)
})

test('every name leads to a group below a major group there is', () => {
  for (const [name, { code }] of occupationTitles) {
    expect(code, name).toMatch(/^[1-6]-\d\d$/)
    expect(occupationOf(name, shipped), name).not.toBeNull()
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
