import { socialCreditCheck } from '@zhiqiao/model'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTown, type Town } from '../testing/open-town.ts'
import { organisation, pupil } from '../testing/town.ts'
import type { Viewer } from '../viewer.ts'

let town: Town
let registrarHere: Viewer
let school: string
beforeAll(async () => {
  town = await openTown()
  registrarHere = town.viewer('戊', 'schoolRegistrar', '青石职校')
  school = town.bodies.青石职校!
})
afterAll(() => town?.close())

describe('names in cells', () => {
  test('are found by key, unique field, title or alias, and tell when they are ambiguous', async () => {
    const code = `91530600MA6000001${socialCreditCheck('91530600MA6000001')}`
    const [one, other] = await town.registry.asSystem('名称', async (s) => {
      const named = { name: '白水职校', aliases: ['县职校'], division: town.places.白水县!.id, creditCode: code }
      return [
        await s.create(organisation, named),
        await s.create(organisation, { name: '白水职校', division: town.places.青石区!.id }),
      ]
    })
    const words = ['青石职校', '县职校', '白水职校', code, '没有的']
    const found = await town.registry.as(registrarHere, (s) => s.bulk.resolve('organisation', words))
    const ids = words.map((word) => (found.get(word) ?? []).map(({ id }) => id).sort())
    expect(ids).toEqual([[school], [one!.id], [one!.id, other!.id].sort(), [one!.id], []])
  })

  test('match no value that is masked for the viewer', async () => {
    const person = { registration: 'P0', name: '学生0', idNumber: '11010519491231002X', school }
    await town.registry.as(registrarHere, (s) => s.create(pupil, person))
    const ask = (viewer: Viewer) => town.registry.as(viewer, (s) => s.bulk.match(pupil, ['name'], [['学生0']]))
    expect((await ask(registrarHere)).length).toBeGreaterThan(0)
    expect(await ask(town.viewer('丙', 'inspector', '市教育局'))).toEqual([])
  })
})
