import {
  all,
  any,
  defineRegister,
  divisionWithin,
  integer,
  organisationIs,
  reference,
  references,
  role,
  text,
} from '@zhiqiao/model'
import { officerOf } from '../plan/reader.ts'

const office = all(role('sectionOfficer', 'deputyDirector'), organisationIs('office'))

/** 联席会议: who belongs to it, who convenes it, how often it must sit and which words ask for that. */
export const jointConference = defineRegister({
  name: 'jointConference',
  title: '联席会议',
  subject: 'governance',
  titled: 'name',
  order: 'name',
  fields: {
    name: text('名称', { required: true }),
    division: reference('区划', 'division', { required: true }),
    office: reference('办公室设在', 'organisation', { required: true, en: 'Office' }),
    convener: text('召集人', { required: true }),
    members: references('成员单位', 'organisation', { required: true }),
    timesPerYear: integer('每年至少召开次数', { minimum: 1, maximum: 52, en: 'Sittings a year, at least' }),
    basisDocument: reference('依据文件', 'policyDocument', { en: 'Basis document' }),
    basisRule: reference('依据条文', 'extractedRule', { en: 'Basis rule' }),
  },
  permissions: {
    read: any(office, officerOf('members'), all(role('inspector'), divisionWithin('division'))),
    create: office,
    change: office,
    withdraw: office,
  },
  wall: { pattern: 'subtree', division: 'division', organisation: 'office' },
  list: { columns: ['name', 'office', 'convener', 'timesPerYear'], filters: ['name'] },
})
