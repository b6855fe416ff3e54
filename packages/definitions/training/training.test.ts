import { brokenChecks } from '@zhiqiao/model'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { domain } from '../index.ts'
import { subsidyClaim } from './subsidy-claim.register.ts'
import { trainingClass } from './training-class.register.ts'
import { trainingEnrolment } from './training-enrolment.register.ts'

const messages = (register: { checks?: Parameters<typeof brokenChecks>[0] }, values: Record<string, unknown>) =>
  brokenChecks(register.checks ?? [], values).map(({ message }) => message.zh)

describe('人次', () => {
  const named = { dataLevel: 'named', startsOn: '2026-03-01', roster: null }

  test('of a named class are counted from its trainees and cannot be typed in', () => {
    for (const total of ['reportedEnrolled', 'reportedCompleted', 'reportedCertified'])
      expect(messages(trainingClass, { ...named, [total]: 40 })).toContain('实名班次的人数由学员名单计算，不填总数')
    expect(messages(trainingClass, named)).toEqual([])
  })

  test('typed in for a class without names stand on its roster, also after the roster was taken away', () => {
    for (const dataLevel of ['roster', 'departmental']) {
      const typed = { dataLevel, reportedEnrolled: 45, reportedCompleted: 40 }
      expect(messages(trainingClass, { ...typed, roster: ['file'] })).toEqual([])
      for (const roster of [null, undefined, []])
        expect(messages(trainingClass, { ...typed, roster })).toEqual(['填总数须附名册'])
    }
  })

  test('never exceed those who came, nor certificates those who completed', () => {
    fc.assert(
      fc.property(fc.nat(500), fc.nat(500), fc.nat(500), (enrolled, completed, certified) => {
        const broken = messages(trainingClass, {
          dataLevel: 'departmental',
          roster: ['file'],
          reportedEnrolled: enrolled,
          reportedCompleted: completed,
          reportedCertified: certified,
        })
        expect(broken.length).toBe(Number(completed > enrolled) + Number(certified > completed))
      }),
    )
  })

  test('are completed enrolments: one row a person a class, and attendance hangs beneath it', () => {
    expect(trainingEnrolment.unique).toContainEqual(['trainingClass', 'idNumber'])
    expect(domain.registers.attendance!.fields.enrolment!.register).toBe('trainingEnrolment')
    expect(messages(trainingEnrolment, { result: 'left', completedOn: '2026-05-01' })).toHaveLength(1)
    expect(messages(trainingEnrolment, { result: 'completed', completedOn: '2026-05-01' })).toEqual([])
  })
})

test('no more subsidy is claimed than persons times the standard, in fen', () => {
  const claim = { persons: 40, standard: 1250.5 }
  expect(messages(subsidyClaim, { ...claim, claimedAmount: 40 * 125_050 })).toEqual([])
  expect(messages(subsidyClaim, { ...claim, claimedAmount: 40 * 125_050 + 1 })).toHaveLength(1)
})

test('a community school or teaching point that is due and not yet there is a row without a day', () => {
  for (const name of ['communitySchool', 'teachingPoint']) {
    const { due, listedOn, photo } = domain.registers[name]!.fields
    expect([due!.required, listedOn!.required ?? false, photo!.required ?? false]).toEqual([true, false, false])
  }
})
