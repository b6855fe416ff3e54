import {
  any,
  code,
  date,
  defineRegister,
  files,
  notBefore,
  personIs,
  phone,
  reference,
  references,
  residentId,
  role,
  text,
  words,
} from '@zhiqiao/model'
import { officeOfDivision } from '../keeper.ts'
import { recorded } from '../recorded.ts'

/** 专家资源库: evaluators, industry professors, 土专家 and 种养大户; whom they must not judge is written down. */
export const expert = defineRegister({
  name: 'expert',
  title: '专家',
  subject: 'organisation',
  titled: 'name',
  titledWith: ['kind'],
  unique: [['idNumber']],
  order: 'kind',
  fields: {
    name: text('姓名', { required: true, personal: true }),
    idNumber: residentId('身份证号', { personal: 'sensitive' }),
    gender: code('性别', 'gender'),
    kind: code('专家类别', 'expertKind', { required: true }),
    division: reference('所在区划', 'division', { required: true, en: 'Locality' }),
    organisation: reference('所在单位', 'organisation'),
    organisationName: text('单位名称', {
      help: { zh: '单位未登记或为农户、合作社时填写', en: 'Where not registered: farms, co-operatives' },
    }),
    person: reference('平台账号人员', 'person', { en: 'Person with an account' }),
    post: text('职务'),
    professionalTitle: text('职称或技能等级'),
    expertise: words('专长', { en: 'Expertise' }),
    broadFields: references('专业大类', 'programme', { en: 'Broad fields' }),
    industries: references('行业', 'industry'),
    recusal: references('回避单位', 'organisation', { en: 'Bodies they do not judge' }),
    mobilePhone: phone('手机', { personal: true }),
    from: date('聘期起'),
    to: date('聘期止'),
    documentNumber: text('聘任文号'),
    evidence: files('佐证材料'),
  },
  checks: [notBefore('to', 'from')],
  ...recorded({
    keeper: officeOfDivision('division'),
    confirmer: officeOfDivision('division'),
    reader: any(role('inspector', 'headmaster', 'bodyOfficer'), personIs('person')),
    reveal: role('sectionOfficer', 'deputyDirector', 'inspector', 'headmaster'),
  }),
  wall: { pattern: 'public', division: 'division', person: 'person' },
  list: {
    columns: ['name', 'kind', 'organisation', 'professionalTitle', 'expertise', 'to'],
    filters: ['kind', 'division', 'organisation', 'expertise'],
  },
})
