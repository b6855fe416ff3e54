import { brokenChecks, type Check } from '@zhiqiao/model'
import { expect, test } from 'vitest'
import { domain } from '../index.ts'

const broken = (name: string, values: Record<string, unknown>) =>
  brokenChecks((domain.registers[name]!.checks ?? []) as readonly Check[], values).map(({ fields }) => fields[0])

test.each([
  ['programmeYear', { registered: 40, enrolment: 118, admitted: 45, reported: 42, graduates: 39, certified: 35 }],
  [
    'graduateDestination',
    { graduates: 39, employed: 12, furtherStudy: 25, primarySector: 1, secondarySector: 8, tertiarySector: 3 },
  ],
  ['examEntry', { registered: 30, sat: 28, admittedBachelor: 4, admittedCollege: 20 }],
  ['streamingDecision', { students: 50, toGeneral: 30, toVocational: 20 }],
  ['divisionYear', { educationExpenditure: 9e9, vocationalExpenditure: 1e9, surchargeSpent: 100, vocationalSpent: 30 }],
])('figures of one year that agree with each other are taken: %s', (name, values) => {
  expect(broken(name, values)).toEqual([])
})

test.each([
  ['programmeYear', { admitted: 40, reported: 41 }, 'reported'],
  ['programmeYear', { graduates: 39, certified: 40 }, 'certified'],
  ['graduateDestination', { graduates: 39, employed: 20, furtherStudy: 25 }, 'furtherStudy'],
  ['graduateDestination', { employed: 12, primarySector: 1, secondarySector: 8, tertiarySector: 4 }, 'employed'],
  ['examEntry', { sat: 20, admittedBachelor: 4, admittedCollege: 20 }, 'admittedBachelor'],
  ['streamingDecision', { students: 50, toGeneral: 31, toVocational: 20 }, 'toGeneral'],
  ['divisionYear', { surchargeSpent: 100, vocationalSpent: 130 }, 'vocationalSpent'],
  ['schoolConditionYear', { result: 'met', excluded: true }, 'result'],
  ['dualQualification', { recognisedOn: '2024-01-01', revokedOn: '2023-12-31' }, 'revokedOn'],
  ['enterprisePlacement', { from: '2026-07-01', to: '2026-06-30' }, 'to'],
  ['recruitmentCase', { enterpriseYears: 2, relatedYears: 3 }, 'enterpriseYears'],
  ['pairing', { mentor: 'a', apprentice: 'a' }, 'mentor'],
])('figures that contradict each other are refused where they stand: %s', (name, values, field) => {
  expect(broken(name, values)).toContain(field)
})

test('what follows from dated records is no field of a teacher or a school', () => {
  expect(Object.keys(domain.registers.teacher!.fields).filter((field) => /dual|title|honour/i.test(field))).toEqual([])
  expect(
    Object.keys(domain.registers.school!.fields).filter((field) => /honour|key|teachers|enrol/i.test(field)),
  ).toEqual([])
  expect(Object.keys(domain.registers.postQuota!.fields).filter((field) => /filled|actual/i.test(field))).toEqual([])
})
