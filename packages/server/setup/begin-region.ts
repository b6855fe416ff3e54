import { calendarDay, division, divisionCode, membership, organisation, person } from '@zhiqiao/definitions'
import { Problem } from '@zhiqiao/model'
import type { Registry, Session } from '@zhiqiao/registry'
import { officialDays } from '@zhiqiao/work'
import { loadOfficialCodes } from '../code/load-official-codes.ts'
import { createAccount } from '../session/account.ts'

/** Whose region it is and who keeps it at first. */
export interface Beginning {
  /** Code of GB/T 2260 or name of the place; with `kind`, a place that has no code. */
  readonly place: string
  /** 功能区, 兵团师, 团场 and others that the list of codes does not know. */
  readonly kind?: string
  /** The office that runs the platform, e.g. an education bureau. */
  readonly body: string
  readonly person: string
  readonly account: string
}

export interface Begun {
  readonly place: string
  /** How many places lie within it, by the official list. */
  readonly within: number
  readonly account: string
  /** Kept nowhere: only its hash is. */
  readonly password: string
}

/**
 * Makes an empty installation a region's own: its place with those within it by the official codes, the office that
 * runs the platform, and a first person who administers it and works in it. Everything else is recorded or imported.
 * @throws Problem 409 when there is anything already, 422 when the place is not known or not one
 */
export async function beginRegion(registry: Registry, beginning: Beginning): Promise<Begun> {
  await loadOfficialCodes(registry)
  return registry.asSystem('开始使用', async (session) => {
    if ((await session.list(organisation, { limit: 1 })).rows.length > 0) throw begunAlready()
    const place = await settlePlace(session, beginning)
    await session.bulk.write(
      calendarDay,
      officialDays.map((values, at) => ({ line: at + 1, values: { ...values } })),
    )
    const office = await session.create(organisation, {
      name: beginning.body,
      kind: 'bureau',
      division: place.id,
      line: 'education',
    })
    const keeper = await session.create(person, { name: beginning.person })
    for (const role of ['sectionOfficer', 'systemAdministrator'] as const)
      await session.create(membership, { person: keeper.id, organisation: office.id, role, from: session.today() })
    const { account } = beginning
    const { password } = await createAccount(session, { person: keeper.id, name: account })
    return { place: place.name, within: place.within, account, password }
  })
}

async function settlePlace(session: Session, { place, kind }: Beginning) {
  if (kind !== undefined) {
    const made = await session.create(division, { name: place, kind })
    return { id: made.id, name: place, within: 0 }
  }
  // 33 and 3308 are written for 330000 and 330800 as well.
  const filter = /^\d+$/.test(place) ? { areaCode: place.padEnd(6, '0') } : { name: place }
  const found = await session.all(divisionCode, { filter })
  const [official] = found
  if (!official) throw unknownPlace(place)
  if (found.length > 1) throw severalPlaces(found.map(({ values: { areaCode, name } }) => `${areaCode} ${name}`))
  const make = ({ values: { name, tier, areaCode } }: typeof official, parent: string | null) =>
    session.create(division, { name, kind: tier, divisionCode: areaCode, parent })
  const { id } = await make(official, null)
  let within = 0
  const settleBelow = async (code: string, parent: string) => {
    for (const below of await session.all(divisionCode, { filter: { parent: code } })) {
      const made = await make(below, parent)
      within++
      await settleBelow(below.id, made.id)
    }
  }
  await settleBelow(official.id, id)
  return { id, name: official.values.name, within }
}

const begunAlready = () =>
  new Problem(
    409,
    'begun-already',
    '这里已有数据，只有空的安装才能从头开始；请用环境变量 ZHIQIAO_DATA 另指一个目录。',
    'There is data already: name another folder by ZHIQIAO_DATA.',
  )
const unknownPlace = (place: string) =>
  new Problem(
    422,
    'unknown-place',
    `行政区划代码中没有“${place}”；请写六位代码或标准名称，功能区、师团请加 --kind zone、corpsDivision 或 regiment。`,
    `The official codes know no “${place}”: give the six digits or the standard name, or --kind zone, corpsDivision, regiment.`,
  )
const severalPlaces = (places: readonly string[]) =>
  new Problem(
    422,
    'several-places',
    `这个名称有${places.length}个地方: ${places.join('、')}；请写六位代码。`,
    `Several places have this name: ${places.join(', ')}; give the six digits.`,
  )
