import { randomBytes } from 'node:crypto'
import { type DrawRecord, inspectionObject, inspectionRound, listedInspector } from '@zhiqiao/definitions'
import { Problem, type RecordOf, type ValuesOf } from '@zhiqiao/model'
import type { ActHandlers, Session } from '@zhiqiao/registry'
import { digestOf, drawFrom, drawMethod } from './draw.ts'

type Round = RecordOf<ValuesOf<typeof inspectionRound>>
type InspectionObject = RecordOf<ValuesOf<typeof inspectionObject>>
type Inspector = RecordOf<ValuesOf<typeof listedInspector>>

export const inspectionActs: ActHandlers = {
  /** Draws objects and inspectors, keeps seed, lists and digest, and writes the outcome at each object. */
  'inspectionRound.draw': async (session, record, input, reason) => {
    const round = record as Round
    if (round.values.drawnAt !== null && !reason)
      throw refused(
        'draw.again',
        '这一批次已经抽取过，重新抽取请写明理由。',
        'Drawn already: once more needs a reason.',
      )
    return session.asSystem('双随机抽取', async (system) => {
      const objects = await system.all(inspectionObject, { filter: { round: round.id } })
      if (objects.length === 0)
        throw refused('draw.no-object', '检查对象名单是空的，请先登记检查对象。', 'There is no object to draw from.')
      if (objects.some(({ values }) => values.outcome !== null || values.inspectedOn !== null))
        throw refused('draw.begun', '检查已经开始，不能再抽取。', 'The inspection has begun: no further draw.')
      const lists = await listsOf(system, round, objects)
      const seed = (input.seed as string | null)?.trim() || randomBytes(16).toString('hex')
      const { drawn, short } = drawFrom(seed, lists)
      if (short.length > 0) throw await tooFew(system, objects, short)
      await writeOutcome(system, objects, lists, drawn)
      return {
        set: {
          drawnAt: session.now().toISOString(),
          drawSeed: seed,
          drawMethod,
          poolDigest: digestOf(lists),
          drawRecord: lists,
        },
      }
    })
  },

  /** Draws again from what was kept and says where the objects differ. */
  'inspectionRound.checkDraw': async (session, record) => {
    const { id, values } = await session.read(inspectionRound, record.id)
    if (values.drawSeed === null || values.drawRecord === null)
      throw refused('draw.none', '这一批次没有可复核的抽取。', 'There is no draw to check.')
    if (digestOf(values.drawRecord) !== values.poolDigest)
      throw refused('draw.lists', '留存的名单与名单摘要不符。', 'The lists kept do not match their digest.')
    const { drawn } = drawFrom(values.drawSeed, values.drawRecord)
    await session.asSystem('复核双随机抽取', async (system) => {
      const objects = await system.all(inspectionObject, { filter: { round: id } })
      const wrong = objects.filter(({ id: object, values: now }) => {
        const due = drawn.find((one) => one.object === object)
        return Boolean(now.drawn) !== (due !== undefined)
      })
      const gone = drawn.filter(({ object }) => !objects.some(({ id: one }) => one === object))
      if (wrong.length === 0 && gone.length === 0) return
      const names = await system.titles(
        'organisation',
        wrong.map((one) => one.values.organisation),
      )
      throw refused(
        'draw.differs',
        `重新抽取的结果与登记的不同：${[...Object.values(names), ...(gone.length > 0 ? [`另有${gone.length}个抽中的对象已不在名单`] : [])].join('、')}。`,
        `Drawn again the outcome differs at ${wrong.length + gone.length} objects.`,
      )
    })
  },
}

/** The lists as they stand today: objects with who stands back from each, and inspectors who may be drawn. */
async function listsOf(system: Session, { values }: Round, objects: readonly InspectionObject[]): Promise<DrawRecord> {
  const today = system.today()
  const listed = (await system.all(listedInspector, { filter: { state: 'confirmed' } })).filter(
    ({ values: { from, to, certificateTo, matters } }) =>
      from <= today &&
      (to ?? today) >= today &&
      (certificateTo ?? today) >= today &&
      ((matters ?? []).length === 0 || covers(system, matters!, values.matter)),
  )
  const within = await divisionsBeneath(system, values.office)
  const inspectors = listed.filter((one) => within.has(one.values.division))
  return {
    objects: objects.map(({ id, values: object }) => ({
      id,
      complained: object.complained === true,
      recused: inspectors.filter((one) => standsBack(one, object)).map((one) => one.id),
    })),
    share: values.drawShare ?? 100,
    complainedShare: values.complainedShare ?? values.drawShare ?? 100,
    inspectors: inspectors.map(({ id }) => id),
    inspectorsEach: values.inspectorsEach ?? 2,
  }
}

/** Named as standing back at the object, by their own declaration, or because they belong to the body. */
const standsBack = (inspector: Inspector, object: InspectionObject['values']): boolean =>
  (object.recused ?? []).includes(inspector.id) ||
  inspector.values.organisation === object.organisation ||
  (inspector.values.recusedFrom ?? []).includes(object.organisation)

/** Whether what an inspector may look at, in people's own words, is the round's matter. */
function covers(system: Session, matters: readonly string[], matter: string): boolean {
  const known = system.domain.codeSets.inspectionMatter!.values.find(({ code }) => code === matter)
  return matters.some((word) => word === matter || word === known?.zh)
}

/** The division of the office and all beneath it: an inspector listed there may be drawn. */
async function divisionsBeneath(system: Session, office: string): Promise<Set<string>> {
  const { division } = (await system.read('organisation', office)).values
  const rows: { id: string; path: string }[] = await system.visible('division').select(['id', 'path']).execute()
  const top = rows.find(({ id }) => id === division)?.path ?? ''
  return new Set(rows.filter(({ path }) => path.startsWith(top)).map(({ id }) => id))
}

async function writeOutcome(
  system: Session,
  objects: readonly InspectionObject[],
  lists: DrawRecord,
  drawn: readonly { readonly object: string; readonly inspectors: readonly string[] }[],
): Promise<void> {
  for (const { id, version, values } of objects) {
    const due = drawn.find(({ object }) => object === id)
    const recused = lists.objects.find((one) => one.id === id)!.recused
    await system.change(
      inspectionObject,
      id,
      version,
      {
        inspectors: [...(due?.inspectors ?? [])],
        recused,
        recusalReason: recused.length === 0 ? null : (values.recusalReason ?? '任职或登记回避的单位'),
      },
      { set: { drawn: due !== undefined } },
    )
  }
}

async function tooFew(system: Session, objects: readonly InspectionObject[], short: readonly string[]) {
  const bodies = objects.filter(({ id }) => short.includes(id)).map(({ values }) => values.organisation)
  const names = Object.values(await system.titles('organisation', bodies))
  return refused(
    'draw.too-few',
    `可抽取的检查人员不足：${names.join('、')}。请补充名录，或减少每个对象的检查人员。`,
    `Too few inspectors are left for ${names.length} objects: list more, or ask for fewer for each.`,
  )
}

const refused = (code: string, zh: string, en: string) => new Problem(422, code, zh, en)
