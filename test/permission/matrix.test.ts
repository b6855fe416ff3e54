import { domain } from '@zhiqiao/definitions'
import { kebabCase, type Register } from '@zhiqiao/model'
import { newId, publicViewer, type Viewer } from '@zhiqiao/registry'
import type { FastifyInstance } from 'fastify'
import pino from 'pino'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { holds, type WorldRow } from '../../packages/registry/testing/holds.ts'
import { buildServer } from '../../packages/server/build-server.ts'
import { indicatorRoutes } from '../../packages/server/routes/analysis/indicator.ts'
import { ruleRoutes } from '../../packages/server/routes/analysis/rule.ts'
import { officialDocumentRoutes } from '../../packages/server/routes/official-document.ts'
import { noLimits } from '../../packages/server/test/test-region.ts'
import { furtherPaths } from './further-paths.ts'
import { type Persona, personas, type SampleRegion, sampleRegion } from './sample-region.ts'

let region: SampleRegion
let server: FastifyInstance
const viewers = new Map<Persona | null, Viewer>()
const cookies = new Map<Persona | null, string>()

beforeAll(async () => {
  region = await sampleRegion()
  server = await buildServer({
    registry: region.registry,
    settings: {},
    webFolder: null,
    log: pino({ level: 'silent' }),
    limits: noLimits,
    longestLagMs: 0,
    routes: [officialDocumentRoutes, indicatorRoutes, ruleRoutes],
  })
  viewers.set(null, publicViewer)
  cookies.set(null, '')
  for (const persona of personas) {
    viewers.set(persona, await region.viewer(persona))
    const answer = await server.inject({
      method: 'POST',
      url: '/api/v1/session',
      headers: { 'x-zhiqiao': '1' },
      payload: { name: persona, password: region.passwords[persona] },
    })
    cookies.set(persona, `${answer.cookies[0]!.name}=${answer.cookies[0]!.value}`)
  }
})
afterAll(async () => {
  await server?.close()
  await region?.close()
})

/** A few for every day; `ZHIQIAO_FULL=1` asks as everybody. */
const few: Persona[] = ['cityLabour', 'northOfficer', 'northRegistrar', 'northHr', 'southStudent']
const everybody: (Persona | null)[] = [null, ...(process.env.ZHIQIAO_FULL ? personas : few)]
const registers = Object.values(domain.registers)

const ask = (
  persona: Persona | null,
  url: string,
  method: 'GET' | 'PATCH' | 'DELETE' | 'POST' = 'GET',
  payload?: object,
) =>
  server.inject({
    method,
    url: `/api/v1/${url}`,
    headers: { cookie: cookies.get(persona)!, 'x-zhiqiao': '1' },
    ...(payload ? { payload } : {}),
  })

const mayRead = (register: Register, row: WorldRow, persona: Persona | null) =>
  holds(domain, region.world, register.permissions.read, register, row, viewers.get(persona)!)

/** Personal values somebody may see as they are: those they keep, and those about themselves. */
const seesClear = (register: Register, row: WorldRow, persona: Persona | null) => {
  const viewer = viewers.get(persona)!
  const { clear, change } = register.permissions
  const { person } = register.wall
  const own =
    person === undefined ? row.createdBy : register.name === 'person' ? row.id : ownerOf(register, row, person)
  return (
    holds(domain, region.world, clear ?? change, register, row, viewer) ||
    (viewer.person !== null && own === viewer.person.id)
  )
}

/** The person a wall's field leads to, through as many records as it takes. */
function ownerOf(register: Register, row: WorldRow, field: string): string | null {
  const target = domain.registers[register.fields[field]?.register ?? '']
  const id = row.values[field]
  if (!target || typeof id !== 'string') return null
  if (target.name === 'person') return id
  const next = region.world.get(target.name)?.find((one) => one.id === id)
  return next && target.wall.person ? ownerOf(target, next, target.wall.person) : null
}

/** One that is hidden from the viewer, in the words for one that does not exist. */
const told = (answer: { statusCode: number; json(): { code: string; title: string } }) => [
  answer.statusCode,
  answer.json().code,
  answer.json().title,
]

test('a row of every register was made, so that none goes unasked', () => {
  expect([...region.unmade]).toEqual([])
})

// Every address of every register is asked, as somebody who sees nothing too: longer than a test usually may take.
describe.each(everybody)('as %s', { timeout: 300_000 }, (persona) => {
  test('every list, count, export and search shows what the permissions say and nothing else', async () => {
    const wrong: string[] = []
    for (const register of registers) {
      const rows = region.world.get(register.name)!
      const mine = new Set(rows.filter((row) => mayRead(register, row, persona)).map(({ id }) => id))
      const path = kebabCase(register.name)
      const list = await ask(persona, `${path}?limit=500`)
      if (list.statusCode !== 200) {
        wrong.push(`${register.name}: ${list.statusCode}`)
        continue
      }
      const page = list.json()
      const seen = new Set<string>(page.rows.map(({ id }: WorldRow) => id))
      for (const id of seen) if (!mine.has(id)) wrong.push(`${register.name}: list leaks ${id}`)
      if (rows.length <= 500) for (const id of mine) if (!seen.has(id)) wrong.push(`${register.name}: list hides ${id}`)
      if (rows.length <= 500 && page.total !== mine.size) wrong.push(`${register.name}: counts ${page.total}`)
      const found = (await ask(persona, `${path}?text=${encodeURIComponent('样例')}&limit=500`)).json()
      for (const { id } of found.rows ?? []) if (!mine.has(id)) wrong.push(`${register.name}: search leaks ${id}`)
      for (const [id, title] of Object.entries(page.references as Record<string, string>))
        if (title !== '' && !readableAnywhere(id, persona)) wrong.push(`${register.name}: names ${id} ${title}`)
      if (rows.some((row) => secretsOf(register, row).length > 0)) {
        const csv = (await ask(persona, `${path}.csv`)).body
        for (const row of rows)
          for (const secret of secretsOf(register, row))
            if (csv.includes(secret) && !clearSomewhere(register, secret, persona))
              wrong.push(`${register.name}: export shows ${secret}`)
      }
    }
    expect(wrong).toEqual([])
  })

  test('what is not theirs looks like what does not exist, on every address of a record', async () => {
    const wrong: string[] = []
    for (const register of registers) {
      const path = kebabCase(register.name)
      const hidden = region.world
        .get(register.name)!
        .filter((row) => !mayRead(register, row, persona))
        .slice(0, 1)
      if (hidden.length === 0) continue
      const absent = newId()
      const write = { version: 1, values: {}, reason: '试探' }
      const addresses = (id: string) => [
        ask(persona, `${path}/${id}`),
        ask(persona, `${path}/${id}/history`),
        ask(persona, `${path}/${id}`, 'PATCH', write),
        ask(persona, `${path}/${id}`, 'DELETE', { version: 1, reason: '试探' }),
        ...Object.keys(register.acts ?? {})
          .slice(0, 1)
          .map((act) => ask(persona, `${path}/${id}/act/${act}`, 'POST', { version: 1, input: {}, reason: '试探' })),
      ]
      const missing = (await Promise.all(addresses(absent))).map(told)
      for (const { id } of hidden) {
        const answers = (await Promise.all(addresses(id))).map(told)
        if (JSON.stringify(answers) !== JSON.stringify(missing))
          wrong.push(`${register.name}: ${JSON.stringify(answers)} is not ${JSON.stringify(missing)}`)
      }
    }
    expect(wrong).toEqual([])
  })

  test('personal values are masked wherever the record is not the viewer’s to keep', async () => {
    const wrong: string[] = []
    for (const register of registers) {
      if (!Object.values(register.fields).some(({ personal }) => personal)) continue
      const path = kebabCase(register.name)
      const rows = region.world.get(register.name)!.filter((row) => mayRead(register, row, persona))
      const list = (await ask(persona, `${path}?limit=500`)).json()
      for (const row of rows.slice(0, 8)) {
        const one = (await ask(persona, `${path}/${row.id}`)).json().record
        if (!one) {
          wrong.push(`${register.name}: read hides ${row.id}`)
          continue
        }
        const listed = list.rows.find(({ id }: WorldRow) => id === row.id)
        const clear = seesClear(register, row, persona)
        for (const [name, field] of Object.entries(register.fields)) {
          const raw = row.values[name]
          if (!field.personal || raw == null) continue
          if (!clear && one.values[name] === raw) wrong.push(`${register.name}.${name}: shown to ${persona}`)
          if ((!clear || field.personal === 'sensitive') && listed?.values[name] === raw)
            wrong.push(`${register.name}.${name}: listed to ${persona}`)
        }
      }
    }
    expect(wrong).toEqual([])
  })

  furtherPaths(() => ({
    registry: region.registry,
    world: region.world,
    viewer: viewers.get(persona)!,
    get: (url) => ask(persona, url),
    mayRead: (register, row) => mayRead(register, row, persona),
    seesClear: (register, row) => seesClear(register, row, persona),
  }))
})

/** Where an id stands, or is attached; a list names hundreds. */
const places = new Map<string, [Register, WorldRow][]>()

function readableAnywhere(id: string, persona: Persona | null): boolean {
  if (places.size === 0)
    for (const register of registers)
      for (const row of region.world.get(register.name)!)
        for (const name of [row.id, ...filesOf(register, row)])
          places.set(name, [...(places.get(name) ?? []), [register, row]])
  return (places.get(id) ?? []).some(([register, row]) => mayRead(register, row, persona))
}

/** The files attached to a row: whoever reads the row reads their names. */
const filesOf = (register: Register, row: WorldRow): string[] =>
  Object.entries(register.fields).flatMap(([name, { type }]) =>
    type.kind === 'files' ? ((row.values[name] ?? []) as string[]) : [],
  )

/** The personal values of a row that an export could betray. */
function secretsOf(register: Register, row: WorldRow): string[] {
  return Object.entries(register.fields).flatMap(([name, { personal }]) => {
    const value = row.values[name]
    const open = Object.keys(register.fields).some(
      (other) => !register.fields[other]!.personal && row.values[other] === value,
    )
    return personal && !open && typeof value === 'string' && value.length >= 8 ? [value] : []
  })
}

const clearSomewhere = (register: Register, secret: string, persona: Persona | null) =>
  region.world
    .get(register.name)!
    .some(
      (row) =>
        secretsOf(register, row).includes(secret) &&
        mayRead(register, row, persona) &&
        seesClear(register, row, persona),
    )
