import { expect, test } from 'vitest'
import { structuredClasses } from './structured.ts'

test('a class to come describes itself as a course with its time and place, and says nothing it does not know', () => {
  const shown = {
    ...{ id: 'one', title: '焊工班', by: '云岭工业学校', from: '2026-12-07', to: '2026-12-25', hours: 80 },
    ...{
      mode: 'onSite',
      place: '云岭市',
      subsidised: true,
      href: null,
      facts: [{ label: '面向', words: '登记失业人员' }],
    },
  }
  const { '@graph': courses } = structuredClasses([shown, { ...shown, mode: null, place: '' }], '/training') as {
    '@graph': { hasCourseInstance: object }[]
  }
  expect(courses[0]).toEqual({
    ...{ '@type': 'Course', name: '焊工班', url: '/training#one', description: '焊工班，面向登记失业人员' },
    provider: { '@type': 'Organization', name: '云岭工业学校' },
    hasCourseInstance: {
      ...{ '@type': 'CourseInstance', courseMode: 'onsite', courseWorkload: 'PT80H' },
      ...{ startDate: '2026-12-07', endDate: '2026-12-25', location: { '@type': 'Place', name: '云岭市' } },
    },
  })
  expect(Object.keys(courses[1]!.hasCourseInstance)).toEqual(['@type', 'courseWorkload', 'startDate', 'endDate'])
})
