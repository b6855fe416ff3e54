import { placeOf } from '@zhiqiao/analysis'
import { evaluationItem } from '@zhiqiao/definitions'
import type { Session } from '@zhiqiao/registry'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openRegion, type Region } from '../../analysis/testing/open-region.ts'
import { recordsOf } from '../../analysis/testing/records.ts'
import { acts } from '../act.ts'
import { computedLines } from './computed-line.ts'

const day = '2026-06-30'
let region: Region

beforeAll(async () => {
  region = await openRegion(day, acts)
  const records = recordsOf(region)
  const teachers = []
  for (const body of ['清河区职业中学', '清河区职业中学', '澜山县职业高中'])
    teachers.push(await records.teacher(region.bodies[body]!))
  await records.recognise(teachers[0]!, '2024-05-10')
})
afterAll(() => region?.close())

test('a figure is counted once for all bodies, and a body without records has no points', async () => {
  await region.system(async (session) => {
    const item = await itemOf(session)
    let counted = 0
    const counting: Session = {
      ...session,
      asSystem: (reason, work) => {
        if (reason === '计算指标') counted++
        return session.asSystem(reason, work)
      },
    }
    const line = computedLines(counting, await placeOf(session, null), day)
    const lines = []
    for (const body of ['清河区职业中学', '澜山县职业高中', '云岭市职业教育中心'])
      lines.push(await line(item, region.bodies[body]!))
    expect(lines.map(({ points, from }) => [points, from])).toEqual([
      [6, '双师型教师比例50%'],
      [0, '双师型教师比例0%'],
      [null, '没有可统计的记录'],
    ])
    expect(lines[0]!.open).toContain(`of=organisation&subject=${region.bodies.清河区职业中学}`)
    expect(counted).toBe(1)
  })
})

test('a bureau is given the figure of its division', async () => {
  await region.system(async (session) => {
    const line = computedLines(session, await placeOf(session, null), day)
    const { points, open } = await line(await itemOf(session), region.bodies.清河区教育局!)
    expect(points).toBe(6)
    expect(open).toContain(`division=${region.places.清河区!.id}&on=${day}`)
  })
})

/** 双师型教师占比: from 20 % on it earns, from 60 % on all of 8 points. */
async function itemOf(session: Session) {
  const [known] = await session.all(evaluationItem, {})
  if (known) return known
  const scheme = await session.create('evaluationScheme', {
    name: '产教融合效能评价',
    kind: 'integration',
    office: region.bodies.云岭市教育局,
    totalPoints: 100,
    schemeVersion: '2026',
    validFrom: '2026-01-01',
    gradeRule: '只计总分。',
  })
  return session.create(evaluationItem, {
    scheme: scheme.id,
    number: '3.1',
    name: '双师型教师占比',
    points: 8,
    standard: '按占比计分。',
    dataSource: 'register',
    indicator: 'dualQualifiedShare',
    fullAt: 60,
    zeroAt: 20,
  })
}
