import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { domain, indicators, parameters, rules } from '@zhiqiao/definitions'
import type { At, Field, Reads } from '@zhiqiao/model'
import { openRegistry, publicViewer, type Registry, type Viewer } from '@zhiqiao/registry'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { TestDatabase } from '../../test/database.ts'
import { domainDatabase } from '../../test/domain-database.ts'
import { computeIndicator, judgeRule, lineageOf, settle } from './index.ts'
import { builder } from './query/builder.ts'

const glossary = readFileSync(new URL('../../GLOSSARY.md', import.meta.url), 'utf8')

let database: TestDatabase
let registry: Registry
let officer: Viewer
let stranger: Viewer

beforeAll(async () => {
  database = await domainDatabase()
  registry = await openRegistry({
    url: database.url,
    domain,
    keys: { audit: randomBytes(32), personal: randomBytes(32) },
  })
  const { city, other, bureau, school, person } = await registry.asSystem('测试', async (session) => {
    const place = (name: string) => session.create('division', { name, kind: 'prefecture' })
    const [here, there] = [await place('云岭市'), await place('清河市')]
    const body = (name: string, kind: string, division: string) =>
      session.create('organisation', { name, kind, division })
    return {
      city: here.id,
      other: there.id,
      bureau: (await body('云岭市教育局', 'bureau', here.id)).id,
      school: (await body('清河中学', 'school', there.id)).id,
      person: (await session.create('person', { name: '周示例' })).id,
    }
  })
  const wearing = (role: 'sectionOfficer' | 'student', organisation: string, division: string): Viewer => ({
    person: { id: person, name: '周示例' },
    hat: {
      membership: person,
      role,
      organisation,
      organisationTitle: '',
      division: `/${division}/`,
      line: role === 'sectionOfficer' ? 'education' : null,
    },
    address: null,
    via: 'account',
  })
  officer = wearing('sectionOfficer', bureau, city)
  stranger = wearing('student', school, other)
})
afterAll(async () => {
  await registry?.close()
  await database?.close()
})

/** Words in a query's text and parameters that look like codes and are none of the registers it reads. */
function unknownCodes(query: unknown, reads: Reads): string[] {
  const { sql, parameters: bound } = (query as { compile(): { sql: string; parameters: readonly unknown[] } }).compile()
  const words = [...sql.matchAll(/'([^']*)'/g)].map(([, word]) => word!)
  const said = [...words, ...bound.filter((value) => typeof value === 'string')]
  const known = new Set(
    Object.values(reads).flatMap((register) => [
      ...Object.keys(register.states ?? {}),
      ...Object.values<Field>(register.fields).flatMap(({ codeSet }) =>
        codeSet === undefined ? [] : domain.codeSets[codeSet]!.values.map(({ code }) => code),
      ),
    ]),
  )
  return said.filter((word) => /^[a-z][A-Za-z0-9]*$/.test(word) && !known.has(word))
}

const asked: At = {
  on: '2026-11-21',
  from: '2026-01-01',
  place: { id: '01890000-0000-7000-8000-000000000000', path: '/' },
  parameter: () => 1,
}

describe.each(Object.values(indicators))('指标 $name', (indicator) => {
  test('says in two languages what it counts and what it rests on', () => {
    const labels = [
      indicator.title,
      indicator.help,
      ...Object.values(indicator.numerator),
      ...Object.values(indicator.denominator ?? {}),
      ...Object.values(indicator.territories ?? {}),
      ...indicator.basis,
      ...(indicator.caveats ?? []),
      ...(indicator.breaks ?? []).map(({ why }) => why),
    ]
    for (const { zh, en } of labels) {
      expect(zh).toMatch(/[一-鿿]/)
      expect(en).toMatch(/^[\p{L}\d“(].*$/u)
    }
    expect(indicator.basis.length).toBeGreaterThan(0)
  })

  test('reads registers that are in the glossary, and asks for parameters that exist', () => {
    for (const name of Object.keys(indicator.reads)) {
      expect(domain.registers[name]).toBe(indicator.reads[name])
      expect(glossary).toContain(`\`${name}\``)
    }
    expect(indicator.reads).toHaveProperty(indicator.counts)
    for (const name of indicator.parameters ?? []) expect(parameters).toHaveProperty(name)
  })

  test('asks for no state and no code that its registers do not have', () => {
    expect(unknownCodes(indicator.measure(builder, asked), indicator.reads)).toEqual([])
  })

  test('has no number on an empty database, for every choice of columns and every subject', async () => {
    const choices = Object.keys(indicator.numerator).flatMap((numerator) =>
      (indicator.denominator ? Object.keys(indicator.denominator) : [null]).flatMap((denominator) =>
        (indicator.territories ? Object.keys(indicator.territories) : [null]).map((territory) => ({
          numerator,
          denominator,
          territory,
        })),
      ),
    )
    for (const choice of choices)
      for (const by of [null, ...Object.keys(indicator.by)]) {
        const found = await registry.as(officer, (session) =>
          computeIndicator(session, indicator, parameters, { ...choice, by, on: '2026-11-21' }),
        )
        expect(found.value, JSON.stringify(choice)).toBeNull()
        expect(found.why).not.toBeNull()
        expect(found.definition).toMatch(/^[0-9a-f]{16}$/)
      }
  })

  test('can be asked as recorded on a day, through a stranger’s eyes and in a sandbox, and opens onto no rows', async () => {
    for (const view of [
      { eyes: 'all', asRecordedOn: '2026-01-01' },
      { eyes: 'viewer' },
      { eyes: 'all', whatIf: { withdrawn: { [indicator.counts]: ['01890000-0000-7000-8000-000000000000'] } } },
    ] as const)
      for (const viewer of [officer, stranger, publicViewer])
        await registry.as(viewer, async (session) => {
          expect((await computeIndicator(session, indicator, parameters, { view })).value).toBeNull()
          expect(await lineageOf(session, indicator, parameters, { view })).toMatchObject({ rows: [], total: 0 })
        })
  })

  test('refuses columns, subjects and days it does not have', async () => {
    for (const wrong of [
      { numerator: 'no' },
      { denominator: 'no' },
      { on: 'yesterday' },
      { subject: { of: 'no', id: '' } },
    ])
      await expect(
        registry.as(officer, (session) => settle(session, indicator, parameters, wrong)),
      ).rejects.toMatchObject({ status: 400 })
  })
})

describe.each(Object.values(rules))('规则 $name', (rule) => {
  test('says in two languages what it asks, what it compares and what it rests on', () => {
    for (const { zh, en } of [rule.title, rule.help, ...rule.basis, ...Object.values(rule.numbers)]) {
      expect(zh).toMatch(/[一-鿿]/)
      expect(en).toMatch(/^[\p{L}\d“(].*$/u)
    }
    expect(rule.basis.length).toBeGreaterThan(0)
    if (rule.kind === 'check') expect(Object.keys(rule.numbers).length).toBeGreaterThan(0)
  })

  test('reads registers that are in the glossary, and asks for parameters that exist', () => {
    for (const name of Object.keys(rule.reads)) {
      expect(domain.registers[name]).toBe(rule.reads[name])
      expect(glossary).toContain(`\`${name}\``)
    }
    for (const name of rule.parameters) expect(parameters).toHaveProperty(name)
  })

  test('asks for no state and no code that its registers do not have', () => {
    if (rule.judge) expect(unknownCodes(rule.judge(builder, asked), rule.reads)).toEqual([])
  })

  test('finds nothing on an empty database, with its parameters set or open', async () => {
    const set = Object.fromEntries(rule.parameters.map((name) => [name, parameters[name]?.whole ? 1 : 1.5]))
    for (const viewer of [officer, stranger, publicViewer])
      for (const whatIf of [{}, { parameters: set }])
        for (const eyes of ['all', 'viewer'] as const) {
          const judged = await registry.as(viewer, (session) =>
            judgeRule(session, rule, parameters, { on: '2026-11-21', view: { eyes, unconfirmed: true, whatIf } }),
          )
          expect(judged.findings.filter(({ verdict }) => verdict !== 'unclear')).toEqual([])
          if (whatIf.parameters) expect(judged.open).toEqual([])
        }
  })
})
