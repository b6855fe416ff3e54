import { licences, schoolingOrder, skillLevelOrder, workplacesForInterns } from '@zhiqiao/definitions'
import { type RawBuilder, sql } from 'kysely'
import { column, type Ground, none, said, uuids } from './candidate-ground.ts'
import { adultsOnly, isYounger } from './condition.ts'
import type { Party } from './party.ts'

type Condition = RawBuilder<boolean>

/**
 * The hard conditions of `condition.ts` as conditions on the rows of a listing. Neutral, only those that hold for
 * everybody of an age remain: nothing about the person enters otherwise.
 */
export function hardConditions(ground: Ground, neutral: boolean): Condition[] {
  const { shape, own, today, pairing } = ground
  const c = (name: string) => column(shape, name)
  const where: Condition[] = [
    sql`${c('state')} = any(${shape.states}::text[])`,
    sql`${c(shape.until)} >= ${today}::date`,
    sql`${c('id')} <> ${own.id}::uuid`,
  ]
  if (pairing === 'internship') return [...where, ...internship(ground)]
  if (pairing === 'learning') return [...where, ...learning(ground)]
  if (pairing !== 'work') {
    if (own.publisher !== null) where.push(sql`${c('publisher')} <> ${own.publisher}::uuid`)
    if (own.direction !== null)
      where.push(sql`${c('direction')} = ${own.direction === 'wanted' ? 'offered' : 'wanted'}`)
    return where
  }
  where.push(...age(ground))
  if (neutral) return where
  return [...where, ...places(ground), ...levels(ground), ...certificates(ground)]
}

function internship({ shape, own, today, isDemand }: Ground): Condition[] {
  const c = (name: string) => column(shape, name)
  if (isDemand) return own.isAgainstRules ? [none] : [sql`coalesce(${c('interns')}, 0) > 0`]
  if (own.interns === 0) return [none]
  const rules: Condition[] = [
    sql`${c('intermediary')} is distinct from true`,
    sql`${c('workplace_kind')} = any(${workplacesForInterns}::text[])`,
    sql`(not (${c('night_shift')} or ${c('overtime')}) or coalesce(${c('exception_filing_number')}, '') <> '')`,
  ]
  if (!own.isLearner || !isMinor(own, today)) return rules
  return [
    ...rules,
    ...(own.bornOn !== null && isYounger(own.bornOn, 16, today) ? [sql<boolean>`${c('kind')} = 'orientation'`] : []),
    sql`not ${c('night_shift')} and ${c('labour_grade')} is distinct from '4'`,
    notForAdults(shape),
  ]
}

function learning({ shape, own, today }: Ground): Condition[] {
  const c = (name: string) => column(shape, name)
  return [
    sql`${c('direction')} = 'offered'`,
    ...(own.traineeOf === null
      ? []
      : [sql<boolean>`(${c('trainee_group')} is null or ${c('trainee_group')} = any(${own.traineeOf}::text[]))`]),
    ...(own.isLearner && isMinor(own, today) ? [sql<boolean>`coalesce(${c('price')}, 0) <= 0`] : []),
  ]
}

const isMinor = ({ bornOn }: Party, today: string) => bornOn === null || isYounger(bornOn, 18, today)

/** Words of a post that is for grown people only stand in neither its name nor its text. */
function notForAdults(shape: Ground['shape']): Condition {
  const words = adultsOnly.map(({ source }) => source).join('|')
  return sql`(${column(shape, shape.title)} || E'\\n' || ${said(shape)}) !~* ${words}`
}

function age({ shape, own, today }: Ground): Condition[] {
  if (!own.isLearner) return []
  const c = (name: string) => column(shape, name)
  const ofAgency = sql`${c('employment_form')} is distinct from 'dispatch' and ${c('licence_check')} is distinct from 'labourService'`
  if (own.bornOn === null) return [sql`(${ofAgency})`]
  if (isYounger(own.bornOn, 16, today)) return [none]
  if (!isYounger(own.bornOn, 18, today)) return []
  return [
    sql`(${ofAgency})`,
    sql`(${c('shift')} is null or ${c('shift')} not in ('night', 'threeShift'))`,
    notForAdults(shape),
  ]
}

function places({ shape, own, wantedBeneath }: Ground): Condition[] {
  if (shape.wantedPlaces !== undefined) {
    const wanted = column(shape, shape.wantedPlaces)
    const above = own.places.flatMap(({ path }) => path)
    return own.places.length === 0
      ? []
      : [sql`(${wanted} is null or cardinality(${wanted}) = 0 or ${wanted} && ${uuids(above)})`]
  }
  if (own.wantedPlaces.length === 0) return []
  return [sql`${column(shape, shape.division)} = any(${uuids(wantedBeneath)})`]
}

/** What is asked lies with the post, whichever side looks; the lowest level asks for nothing. */
function levels({ shape, own, isDemand }: Ground): Condition[] {
  const asked: [string | undefined, string | null, readonly string[]][] = [
    [shape.schooling, own.schooling, schoolingOrder],
    [shape.skillLevel, own.skillLevel, skillLevelOrder],
  ]
  return asked.flatMap(([name, level, order]) => {
    const rank = level === null ? -1 : order.indexOf(level)
    if (name === undefined || rank < 0 || (isDemand && rank === 0)) return []
    const theirs = column(shape, name)
    const position = sql`array_position(${order}::text[], ${theirs}::text)`
    return isDemand
      ? [sql`(${position} is null or ${position} > ${rank})`]
      : [sql`(${position} is null or ${position} <= ${Math.max(rank, 0) + 1})`]
  })
}

function certificates({ shape, own, isDemand }: Ground): Condition[] {
  if (isDemand || own.certificates === null || own.certificates.length === 0) return []
  return licences
    .filter(({ held }) => !own.certificates!.some((name) => new RegExp(held).test(name)))
    .map(({ asked }) => sql<boolean>`${said(shape)} !~ ${asked}`)
}
