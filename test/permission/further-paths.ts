import { domain, indicators, rules } from '@zhiqiao/definitions'
import { kebabCase, type Register } from '@zhiqiao/model'
import { newId, type Registry, type Viewer } from '@zhiqiao/registry'
import type { LightMyRequestResponse } from 'fastify'
import { expect, test } from 'vitest'
import type { World, WorldRow } from '../../packages/registry/testing/holds.ts'

/** What the paths beside a register's own addresses are asked with. */
export interface Asker {
  readonly registry: Registry
  readonly world: World
  readonly viewer: Viewer
  get(url: string): Promise<LightMyRequestResponse>
  mayRead(register: Register, row: WorldRow): boolean
  seesClear(register: Register, row: WorldRow): boolean
}

const registers = Object.values(domain.registers)
const fieldsOf = (register: Register, is: (field: Register['fields'][string]) => boolean) =>
  Object.entries(register.fields)
    .filter(([, field]) => is(field))
    .map(([name]) => name)

/** The whole answer, so that not even its length tells what is hidden from what does not exist. */
const whole = ({ statusCode, body }: LightMyRequestResponse, id: string) =>
  `${statusCode} ${body.replaceAll(id, '~').replace(/urn:request:[0-9a-f-]{36}/, '')}`

/** Attachments, comments, looks, papers, imports, global search, figures and findings: the same walls on each of them. */
export function furtherPaths(here: () => Asker): void {
  test('attachments are theirs whose record is, and look absent otherwise', async () => {
    const { world, mayRead, get } = here()
    const open = new Map<string, boolean>()
    for (const register of registers)
      for (const row of world.get(register.name)!)
        for (const field of fieldsOf(register, ({ type }) => type.kind === 'files'))
          for (const file of (row.values[field] ?? []) as string[])
            open.set(file, open.get(file) || mayRead(register, row))
    const absent = newId()
    const missing = [whole(await get(`file/${absent}`), absent), whole(await get(`file/${absent}/view`), absent)]
    const wrong: string[] = []
    for (const [id, mine] of sample([...open])) {
      const answers = [whole(await get(`file/${id}`), id), whole(await get(`file/${id}/view`), id)]
      if (mine && !answers[0]!.startsWith('200')) wrong.push(`${id}: hidden`)
      if (!mine && JSON.stringify(answers) !== JSON.stringify(missing)) wrong.push(`${id}: ${answers}`)
    }
    expect(wrong.slice(0, 5)).toEqual([])
  })

  test('comments, looks and papers of what is not theirs answer like those of what does not exist, to the letter', async () => {
    const { world, mayRead, get } = here()
    const wrong: string[] = []
    for (const register of sample(registers)) {
      const row = world.get(register.name)!.find((one) => !mayRead(register, one))
      if (!row) continue
      const path = kebabCase(register.name)
      const personal = fieldsOf(register, (field) => Boolean(field.personal)).length > 0
      const addresses = (id: string) => [
        `${path}/${id}`,
        `${path}/${id}/comment`,
        ...(personal ? [`${path}/${id}/access`] : []),
        ...Object.keys(register.papers ?? {}).map((paper) => `document-out/${paper}/${id}.docx`),
      ]
      const absent = newId()
      for (const [n, url] of addresses(row.id).entries()) {
        const [hidden, none] = [await get(url), await get(addresses(absent)[n]!)]
        if (whole(hidden, row.id) !== whole(none, absent)) wrong.push(`${url}: ${hidden.body} is not ${none.body}`)
      }
    }
    expect(wrong.slice(0, 5)).toEqual([])
  })

  test('an import that names a record which is not theirs is told the same as for one that does not exist', async () => {
    const { registry, viewer, world, mayRead } = here()
    const wrong: string[] = []
    for (const register of sample(registers)) {
      const row = world.get(register.name)!.find((one) => !mayRead(register, one))
      if (!row) continue
      const refused = (id: string) =>
        registry
          .as(viewer, (session) => session.bulk.write(register.name, [{ line: 1, id, version: 1, values: {} }], {}))
          .then(
            () => 'written',
            (problem) => `${problem.status} ${JSON.stringify(problem.details ?? problem.message).replaceAll(id, '~')}`,
          )
      const [hidden, none] = [await refused(row.id), await refused(newId())]
      if (hidden !== none || hidden === 'written') wrong.push(`${register.name}: ${hidden} is not ${none}`)
    }
    expect(wrong.slice(0, 5)).toEqual([])
  })

  test('what is masked or sensitive is found by no search, filter or order, whole or in part', async () => {
    const { world, get, mayRead, seesClear } = here()
    const wrong: string[] = []
    for (const register of registers) {
      const path = kebabCase(register.name)
      for (const field of fieldsOf(register, ({ personal }) => personal === 'sensitive')) {
        for (const query of [`${field}=1`, `${field}.contains=1`, `${field}.empty=false`, `sort=${field}`]) {
          const { statusCode } = await get(`${path}?${query}`)
          if (statusCode < 400) wrong.push(`${register.name}: ${query} is answered`)
        }
      }
      const rows = world.get(register.name)!.filter((row) => mayRead(register, row))
      const masked = fieldsOf(register, ({ personal, type }) => Boolean(personal) && type.column === 'text')
      for (const row of rows.slice(0, 2))
        for (const field of masked) {
          const value = String(row.values[field] ?? '')
          const part = value.slice(-5)
          const elsewhere = Object.entries(row.values).some(
            ([name, other]) => name !== field && typeof other === 'string' && other.includes(part),
          )
          const hidden = register.fields[field]!.personal === 'sensitive' || !seesClear(register, row)
          if (value.length < 5 || elsewhere || !hidden) continue
          const found = (await get(`${path}?text=${encodeURIComponent(part)}&limit=500`)).json()
          if (found.rows?.some(({ id }: WorldRow) => id === row.id))
            wrong.push(`${register.name}.${field}: found by ${part}`)
        }
    }
    expect(wrong.slice(0, 5)).toEqual([])
  })

  test('global search, figures with their rows, and findings name nothing that is not theirs', async () => {
    const { world, get, mayRead, viewer } = here()
    if (viewer.person === null) {
      for (const url of ['search?text=样例', 'indicator/dualQualifiedShare', 'rule/internInsured', 'own-record'])
        expect((await get(encodeURI(url))).statusCode, url).toBe(401)
      return
    }
    const rowOf = new Map(
      registers.flatMap((register) => world.get(register.name)!.map((row) => [row.id, { register, row }] as const)),
    )
    const wrong: string[] = []
    const named = (id: string, where: string) => {
      const known = rowOf.get(id)
      if (known && !mayRead(known.register, known.row)) wrong.push(`${where}: ${known.register.name} ${id}`)
    }
    const { found } = (await get(`search?text=${encodeURIComponent('样例')}`)).json()
    for (const { register, rows } of found as { register: string; rows: WorldRow[] }[])
      for (const { id } of rows) named(id, `search ${register}`)
    for (const name of sample(Object.keys(indicators))) {
      const answer = await get(`indicator/${name}/rows?limit=500&unconfirmed=true`)
      if (answer.statusCode !== 200) continue
      for (const { id } of answer.json().rows as { id: string }[]) named(id, `indicator ${name}`)
    }
    for (const name of sample(Object.keys(rules))) {
      const answer = await get(`rule/${name}`)
      if (answer.statusCode !== 200) continue
      const { findings } = answer.json().judgement as { findings: { record: string; title: string }[] }
      for (const { record, title } of findings) if (title !== '') named(record, `rule ${name}`)
    }
    for (const { id } of (await get('own-record')).json() as { id: string }[]) named(id, 'own records')
    expect(wrong.slice(0, 5)).toEqual([])
  })
}

/** Every one with `ZHIQIAO_FULL=1`, every fifth on other days. */
const sample = <T>(all: readonly T[]): readonly T[] =>
  process.env.ZHIQIAO_FULL ? all : all.filter((_, n) => n % 5 === 0)
