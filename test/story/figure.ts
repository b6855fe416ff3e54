import { lineageOf } from '@zhiqiao/analysis'
import { indicators, parameters, policyDocument, publishedFigure, target } from '@zhiqiao/definitions'
import type { Session } from '@zhiqiao/registry'
import { figureThenAndNow, planView, questionOfCard, referenceDayOn, rowsThenAndNow, whatIf } from '@zhiqiao/work'
import { describe, expect, test } from 'vitest'
import type { World } from './world.ts'

/** Two sentences of the plan, from the document to the rows and back: what is recorded moves the number. */
export function figureStory(here: () => World): void {
  const asOfficer = async <T>(work: (session: Session) => Promise<T>) =>
    here().registry.as(await here().as('zhou'), work)
  const system = <T>(work: (session: Session) => Promise<T>) => here().registry.asSystem('测试', work)

  /** The target of an issued plan whose indicator is this, with its number as the plan shows it. */
  const standing = (indicator: string) =>
    asOfficer(async (session) => {
      for (const document of await session.all(policyDocument, { filter: { state: 'issued' } })) {
        const view = await planView(session, document.id)
        for (const [id, bound] of Object.entries(view.computed))
          if (bound.binding.values.indicator === indicator)
            return {
              // The text of a document is read with the document alone.
              document: await session.read(policyDocument, document.id),
              promise: await session.read(target, id),
              bound,
            }
      }
      throw new Error(`no issued plan is answered by ${indicator}`)
    })

  const rowsBehind = (indicator: string, { bound, document }: Awaited<ReturnType<typeof standing>>) =>
    asOfficer((session) => {
      const { values } = bound.binding
      const on = referenceDayOn(values.referenceDay, session.today())
      return lineageOf(session, indicators[indicator]!, parameters, {
        ...questionOfCard(values, document.values.division, on),
        view: { eyes: 'all' },
      })
    })

  const sentenceOf = ({ document, promise }: Awaited<ReturnType<typeof standing>>) =>
    document.values.body!.slice(promise.values.start! - 40, promise.values.end!)

  describe('双师型教师比例达到60%', () => {
    test('is walked from the sentence to the teachers, and one recognition more moves the number', async () => {
      const before = await standing('dualQualifiedShare')
      expect(sentenceOf(before)).toContain('双师型')
      expect(before.promise.values).toMatchObject({ unit: '%' })
      const lineage = await rowsBehind('dualQualifiedShare', before)
      expect(lineage.total).toBe(before.bound.now.denominator)
      expect(lineage.register).toBe('teacher')
      const all = await asOfficer((session) => session.all('teacher', { filter: { duty: 'fullTime' } }))
      const held = new Set(
        (await system((session) => session.all('dualQualification'))).map(({ values }) => values.teacher),
      )
      const without = all.find(
        ({ id, values }) =>
          values.teachingCategory === 'professional' &&
          values.leftOn === null &&
          values.joinedOn < '2024-01-01' &&
          !held.has(id),
      )!
      await system((session) =>
        session.create(
          'dualQualification',
          {
            teacher: without.id,
            level: 'intermediate',
            standard: 'national2022',
            recognisedBy: '云岭市教育局',
            recognisedOn: before.bound.now.on,
          },
          { state: 'confirmed' },
        ),
      )
      const after = await standing('dualQualifiedShare')
      expect(after.bound.now.numerator).toBe(before.bound.now.numerator! + 1)
      expect(after.bound.now.denominator).toBe(before.bound.now.denominator)
      expect(after.bound.now.value!).toBeGreaterThan(before.bound.now.value!)
      const row = (await rowsBehind('dualQualifiedShare', after)).total
      expect(row).toBe(after.bound.now.denominator)
    })
  })

  describe('a figure made public with the plan', () => {
    test('opens as it was then, beside what it is now, with the one row that differs', async () => {
      const { bound, promise } = await standing('dualQualifiedShare')
      const told = await asOfficer(async (session) => {
        const filter = { target: promise.id, state: 'published' }
        const [figure] = await session.all(publishedFigure, { filter })
        return figureThenAndNow(session, figure!.id)
      })
      const { values } = told.figure
      expect(values).toMatchObject({ occasion: 'plan', asOf: bound.now.on, rows: values.denominatorValue })
      expect(told.intact).toBe(true)
      // One teacher was recognised since.
      expect([told.now!.numerator, told.fates.changed]).toEqual([values.numeratorValue! + 1, 1])
      expect(told.fates.gone + told.fates.added).toBe(0)
      const { rows } = await asOfficer((session) =>
        rowsThenAndNow(session, told.figure.id, { fates: ['changed'], after: 0, limit: 10 }),
      )
      expect(rows).toMatchObject([{ register: 'teacher', thenCounted: 'false', nowCounted: 'true' }])
    })

    test('and so do the figures of a year-end summary that was handed in', async () => {
      const kept = await asOfficer((session) => session.all(publishedFigure, { filter: { occasion: 'summary' } }))
      expect(kept.length).toBeGreaterThan(5)
      for (const { state, values } of kept) {
        expect(state).toBe('kept')
        expect(values.workSummary).not.toBeNull()
      }
    })
  })

  describe('职业技能培训8000人次以上', () => {
    test('is walked from the sentence to the classes, and a class that ended moves the number', async () => {
      const before = await standing('trainingPersonTimes')
      expect(sentenceOf(before)).toContain('培训')
      expect(before.promise.values).toMatchObject({ unit: '人次' })
      const lineage = await rowsBehind('trainingPersonTimes', before)
      expect(lineage.register).toBe('trainingClass')
      const counted = lineage.rows.reduce((sum, { numerator }) => sum + Number(numerator), 0)
      if (lineage.next === null) expect(counted).toBe(before.bound.now.value)
      const [row] = lineage.rows
      const { id: roster } = await system((session) =>
        session.storeFile({ name: '名册.txt', type: 'text/plain', bytes: new TextEncoder().encode('名册') }),
      )
      const { authority, organiser, division } = row!.record.values as Record<string, string>
      const on = before.bound.now.on
      await system((session) =>
        session.create(
          'trainingClass',
          {
            name: '测试电工班',
            kind: 'jobSkill',
            ...{ authority, organiser, division },
            traineeGroup: 'employee',
            hours: 40,
            startsOn: on,
            endsOn: on,
            dataLevel: 'departmental',
            reportedEnrolled: 52,
            reportedCompleted: 50,
            roster: [roster],
          },
          { state: 'confirmed' },
        ),
      )
      const after = await standing('trainingPersonTimes')
      expect(after.bound.now.value).toBe(before.bound.now.value! + 50)
    })
  })

  describe('a trial', () => {
    test('says which students, targets and findings closing an offering touches, and writes nothing', async () => {
      const before = await standing('keyIndustryOfferingShare')
      const offering = await asOfficer(async (session) => {
        const recruiting = await session.all('programmeOffering', { filter: { status: 'recruiting' } })
        const taught = (await session.all('programmeYear')).filter(({ values }) => values.enrolment > 0)
        return recruiting.find(({ id }) => taught.some(({ values }) => values.offering === id))!
      })
      const tried = await asOfficer(async (session) => {
        const [place] = await session.all('division', { filter: { name: '云岭市' } })
        const at = { id: place!.id, name: '云岭市', path: `/${place!.id}/` }
        return whatIf(session, at, 'all', { close: [offering.id], parameters: { smallestClass: 200 } })
      })
      expect(tried.offerings.map(({ id }) => id)).toEqual([offering.id])
      expect(tried.offerings[0]!.students).toBeGreaterThan(0)
      const share = tried.targets.find(({ indicator }) => indicator === 'keyIndustryOfferingShare')!
      expect(share.before).toBe(before.bound.now.value)
      expect(share.after).not.toBe(share.before)
      const classes = tried.rules.find(({ name }) => name === 'classlessOffering')!
      expect(classes.after).toBeGreaterThan(classes.before)
      expect(classes.come[0]!.sentence.zh).toContain('200')
      expect((await standing('keyIndustryOfferingShare')).bound.now.value).toBe(before.bound.now.value)
    })
  })
}
