import { codeValue, domain } from '@zhiqiao/definitions'
import { openRegistry, type Registry } from '@zhiqiao/registry'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { TestDatabase } from '../../../test/database.ts'
import { domainDatabase } from '../../../test/domain-database.ts'
import { applyCodeValues, codeValueActs, codeValuesApplied } from './code-values.ts'

let database: TestDatabase
let registry: Registry
beforeAll(async () => {
  database = await domainDatabase()
  registry = await openRegistry({
    url: database.url,
    domain: { ...domain, codeSets: { ...domain.codeSets } },
    keys: { audit: Buffer.alloc(32, 1), personal: Buffer.alloc(32, 2) },
    acts: codeValueActs,
  })
  await applyCodeValues(registry)
})
afterAll(async () => {
  await registry?.close()
  await database?.close()
})

const add = (values: Record<string, unknown>) =>
  registry.asSystem('管理员添加', (session) =>
    session.create(codeValue, { codeSet: 'honourSeries', source: '云教发〔2026〕8号', toVerify: false, ...values }),
  )
const offered = () => registry.domain.codeSets.honourSeries!.values.map(({ code }) => code)
const level = { level: 'prefecture', holderKind: 'school', grantedBy: '云岭市教育局', year: 2026 }

describe('values an administrator adds', () => {
  test('are taken by records and offered beside those defined, once they are read', async () => {
    const honourOf = (series: string) =>
      registry.asSystem('登记', async (session) => {
        const place = await session.create('division', { name: '云岭市', kind: 'prefecture' })
        const school = await session.create('organisation', {
          name: '云岭工业学校',
          kind: 'school',
          division: place.id,
        })
        return session.create('honour', { title: '云岭市星火学校', series, organisation: school.id, ...level })
      })
    await expect(honourOf('spark')).rejects.toMatchObject({ code: 'invalid' })
    const before = codeValuesApplied(registry.domain)
    await add({ value: 'spark', name: '星火称号', validTo: 2030 })
    await applyCodeValues(registry)
    expect(codeValuesApplied(registry.domain)).toBeGreaterThan(before)
    expect(offered()).toContain('spark')
    expect(offered()).toContain('nationalKey')
    expect((await honourOf('spark')).values.series).toBe('spark')
    expect(domain.codeSets.honourSeries!.values.map(({ code }) => code)).not.toContain('spark')
  })

  test('are read again without being put there twice', async () => {
    await applyCodeValues(registry)
    await applyCodeValues(registry)
    expect(offered().filter((code) => code === 'spark')).toHaveLength(1)
  })

  test.each([
    ['a code the set has already', { value: 'nationalKey', name: '国重' }],
    ['a code that is none', { value: '星火', name: '星火' }],
    ['a set the software itself decides by', { codeSet: 'role', value: 'boss', name: '老板' }],
    ['a set that is not there', { codeSet: 'nothing', value: 'a', name: '甲' }],
  ])('are refused: %s', async (_, values) => {
    await expect(add(values)).rejects.toMatchObject({ status: 422 })
  })

  test('keep their code for good', async () => {
    const [spark] = await registry.asSystem('查看', (session) => session.all(codeValue, { filter: { value: 'spark' } }))
    const change = (values: Record<string, unknown>) =>
      registry.asSystem('修改', (session) => session.change(codeValue, spark!.id, spark!.version, values))
    await expect(change({ value: 'flame' })).rejects.toMatchObject({ status: 422 })
    expect((await change({ name: '星火学校' })).values.name).toBe('星火学校')
  })
})
