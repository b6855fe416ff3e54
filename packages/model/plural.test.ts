import { expect, test } from 'vitest'
import { pluralOf } from './plural.ts'

test('the word that is counted stands in the plural, wherever in the title it is', () => {
  const many = {
    Vacancy: 'Vacancies',
    Campus: 'Campuses',
    Class: 'Classes',
    'Admission quota': 'Admission quotas',
    'Use of a result': 'Uses of a result',
    'Change of registration status': 'Changes of registration status',
    'Incentive granted': 'Incentives granted',
    'Former division code': 'Former division codes',
    'Survey day': 'Survey days',
    Person: 'People',
  }
  for (const [one, more] of Object.entries(many)) expect(pluralOf(one)).toBe(more)
})

test('what is many already or is not counted stays', () => {
  for (const title of [
    'Research wanted or offered',
    'Talent',
    'Graduates by destination',
    'School conditions',
    'Student aid',
    'Enterprise figures of a year',
  ])
    expect(pluralOf(title)).toBe(title)
})
