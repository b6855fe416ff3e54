import { brokenChecks, type Permission } from '@zhiqiao/model'
import { expect, test } from 'vitest'
import { domain } from '../index.ts'
import { collectionReply } from './collection-reply.register.ts'
import { correctiveAction } from './corrective-action.register.ts'
import { evaluationAssignment } from './evaluation-assignment.register.ts'
import { incomingDocument } from './incoming-document.register.ts'
import { inspectionObject } from './inspection-object.register.ts'
import { instruction } from './instruction.register.ts'
import { sitting } from './sitting.register.ts'

const broken = (register: { checks?: Parameters<typeof brokenChecks>[0] }, values: Record<string, unknown>) =>
  brokenChecks(register.checks ?? [], values).length

test('an expert evaluates neither the own body nor one they stand back from', () => {
  const assignment = { affiliation: 'own', evaluates: ['a', 'b'], recusedFrom: ['c'] }
  expect(broken(evaluationAssignment, assignment)).toBe(0)
  expect(broken(evaluationAssignment, { ...assignment, recusedFrom: ['b'] })).toBe(1)
  expect(broken(evaluationAssignment, { ...assignment, evaluates: ['own'] })).toBe(1)
})

test('who stood back does not inspect, and an outcome needs the day of the inspection', () => {
  expect(broken(inspectionObject, { inspectors: ['a', 'b'], recused: ['b'] })).toBe(1)
  expect(broken(inspectionObject, { inspectors: ['a', 'b'], recused: ['c'] })).toBe(0)
  expect(broken(inspectionObject, { outcome: 'clear', inspectedOn: null })).toBe(1)
  expect(broken(inspectionObject, { outcome: 'notCarriedOut', inspectedOn: null })).toBe(0)
})

test('what was drawn at random is set by the draw, never typed in', () => {
  const { inspectionRound } = domain.registers
  for (const field of ['drawnAt', 'drawSeed', 'drawMethod', 'poolDigest'])
    expect(inspectionRound!.fields[field]!.readOnly).toBe(true)
  expect(inspectionObject.fields.drawn.readOnly).toBe(true)
})

test('a finding is closed out only after it was found put right', () => {
  expect(broken(correctiveAction, { closedOn: '2026-06-01' })).toBe(1)
  expect(broken(correctiveAction, { closedOn: '2026-06-01', recheckResult: 'partly' })).toBe(1)
  expect(broken(correctiveAction, { closedOn: '2026-06-01', recheckResult: 'passed' })).toBe(0)
})

test('a sitting is either of a joint conference or of a council', () => {
  expect(broken(sitting, { conference: 'c' })).toBe(0)
  expect(broken(sitting, { council: 'c' })).toBe(0)
  expect(broken(sitting, {})).toBe(1)
  expect(broken(sitting, { conference: 'c', council: 'd' })).toBe(1)
})

test('only what is not secret can be kept, and it is said every time', () => {
  expect(incomingDocument.fields.secrecy.required).toBe(true)
  expect(domain.codeSets.secrecy!.values.map(({ zh }) => zh)).toEqual(['非密'])
})

test('words written on paper are kept with their scan', () => {
  expect(broken(instruction, { onPaper: true, scan: [] })).toBe(1)
  expect(broken(instruction, { onPaper: true, scan: ['file'] })).toBe(0)
  expect(broken(instruction, { onPaper: false })).toBe(0)
})

test('a reply goes from 未签收 to 已锁定 step by step, and back only with a reason', () => {
  const { acts = {}, initial } = collectionReply
  const path = ['signFor', 'askSignature', 'sign', 'countyReview', 'review', 'lock']
  let at = initial
  for (const name of path) {
    expect(acts[name]!.from).toContain(at)
    at = acts[name]!.to
  }
  expect(at).toBe('locked')
  for (const act of Object.values(acts)) if (act.to === 'returned') expect(act.reason).toBe('required')
  expect(acts.sign!.notBy).toBe('changedBy')
})

test('scores and results reach the body evaluated only once they are confirmed', () => {
  const states = (permission: Permission): readonly string[] =>
    permission.kind === 'any' || permission.kind === 'all'
      ? permission.of.flatMap(states)
      : permission.kind === 'stateIs'
        ? permission.states
        : []
  for (const name of ['evaluationScore', 'evaluationResult', 'resultUse', 'inspectionFinding'])
    expect([...new Set(states(domain.registers[name]!.permissions.read))].sort()).toEqual(['archived', 'confirmed'])
})
