import { organisation, policyDocument, task } from '@zhiqiao/definitions'
import { namedBodies } from '@zhiqiao/model'
import { parsePolicy } from '@zhiqiao/policy'
import type { Session, Viewer } from '@zhiqiao/registry'
import { importPlan, matchNames, mergeTasks, planView, snapshotOf, splitTask, writtenBodies } from '@zhiqiao/work'
import { beforeAll, describe, expect, test } from 'vitest'
import { breakdownOf } from '../../packages/server/official/task-breakdown.ts'
import type { World } from './world.ts'

const text = `云岭市职业教育提质行动方案

一、重点任务
1.优化专业布局。到2027年底，新增专业点12个。（牵头单位：市教育局；责任单位：市气象局、市财政局、有关行业组织）
2.加强队伍建设。到2027年底，招聘教师100人。（牵头单位：市水务集团；责任单位：市气象局）
`

/** What the names of bodies in a document mean, and how they are shown. */
export function writtenNameStory(here: () => World): void {
  describe('written name', () => {
    let world: World
    let officer: Viewer
    let document: string
    let education: string
    let finance: string
    let labour: string

    const as = <T>(work: (session: Session) => Promise<T>) => world.registry.as(officer, work)
    const view = () => as((session) => planView(session, document))
    const entry = async (at: number) => (await view()).tasks[at]!
    const rows = async () => breakdownOf(await view())
    const names = async (at: number, role: 'lead' | 'responsible') => {
      const { titles, tasks } = await view()
      const { values } = tasks[at]!
      return namedBodies(values[`${role}AsWritten`], values[`${role}Bodies`], values.readAs, titles).map(
        ({ id, name }) => `${name}${id === null ? '?' : ''}`,
      )
    }

    beforeAll(async () => {
      world = here()
      officer = await world.as('zhou')
      education = await world.body('云岭市教育局')
      finance = await world.body('云岭市财政局')
      labour = await world.body('云岭市人力资源和社会保障局')
      document = await as((session) =>
        importPlan(session, {
          text,
          plan: parsePolicy(text),
          office: education,
          division: officer.hat!.division.split('/').at(-2)!,
          fallbackTitle: '方案',
        }),
      )
    })

    describe('a name as written knows the bodies it means', () => {
      test('each name is read by itself; names nobody bears stand as written, in their place', async () => {
        expect((await entry(0)).values.readAs).toEqual(
          expect.arrayContaining([
            { written: '市教育局', bodies: [education] },
            { written: '市财政局', bodies: [finance] },
          ]),
        )
        expect(await names(0, 'responsible')).toEqual(['市气象局?', '云岭市财政局', '有关行业组织?'])
        expect(await as((session) => writtenBodies(session, document))).toEqual(
          expect.arrayContaining([
            { written: '市气象局', tasks: 2, open: 2, bodies: [] },
            expect.objectContaining({ written: '市教育局', tasks: 1, open: 0 }),
          ]),
        )
      })

      test('a body assigned by hand shows beside them, and the table marks what nobody was found for', async () => {
        const { id, version, values } = await entry(1)
        await as((session) =>
          session.change(task, id, version, { responsibleBodies: [...(values.responsibleBodies ?? []), labour] }),
        )
        expect(await names(1, 'responsible')).toEqual(['市气象局?', '云岭市人力资源和社会保障局'])
        const table = await rows()
        expect(table.rows[1]).toMatchObject({
          leadBodies: ['市水务集团*'],
          responsibleBodies: ['市气象局*', '云岭市人力资源和社会保障局'],
        })
        expect(table.note).toContain('“*”')
        const published = snapshotOf(await view(), { showBodyLights: false })
        expect(published.tasks[1]!.responsibleBodies).toEqual(['市气象局', '云岭市人力资源和社会保障局'])
      })

      test('said once, a name means the same in every task that writes it; said of one task, in that task', async () => {
        const weather = await as((session) =>
          session.create(organisation, {
            name: '云岭市气象局',
            kind: 'bureau',
            division: officer.hat!.division.split('/').at(-2)!,
          }),
        )
        expect(await as((session) => matchNames(session, document))).toBe(2)
        expect(await names(0, 'responsible')).toEqual(['云岭市气象局', '云岭市财政局', '有关行业组织?'])
        expect(await names(1, 'responsible')).toEqual(['云岭市气象局', '云岭市人力资源和社会保障局'])

        const [first] = (await view()).tasks
        await as((session) => matchNames(session, document, { written: '市气象局', bodies: [labour], task: first!.id }))
        expect(await names(0, 'responsible')).toEqual(['云岭市人力资源和社会保障局', '云岭市财政局', '有关行业组织?'])
        expect(await names(1, 'responsible')).toEqual(['云岭市气象局', '云岭市人力资源和社会保障局'])
        await as((session) => matchNames(session, document, { written: '市气象局', bodies: [weather.id] }))
        expect(await names(0, 'responsible')).toEqual(['云岭市气象局', '云岭市财政局', '有关行业组织?'])
      })

      test('a group stands for the bodies chosen, and a body taken off by hand stays off', async () => {
        await as((session) => matchNames(session, document, { written: '有关行业组织', bodies: [labour, finance] }))
        expect(await names(0, 'responsible')).toEqual(['云岭市气象局', '云岭市财政局', '云岭市人力资源和社会保障局'])
        const { id, version, values } = await entry(0)
        await as((session) =>
          session.change(task, id, version, {
            responsibleBodies: values.responsibleBodies!.filter((body) => body !== labour),
          }),
        )
        await as((session) => matchNames(session, document))
        expect(await names(0, 'responsible')).toEqual(['云岭市气象局', '云岭市财政局'])
      })

      test('splitting and merging carry the meanings along, and a new version keeps them', async () => {
        const whole = await entry(0)
        const at = whole.values.start! + 10
        const part = await as((session) => splitTask(session, document, whole.id, whole.version, at, '后一半'))
        expect(part.values.readAs).toEqual(whole.values.readAs)
        const merged = await as((session) => mergeTasks(session, document, [whole.id, part.id]))
        expect(merged.values.readAs).toEqual(whole.values.readAs)
      })

      test('nobody writes the meanings past the names, and a name that is not written has none', async () => {
        const { id, version } = await entry(0)
        await expect(
          as((session) => session.change(task, id, version, { readAs: [{ written: '甲', bodies: [education] }] })),
        ).rejects.toMatchObject({ status: 422 })
        await expect(
          as((session) => matchNames(session, document, { written: '市海洋局', bodies: [education] })),
        ).rejects.toMatchObject({ code: 'match.not-written' })
        const outsider = await world.as('luo')
        await expect(
          world.registry.as(outsider, async (session) => {
            await session.read(policyDocument, document)
            return matchNames(session, document)
          }),
        ).rejects.toMatchObject({ status: 404 })
      })
    })
  })
}
