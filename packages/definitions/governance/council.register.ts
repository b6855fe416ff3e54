import {
  all,
  any,
  code,
  date,
  defineRegister,
  files,
  integer,
  notBefore,
  reference,
  signedIn,
  stateIs,
  text,
} from '@zhiqiao/model'
import { bureauOf, staffOf } from '../keeper.ts'
import { recorded } from '../recorded.ts'

const office = staffOf('office', 'sectionOfficer', 'deputyDirector', 'headmaster', 'bodyOfficer')

/** 理事会、指导委员会、专业建设委员会: a council in one of its terms; its meetings are sittings, its decisions resolutions. */
export const council = defineRegister({
  name: 'council',
  title: '理事会与委员会',
  en: 'Council or committee',
  many: 'Councils and committees',
  subject: 'governance',
  titled: 'name',
  titledWith: ['term'],
  unique: [['name', 'term']],
  order: 'name',
  fields: {
    name: text('名称', { required: true }),
    kind: code('类型', 'councilKind', { required: true }),
    term: text('届次', {
      required: true,
      help: { zh: '如“第一届”；不换届的填“不分届”', en: 'Such as “first”' },
    }),
    alliance: reference('所属联盟', 'alliance'),
    community: reference('所属共同体', 'community'),
    division: reference('区划', 'division', { required: true }),
    office: reference('办公室（秘书处）设在', 'organisation', { required: true, en: 'Office' }),
    chair: text('主任委员（理事长）', { en: 'Chair' }),
    timesPerYear: integer('每年至少开会次数', { minimum: 1, maximum: 52, en: 'Meetings a year, at least' }),
    quorum: integer('法定到会人数', { minimum: 1, help: { zh: '章程有规定的填写', en: 'Where the charter says' } }),
    from: date('任期起', { required: true, en: 'Term from' }),
    to: date('任期止', { en: 'Term until' }),
    basisDocument: reference('依据文件', 'policyDocument', { en: 'Basis document' }),
    charter: files('章程或工作规则', { en: 'Charter' }),
  },
  checks: [notBefore('to', 'from')],
  ...recorded({
    keeper: any(office, bureauOf('office')),
    confirmer: any(staffOf('office', 'deputyDirector', 'headmaster'), bureauOf('office')),
    reader: all(signedIn, stateIs('', 'confirmed', 'archived')),
  }),
  wall: { pattern: 'public', division: 'division', organisation: 'office' },
  list: {
    columns: ['name', 'kind', 'term', 'office', 'from', 'to'],
    filters: ['kind', 'office', 'division', 'alliance'],
  },
})
