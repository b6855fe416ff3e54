import {
  all,
  any,
  code,
  date,
  defineRegister,
  files,
  flag,
  integer,
  notBefore,
  phone,
  reference,
  references,
  signedIn,
  stateIs,
  text,
  words,
} from '@zhiqiao/model'
import { officeOfDivision, staffOf } from '../keeper.ts'
import { recorded } from '../recorded.ts'
import { unit } from '../unit.ts'

const office = officeOfDivision('organisation.division')
/** 培训评价机构: the profile of an organisation that trains or evaluates skills; who let it, for what, until when. */
export const trainingOrganisation = defineRegister({
  name: 'trainingOrganisation',
  title: '培训评价机构',
  en: 'Training or evaluation organisation',
  many: 'Training and evaluation organisations',
  subject: 'training',
  titled: 'organisation',
  key: 'organisation',
  order: '-createdAt',
  fields: {
    organisation: reference('机构', 'organisation', { required: true }),
    kind: code('机构类型', 'trainingOrganisationKind', { required: true }),
    ownershipForm: code('办学体制', 'ownershipForm', { required: true }),
    shareholders: references('出资或举办单位', 'organisation', { en: 'Founders and shareholders' }),
    namedWithin: reference('挂牌所在学校', 'organisation', {
      help: { zh: '如设在职校的“两委”培训学院', en: 'For a college named within a school' },
    }),
    permitKind: code('许可类型', 'permitKind', { required: true }),
    permitNumber: text('许可证或备案号'),
    permitIssuer: reference('发证机关', 'organisation'),
    permitFrom: date('许可起'),
    permitTo: date('许可止'),
    trains: flag('开展培训', { required: true }),
    evaluates: flag('开展职业技能评价', { required: true, en: 'Evaluates skills' }),
    evaluationNumber: text('评价机构备案号', { en: 'Filing number as evaluator' }),
    evaluationTo: date('评价备案有效期至', { en: 'Filed as evaluator until' }),
    occupations: references('培训评价职业（工种）', 'occupation'),
    scope: words('其他培训内容', { en: 'Further subjects' }),
    fullTimeTeachers: integer('专职教师', { minimum: 0, unit: unit.persons }),
    partTimeTeachers: integer('兼职教师', { minimum: 0, unit: unit.persons }),
    places: integer('可同时培训人数', { minimum: 0, unit: unit.persons, en: 'Places at one time' }),
    contact: text('联系人', { personal: true }),
    contactPhone: phone('联系电话', { personal: true }),
    stoppedOn: date('停办或注销日期', { en: 'Stopped on' }),
    attachment: files('许可证与备案材料', { en: 'Permits and filings' }),
  },
  checks: [notBefore('permitTo', 'permitFrom')],
  ...recorded({
    keeper: any(staffOf('organisation', 'headmaster', 'bodyOfficer', 'enterpriseHr'), office),
    confirmer: office,
    reader: all(signedIn, stateIs('', 'confirmed', 'archived')),
  }),
  wall: { pattern: 'public', organisation: 'organisation' },
  list: {
    columns: ['organisation', 'kind', 'ownershipForm', 'trains', 'evaluates', 'permitTo'],
    filters: ['organisation', 'kind', 'ownershipForm', 'trains', 'evaluates', 'permitTo'],
  },
})
