import {
  all,
  code,
  date,
  defineRegister,
  files,
  longText,
  notBefore,
  reference,
  signedIn,
  stateIs,
  text,
} from '@zhiqiao/model'
import { officeOfDivision } from '../keeper.ts'
import { recorded } from '../recorded.ts'
import { allianceOffice } from './alliance-office.ts'

/** 职教联盟、集团、联合体: what schools, firms and parks have founded or joined. Members stand in a register of their own. */
export const alliance = defineRegister({
  name: 'alliance',
  title: '职教联盟与集团',
  en: 'Alliance',
  subject: 'governance',
  titled: 'name',
  key: 'name',
  order: 'name',
  fields: {
    name: text('名称', { required: true }),
    kind: code('类型', 'allianceKind', { required: true }),
    lead: reference('牵头单位', 'organisation', { required: true, en: 'Lead body' }),
    secretariat: reference('秘书处设在', 'organisation'),
    division: reference('区划', 'division', { required: true }),
    organisation: reference('对应单位记录', 'organisation', {
      help: { zh: '联盟在文件中作为单位承担任务时填写', en: 'Where documents give it tasks as a body' },
    }),
    foundedOn: date('成立日期', { required: true }),
    approvalNumber: text('批准或备案文号', { en: 'Number of approval or filing' }),
    document: reference('依据文件', 'policyDocument', { en: 'Basis document' }),
    purpose: longText('宗旨与任务', { maxLength: 4000 }),
    charter: files('章程'),
    dissolvedOn: date('解散日期'),
  },
  checks: [notBefore('dissolvedOn', 'foundedOn')],
  ...recorded({
    keeper: allianceOffice(),
    confirmer: officeOfDivision('division'),
    reader: all(signedIn, stateIs('', 'confirmed', 'archived')),
  }),
  wall: { pattern: 'public', division: 'division', organisation: 'lead' },
  list: { columns: ['name', 'kind', 'lead', 'division', 'foundedOn'], filters: ['kind', 'lead', 'division'] },
})
