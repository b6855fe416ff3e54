import { readFileSync } from 'node:fs'
import { parameter, target, targetBinding } from '@zhiqiao/definitions'
import { parsePolicy } from '@zhiqiao/policy'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openRegion, type Region } from '../../analysis/testing/open-region.ts'
import { importPlan } from '../plan/import-plan.ts'
import { openQuestions } from './propose-parameters.ts'

const text = readFileSync(new URL('../../server/demo/document/implementation-plan.txt', import.meta.url), 'utf8')

let region: Region
let document: string

beforeAll(async () => {
  region = await openRegion('2024-03-20')
  document = await region.registry.as(region.viewer('sectionOfficer', '云岭市教育局'), (session) =>
    importPlan(session, {
      text,
      plan: parsePolicy(text),
      office: region.bodies.云岭市教育局!,
      division: region.places.云岭市!.id,
      fallbackTitle: '方案',
    }),
  )
})
afterAll(() => region?.close())

test('the numbers of the demo’s own plan offer themselves, each with its sentence, and wait for a person', async () => {
  const rows = await region.system((session) => session.all(parameter))
  const found = Object.fromEntries(rows.map(({ values }) => [values.name, values.value]))
  expect(found).toMatchObject({
    jointConferencesPerYear: 2,
    evaluationsPerYear: 1,
    yearsWithoutClass: 3,
    placementMonthsPerYear: 1,
    recruitmentYears: 3,
    partTimePosts: 15,
    internshipPosts: 2,
    surchargeShare: 30,
    appropriationNotBelowGeneral: 1,
  })
  for (const { state, values } of rows) {
    expect(state).toBe('proposed')
    expect(values.from).toBe('2024-03-15')
    expect(values.basisDocument).toBe(document)
    expect(values.basisRule).not.toBeNull()
  }
})

test('what the document leaves open is asked', async () => {
  const questions = await region.system((session) => openQuestions(session, document))
  expect(questions.map(({ parameter: { name } }) => name).sort()).toEqual(['placementDaysInMonth', 'smallestClass'])
})

test('its targets are offered the indicators that answer them', async () => {
  const { cards, targets } = await region.system(async (session) => ({
    cards: await session.all(targetBinding),
    targets: await session.all(target),
  }))
  const wordsOf = (id: string) => {
    const { start, end } = targets.find((entry) => entry.id === id)!.values
    return text.slice(start!, end!)
  }
  const offered = cards.map(({ values }) => [wordsOf(values.target), values.indicator])
  for (const pair of [
    ['“双师型”教师占专业课教师比例达到60%以上', 'dualQualifiedShare'],
    ['每条重点产业链有2所以上职业学校对接', 'schoolsPerChain'],
    ['全市服务重点产业的专业点占比达到70%以上', 'keyIndustryOfferingShare'],
    ['累计开展职业技能培训32000人次以上', 'trainingPersonTimes'],
    ['全市每年开展职业技能培训8000人次以上', 'trainingPersonTimes'],
    ['培育市级产教融合型企业20家以上', 'integratedEnterprises'],
    ['2025年底前，社区学校覆盖80%的乡镇（街道）', 'communitySchoolCoverage'],
    ['社区教学点覆盖50%的行政村（社区）', 'teachingPointCoverage'],
    ['每年至少召开两次会议', 'conferencesHeld'],
    ['每年委托第三方开展一次产教融合效能评价', 'thirdPartyEvaluations'],
    ['职普比保持大体相当', 'vocationalGeneralRatio'],
    ['2026年底前建成技能大师工作室10个', 'studios'],
  ])
    expect(offered).toContainEqual(pair)
  const meant = (words: string) => cards.find(({ values }) => wordsOf(values.target).includes(words))!.values.numerator
  expect(meant('每年认定市级产教融合型企业5家')).toBe('newlyRecognised')
  expect(meant('产教融合型企业20家')).toBe('recognised')
  expect(meant('专业点12个')).toBe('ended')
  const cumulative = cards.find(({ values }) => wordsOf(values.target).includes('32000'))
  expect(cumulative!.values.cumulativeFrom).toMatch(/^2024-/)
  const yearly = cards.find(({ values }) => wordsOf(values.target).includes('8000'))
  expect(yearly!.values.cumulativeFrom).toBeNull()
})
