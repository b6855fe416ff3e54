import { demandAnswer, expressionOfInterest } from '@zhiqiao/definitions'
import type { Domain, Role } from '@zhiqiao/model'
import type { Viewer } from '@zhiqiao/registry'
import { expect, test } from 'vitest'
import { ownFields } from './own-field.ts'

const domain = { registers: { demandAnswer, expressionOfInterest } } as unknown as Domain
const as = (role: Role) => ({ person: { id: 'p' }, hat: { role, organisation: 'o' } }) as unknown as Viewer

test('an enterprise answers for itself, an office for whomever it chooses', () => {
  expect(ownFields(demandAnswer, as('enterpriseHr'), domain)).toEqual({ enterprise: 'organisation' })
  expect(ownFields(demandAnswer, as('sectionOfficer'), domain)).toEqual({})
})

test('a school takes an interest as a school, a student as themselves', () => {
  expect(ownFields(expressionOfInterest, as('schoolRegistrar'), domain)).toEqual({ from: 'organisation' })
  expect(ownFields(expressionOfInterest, as('student'), domain)).toEqual({ person: 'person' })
})
