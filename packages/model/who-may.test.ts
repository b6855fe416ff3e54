import { expect, test } from 'vitest'
import { defineDomain } from './domain.ts'
import { reference } from './field/link.ts'
import { text } from './field/text.ts'
import {
  all,
  any,
  divisionWithin,
  fieldIs,
  lineOf,
  nobody,
  organisationIs,
  type Permission,
  personIs,
  role,
  stateIs,
  through,
} from './permission.ts'
import { defineRegister } from './register.ts'
import { whoMay } from './who-may.ts'

const open = { read: nobody, create: nobody, change: nobody, withdraw: nobody }
const wall = { pattern: 'public' } as const
const office = all(role('sectionOfficer', 'deputyDirector'), organisationIs('office'))
const body = defineRegister({
  name: 'body',
  title: '单位',
  subject: 'organisation',
  titled: 'name',
  fields: { name: text('名称') },
  permissions: open,
  wall,
})
const plan = defineRegister({
  name: 'plan',
  title: '计划',
  subject: 'plan',
  titled: 'name',
  fields: { name: text('名称'), office: reference('承办单位', 'body', { en: 'Office in charge' }) },
  permissions: { ...open, change: office },
  wall,
})
const job = defineRegister({
  name: 'job',
  title: '任务',
  subject: 'plan',
  titled: 'name',
  fields: {
    name: text('名称'),
    plan: reference('计划', 'plan'),
    body: reference('单位', 'body'),
    lead: reference('牵头单位', 'body', { en: 'Lead body' }),
    seat: reference('办公室设在', 'body', { en: 'Seated at' }),
    asker: reference('申请人', 'body', { en: 'Applicant' }),
  },
  permissions: open,
  wall,
})
const domain = defineDomain([body, plan, job], [])
const who = (permission: Permission) => whoMay(permission, job, domain)

test('a hat of a body reached over references is that body’s person', () => {
  expect(who(all(role('deputyDirector'), organisationIs('plan.office')))).toEqual({
    zh: '承办单位分管领导',
    en: 'deputy director of the office in charge',
  })
})

test('conditions on states and values say when, not who', () => {
  expect(who(all(stateIs('', 'open'), fieldIs('name', 'x'), organisationIs('lead')))).toEqual({
    zh: '牵头单位',
    en: 'the lead body',
  })
})

test('several parties are told apart, and one that another holds is not told twice', () => {
  const leader = all(role('deputyDirector'), organisationIs('plan.office'))
  const offices = all(role('sectionOfficer', 'deputyDirector'), organisationIs('plan.office'))
  expect(who(any(offices, leader))?.zh).toBe('承办单位业务科室')
  expect(who(any(leader, organisationIs('lead')))?.zh).toBe('承办单位分管领导，或牵头单位')
  expect(who(any(leader, leader))?.zh).toBe('承办单位分管领导')
})

test('many hats of a body are the body', () => {
  const staff = role('bodyOfficer', 'headmaster', 'enterpriseHr')
  expect(who(all(staff, organisationIs('body')))).toEqual({ zh: '该单位', en: 'the body' })
  expect(who(all(role('bodyOfficer'), organisationIs('lead')))?.zh).toBe('牵头单位')
  expect(who(all(role('headmaster'), organisationIs('seat')))).toEqual({
    zh: '“办公室设在”的单位校长',
    en: 'headmaster of the body under “Seated at”',
  })
})

test('an authority, a locality, a person and the record it hangs on have their words', () => {
  expect(who(all(role('sectionOfficer'), divisionWithin('lead.x'), lineOf('lead')))?.zh).toBe(
    '牵头单位主管部门业务科室人员',
  )
  expect(who(all(role('inspector'), divisionWithin('x')))).toEqual({ zh: '本地督查人员', en: 'inspector of the area' })
  expect(who(personIs('asker'))).toEqual({ zh: '申请人本人', en: 'the applicant' })
  expect(who(through('plan', 'change'))?.zh).toBe('承办单位业务科室')
  expect(who(nobody)).toBe(null)
})
