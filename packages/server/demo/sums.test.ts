import { domain } from '@zhiqiao/definitions'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Row } from './generator/chapter.ts'
import { completedBy } from './generator/training-plan.ts'
import { withoutRows } from './rows/without-rows.ts'
import { type HeldRegion, heldRegion } from './testing/held-region.ts'

let held: HeldRegion
beforeAll(async () => {
  held = await heldRegion()
})

type Values = Row['values']
const number = (value: unknown) => Number(value ?? 0)
const sum = (rows: readonly Row[], of: (values: Values) => unknown) =>
  rows.reduce((total, { values }) => total + number(of(values)), 0)

/** Rows of a register by what they are told apart by. */
function by(register: string, key: (values: Values) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>()
  for (const row of held.of(register)) {
    const name = key(row.values)
    const group = groups.get(name)
    if (group) group.push(row)
    else groups.set(name, [row])
  }
  return groups
}

const confirmed = (rows: readonly Row[]) => rows.filter(({ state }) => state === undefined || state === 'confirmed')
const years = [2021, 2022, 2023, 2024, 2025, 2026]

describe('students add up to the years of their offerings', () => {
  test('those registered are the new entrants', () => {
    const students = by('student', ({ offering, entryYear }) => `${offering} ${entryYear}`)
    for (const { values } of held.of('programmeYear'))
      expect(students.get(`${values.offering} ${values.year}`)?.length ?? 0).toBe(values.registered)
    expect(sum(held.of('programmeYear'), ({ registered }) => registered)).toBe(held.of('student').length)
  })

  test('enrolment is those of three years who are still there', () => {
    const leaving = new Map(
      held
        .of('registrationChange')
        .filter(({ values }) => values.kind !== 'suspend')
        .map(({ values }) => [values.student, String(values.on)]),
    )
    const students = by('student', ({ offering }) => String(offering))
    // Of those who came before 2021 there are no single records.
    for (const { values } of held.of('programmeYear').filter(({ values }) => number(values.year) >= 2023)) {
      const year = number(values.year)
      const present = (students.get(String(values.offering)) ?? []).filter(({ id, values: student }) => {
        const since = number(student.entryYear)
        return since <= year && since > year - 3 && (leaving.get(id) ?? '9') >= `${year}-09-01`
      })
      expect([values.offering, year, present.length]).toEqual([values.offering, year, values.enrolment])
    }
  })

  test('from one year to the next nobody is lost', () => {
    for (const rows of by('programmeYear', ({ offering }) => String(offering)).values()) {
      const told = new Map(rows.map(({ values }) => [number(values.year), values]))
      for (const year of years.slice(1)) {
        const [before, after] = [told.get(year - 1), told.get(year)]
        if (!before || !after) continue
        const left = ['transferredOut', 'droppedOut', 'graduates', 'completions'] as const
        expect(
          number(before.enrolment) -
            left.reduce((total, field) => total + number(before[field]), 0) +
            number(after.registered),
        ).toBe(after.enrolment)
      }
    }
  })

  test('graduates are those of whom it is recorded, and as many have a certificate as are said to', () => {
    const graduated = by(
      'student',
      ({ offering, entryYear, registrationStatus }) => `${offering} ${entryYear} ${registrationStatus}`,
    )
    const certified = new Set(held.of('skillCertificate').map(({ values }) => values.student))
    for (const { values } of held
      .of('programmeYear')
      .filter(({ values }) => number(values.year) >= 2023 && values.graduates != null)) {
      const those = graduated.get(`${values.offering} ${number(values.year) - 2} graduated`) ?? []
      expect(those.length).toBe(values.graduates)
      expect(those.filter(({ id }) => certified.has(id)).length).toBe(values.certified)
    }
  })

  test('every graduate has a destination, by name or in the totals of the school, and nobody twice', () => {
    const ended = held
      .of('programmeYear')
      .filter(({ values }) => number(values.year) >= 2023 && number(values.graduates) > 0)
    const offeringOf = new Map(held.of('student').map(({ id, values }) => [id, values.offering]))
    const named = by(
      'employmentOutcome',
      ({ student, graduationYear }) => `${offeringOf.get(String(student))} ${graduationYear}`,
    )
    const totals = by('graduateDestination', ({ offering, year }) => `${offering} ${year}`)
    for (const { values } of ended) {
      const key = `${values.offering} ${number(values.year) + 1}`
      const byName = named.get(key)?.length ?? 0
      const inTotal = sum(totals.get(key) ?? [], ({ graduates }) => graduates)
      expect([key, byName + inTotal, byName === 0 || inTotal === 0]).toEqual([key, values.graduates, true])
    }
  })

  test('those admitted by exam are those who study on', () => {
    const offeringOf = new Map(held.of('student').map(({ id, values }) => [id, values.offering]))
    const further = by('employmentOutcome', ({ student, graduationYear, destination }) =>
      destination === 'furtherStudy' ? `${offeringOf.get(String(student))} ${graduationYear}` : '',
    )
    const totals = by('graduateDestination', ({ offering, year }) => `${offering} ${year}`)
    for (const { values } of held.of('examEntry')) {
      const key = `${values.offering} ${values.year}`
      const onward = (further.get(key)?.length ?? 0) + sum(totals.get(key) ?? [], ({ furtherStudy }) => furtherStudy)
      expect(number(values.admittedBachelor) + number(values.admittedCollege)).toBe(onward)
    }
  })
})

describe('teachers, interns and trainees add up', () => {
  test('no more recognitions are valid than there are teachers, and 54.3 % of professional teachers hold one', () => {
    const inPost = held.of('teacher').filter(({ values }) => values.leftOn == null && values.duty === 'fullTime')
    const professional = inPost.filter(({ values }) =>
      ['professional', 'practiceInstructor'].includes(String(values.teachingCategory)),
    )
    const valid = new Set(
      confirmed(held.of('dualQualification'))
        .filter(({ values }) => values.revokedOn == null && String(values.reviewDue) >= '2026-11-22')
        .map(({ values }) => values.teacher),
    )
    const recognised = professional.filter(({ id }) => valid.has(id)).length
    expect(recognised).toBeLessThanOrEqual(professional.length)
    expect(Math.round((1_000 * recognised) / professional.length) / 10).toBe(54.3)
  })

  test('no post has more interns than places, and no intern is in two posts at a time', () => {
    const capacity = new Map(held.of('internshipPost').map(({ id, values }) => [id, number(values.capacity)]))
    for (const [post, interns] of by('internship', ({ post }) => String(post)))
      expect(interns.length).toBeLessThanOrEqual(capacity.get(post)!)
    for (const stays of by('internship', ({ student }) => String(student)).values()) expect(stays.length).toBe(1)
  })

  test('policies cover as many as they say', () => {
    const covered = new Map<unknown, number>()
    for (const { values } of held.of('internship'))
      for (const policy of [values.liabilityInsurance, values.accidentInsurance])
        covered.set(policy, (covered.get(policy) ?? 0) + 1)
    for (const { id, values } of held.of('internshipInsurance')) expect(covered.get(id) ?? 0).toBe(values.insured)
  })

  test('person-times are what has been reported, and there are fewer persons than person-times', () => {
    const completed = by('trainingEnrolment', ({ trainingClass, result }) => `${trainingClass} ${result}`)
    for (const [until, year, told] of completedBy) {
      const ended = confirmed(held.of('trainingClass')).filter(
        ({ values }) => String(values.endsOn) >= `${year}-01-01` && String(values.endsOn) <= until,
      )
      const personTimes = ended.reduce(
        (total, { id, values }) =>
          total +
          (values.reportedCompleted == null
            ? (completed.get(`${id} completed`)?.length ?? 0)
            : number(values.reportedCompleted)),
        0,
      )
      expect([year, personTimes]).toEqual([year, told])
    }
    const persons = new Set(held.of('trainingEnrolment').map(({ values }) => values.idNumber))
    expect(persons.size).toBeLessThan(held.of('trainingEnrolment').length)
  })

  test('nobody attended more hours than the class has, and who completed it was there for most of what was held', () => {
    const hours = new Map(held.of('trainingClass').map(({ id, values }) => [id, number(values.hours)]))
    const sessions = by('attendance', ({ enrolment }) => String(enrolment))
    const attended = held.of('trainingEnrolment').filter(({ id }) => sessions.has(id))
    expect(new Set(attended.map(({ values }) => values.trainingClass)).size).toBe(2)
    for (const { id, values } of attended) {
      const own = sessions.get(id)!
      const there = own.reduce((sum, row) => sum + number(row.values.hours), 0)
      expect(there).toBeLessThanOrEqual(hours.get(String(values.trainingClass))!)
      const present = own.filter((row) => row.values.attendanceState !== 'absent').length
      if (values.result === 'completed') expect(present / own.length).toBeGreaterThan(0.8)
      if (values.result === 'failed') expect(present / own.length).toBeLessThan(0.8)
    }
  })

  test('satisfaction answers are as many as were valid', () => {
    const valid = new Map(held.of('satisfactionSurvey').map(({ id, values }) => [id, values.valid]))
    for (const { values } of held.of('satisfactionAnswer'))
      expect(
        number(values.verySatisfied) + number(values.satisfied) + number(values.neutral) + number(values.dissatisfied),
      ).toBe(valid.get(String(values.survey)))
  })
})

describe('money adds up', () => {
  test('no more is paid than was allotted', () => {
    const paid = by('fundUse', ({ budgetLine, kind }) => `${budgetLine} ${kind}`)
    for (const { id, values } of held.of('budgetLine'))
      for (const kind of ['arrived', 'paid'])
        expect(sum(paid.get(`${id} ${kind}`) ?? [], ({ amount }) => amount)).toBeLessThanOrEqual(number(values.amount))
  })

  test('what a place spent of its surcharge on vocational education is what its lines paid', () => {
    const funds = new Map(
      held
        .of('fundSource')
        .filter(({ values }) => values.kind === 'educationSurcharge')
        .map(({ id, values }) => [id, values.division]),
    )
    const paid = by('fundUse', ({ budgetLine, kind }) => `${budgetLine} ${kind}`)
    const shares: Record<number, number> = {}
    for (const { values } of held.of('divisionYear').filter(({ values }) => values.vocationalSpent != null)) {
      const lines = held
        .of('budgetLine')
        .filter(
          (line) => funds.get(String(line.values.fundSource)) === values.division && line.values.year === values.year,
        )
      expect(sum(lines, ({ amount }) => amount)).toBe(values.vocationalAllocated)
      const spent = lines.flatMap(({ id }) => paid.get(`${id} paid`) ?? [])
      expect(sum(spent, ({ amount }) => amount)).toBe(values.vocationalSpent)
      shares[number(values.year)] = (shares[number(values.year)] ?? 0) + number(values.vocationalSpent)
    }
    const all = (year: number) =>
      sum(
        held.of('divisionYear').filter(({ values }) => values.year === year),
        ({ surchargeSpent }) => surchargeSpent,
      )
    expect(shares[2024]! / all(2024)).toBeCloseTo(0.312, 4)
    expect(shares[2025]! / all(2025)).toBeCloseTo(0.325, 4)
  })

  test('income from services is shared out to the last fen', () => {
    for (const { values } of held.of('technicalServiceIncome'))
      expect(number(values.costs) + number(values.taxes) + number(values.toTeam) + number(values.toSchool)).toBe(
        values.received,
      )
  })
})

test('what a division counts of its schools is the sum of them', () => {
  const { region } = held
  const levelOf = new Map(held.of('programmeOffering').map(({ id, values }) => [id, values]))
  const placeOf = new Map(region.schools.map(({ id, division }) => [id, region.division(division)]))
  for (const { values } of held.of('divisionYear')) {
    const within = held.of('programmeYear').filter((row) => {
      const offering = levelOf.get(String(row.values.offering))!
      return (
        row.values.year === values.year &&
        offering.level === 'intermediateSkill' &&
        placeOf.get(String(offering.school)) === values.division
      )
    })
    expect(sum(within, ({ registered }) => registered)).toBe(values.skilledWorkerNewEntrants)
    expect(sum(within, ({ enrolment }) => enrolment)).toBe(values.skilledWorkerEnrolment)
  }
})

test('every register has rows here, or it is said why not', () => {
  const missing = Object.keys(domain.registers).filter((name) => held.of(name).length === 0)
  expect(missing.filter((name) => withoutRows[name] === undefined)).toEqual([])
  expect(Object.keys(withoutRows).filter((name) => !missing.includes(name))).toEqual([])
})
