import {
  all,
  code,
  date,
  defineRegister,
  files,
  longText,
  notBefore,
  reference,
  references,
  signedIn,
  stateIs,
  text,
} from '@zhiqiao/model'
import { officeOfDivision } from '../keeper.ts'
import { recorded } from '../recorded.ts'
import { allianceOffice } from './alliance-office.ts'

/** 共同体: one of the fields an alliance works in, with its lead, its chains and its projects. */
export const community = defineRegister({
  name: 'community',
  title: '共同体',
  subject: 'governance',
  titled: 'name',
  unique: [['alliance', 'name']],
  order: 'name',
  fields: {
    name: text('名称', { required: true }),
    alliance: reference('所属联盟', 'alliance', { required: true }),
    field: code('领域', 'communityField', { required: true }),
    lead: reference('牵头单位', 'organisation', { required: true, en: 'Lead body' }),
    deputies: references('副牵头单位', 'organisation', { en: 'Deputy leads' }),
    industryChains: references('对接产业链', 'industryChain'),
    projects: references('承担项目', 'project'),
    foundedOn: date('成立日期', { required: true }),
    goals: longText('任务与目标', { maxLength: 4000, en: 'Tasks and goals' }),
    results: longText('主要成果', { maxLength: 4000 }),
    evidence: files('佐证材料'),
    dissolvedOn: date('撤销日期'),
  },
  checks: [notBefore('dissolvedOn', 'foundedOn')],
  ...recorded({
    keeper: allianceOffice('alliance'),
    confirmer: officeOfDivision('alliance.division'),
    reader: all(signedIn, stateIs('', 'confirmed', 'archived')),
  }),
  wall: { pattern: 'public', division: 'alliance', organisation: 'lead' },
  list: { columns: ['name', 'alliance', 'field', 'lead', 'industryChains'], filters: ['alliance', 'field', 'lead'] },
})
