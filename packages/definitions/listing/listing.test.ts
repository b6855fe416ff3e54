import { brokenChecks, type Fields } from '@zhiqiao/model'
import { expect, test } from 'vitest'
import { domain } from '../index.ts'
import { supplyAnswer } from '../industry/supply-answer.register.ts'
import { expressionOfInterest } from './expression-of-interest.register.ts'
import { listedFields } from './listed.ts'
import { listingFinding } from './listing-finding.register.ts'
import { talentListing } from './talent-listing.register.ts'

const listings = Object.values(domain.registers).filter(({ name }) => name.endsWith('Listing'))

test('the seven kinds of listing share one life and say who publishes them, where and how long', () => {
  expect(listings).toHaveLength(7)
  for (const { fields, states, acts } of listings) {
    expect(fields).toMatchObject(Object.fromEntries(Object.keys(listedFields).map((name) => [name, {}])))
    expect(Object.keys(states!)).toEqual(['draft', 'submitted', 'returned', 'open', 'matched', 'closed', 'expired'])
    expect(acts!.takeDown!.reason).not.toBe('required')
  }
})

test('nobody checks what they wrote themselves', () => {
  for (const { acts } of listings) expect(acts!.publish!.notBy).toBe('changedBy')
})

test('a person is listed only with their consent', () => {
  const values = { consent: false }
  expect(brokenChecks(talentListing.checks!, values)).toHaveLength(1)
  expect(brokenChecks(talentListing.checks!, { consent: true })).toEqual([])
})

test('a listing that no rule objects to is open at once; its contacts are the publisher’s alone', () => {
  for (const { acts, permissions } of listings) {
    expect(acts!.submit).toMatchObject({ to: 'submitted', or: ['open'] })
    expect(JSON.stringify(permissions.clear)).not.toContain('sectionOfficer')
  }
})

test('an objection names one listing of any kind, and nobody decides on what they handed in', () => {
  const fields: Fields = listingFinding.fields
  expect(Object.values(fields).filter(({ register }) => register?.endsWith('Listing'))).toHaveLength(listings.length)
  for (const { notBy } of Object.values(listingFinding.acts!)) expect(notBy).toBe('submittedBy')
})

test('a school that offers graduates says of which class and how many, one that offers a service of which kind', () => {
  const wrong = (values: object) => brokenChecks(supplyAnswer.checks!, { ...values }).map(({ fields: [name] }) => name)
  expect(wrong({ kind: 'graduates' })).toEqual(['offering', 'graduationYear', 'available', 'availableFrom'])
  expect(wrong({ kind: 'technicalService' })).toEqual(['serviceKind', 'content'])
  const given = { kind: 'graduates', offering: 'x', graduationYear: 2027, availableFrom: '2027-07-01' }
  expect(wrong({ ...given, available: 8 })).toEqual([])
  expect(wrong({ ...given, available: 8, interns: 9 })).toEqual(['interns'])
})

test('an interest answers exactly one listing, whatever its kind', () => {
  const fields: Fields = expressionOfInterest.fields
  const answers = Object.entries(fields).filter(
    ([, { register }]) => register?.endsWith('Listing') || register === 'internshipPost',
  )
  expect(answers.map(([, { register }]) => register).sort()).toEqual(
    [...listings.map(({ name }) => name), 'internshipPost'].sort(),
  )
  for (const [name] of answers) expect(brokenChecks(expressionOfInterest.checks!, { [name]: 'x' })).toEqual([])
  expect(brokenChecks(expressionOfInterest.checks!, {})).toHaveLength(1)
  expect(brokenChecks(expressionOfInterest.checks!, { post: 'x', course: 'y' })).toHaveLength(1)
})
