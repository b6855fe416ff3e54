import { code, date, defineRegister, files, longText, notBefore, reference, references, text } from '@zhiqiao/model'
import { knownOfSchool } from './of-school.ts'

/** 境外办学点: a school, workshop or programme a school of the region runs abroad with partners there. */
export const overseasSchool = defineRegister({
  name: 'overseasSchool',
  title: '境外办学点',
  en: 'School abroad',
  subject: 'school',
  titled: 'name',
  titledWith: ['country'],
  unique: [['school', 'name']],
  order: '-openedOn',
  fields: {
    name: text('名称', { required: true }),
    kind: code('形式', 'overseasKind', { required: true }),
    school: reference('举办学校', 'organisation', { required: true, en: 'Run by' }),
    country: text('国家（地区）', { required: true, maxLength: 60, en: 'Country' }),
    city: text('城市', { maxLength: 60 }),
    partner: text('外方合作学校', { en: 'Partner school abroad' }),
    enterprise: reference('随同企业', 'organisation', { en: 'Enterprise it goes with' }),
    alliance: reference('所属合作网络', 'alliance', { en: 'Network it belongs to' }),
    programmes: references('合作专业', 'programme'),
    standards: references('采用的标准', 'teachingStandard', { en: 'Standards used' }),
    documentNumber: text('批准或备案文号'),
    openedOn: date('启用日期', { required: true }),
    closedOn: date('停办日期'),
    results: longText('成效', { maxLength: 4000 }),
    evidence: files('协议与批文', { en: 'Agreement and approval' }),
  },
  checks: [notBefore('closedOn', 'openedOn')],
  ...knownOfSchool,
  list: {
    columns: ['name', 'kind', 'school', 'country', 'partner', 'openedOn'],
    filters: ['kind', 'school', 'country', 'alliance', 'openedOn'],
  },
})
