import {
  any,
  atMost,
  type Check,
  code,
  date,
  defineRegister,
  integer,
  longText,
  phone,
  reference,
  text,
  words,
  year,
} from '@zhiqiao/model'
import { officeOfDivision, schoolStaff } from '../keeper.ts'
import { recorded } from '../recorded.ts'
import { unit } from '../unit.ts'

const office = officeOfDivision('survey.division')
const keeper = any(schoolStaff('school'), office)
const process = recorded({ keeper, confirmer: office })

const ofGraduates = { of: 'kind', values: ['graduates'] }
const asBefore = { zh: '不填用上次发布时的', en: 'That of the last listing when empty' }

/** What an answer of a kind has to say, so that a listing can be made of it. */
const askedOf = (kind: string, name: string): Check => ({
  fields: [name, 'kind'],
  evenEmpty: true,
  message: { zh: '须填写', en: 'must be given' },
  holds: (values) => values.kind !== kind || values[name] != null,
})

/** 供给答复: what a school says it has to offer, graduates to come or technical services, in answer to a survey. */
export const supplyAnswer = defineRegister({
  name: 'supplyAnswer',
  title: '供给答复',
  en: 'Answer of a school to a survey',
  subject: 'industry',
  titled: 'headline',
  titledWith: ['graduationYear'],
  order: '-createdAt',
  unique: [['survey', 'school', 'headline']],
  fields: {
    survey: reference('需求调查', 'demandSurvey', { required: true, en: 'Survey' }),
    school: reference('学校', 'organisation', { required: true }),
    kind: code('供给内容', 'supplyKind', { required: true, en: 'What is on offer' }),
    headline: text('标题', { required: true }),
    offering: reference('专业点', 'programmeOffering', { asked: ofGraduates }),
    graduationYear: year('毕业届', 'graduation', { asked: ofGraduates }),
    available: integer('可推荐人数', { asked: ofGraduates, minimum: 0, unit: unit.persons }),
    interns: integer('其中可岗位实习', {
      asked: ofGraduates,
      minimum: 0,
      unit: unit.persons,
      en: 'Of these for internships',
    }),
    availableFrom: date('可到岗日期', { asked: ofGraduates }),
    skills: words('主要技能或服务关键词', { en: 'Skills or keywords' }),
    serviceKind: code('服务类型', 'technicalContractKind', {
      en: 'Kind of service',
      asked: { of: 'kind', values: ['technicalService'] },
    }),
    content: longText('内容', { maxLength: 4000 }),
    contact: text('联系人', { personal: true }),
    contactPhone: phone('联系电话', { personal: true }),
    graduates: reference('形成的毕业生信息', 'graduateListing', {
      readOnly: true,
      en: 'Listing of graduates made of it',
    }),
    technicalService: reference('形成的技术服务信息', 'technicalServiceListing', {
      readOnly: true,
      en: 'Listing of a service made of it',
    }),
  },
  checks: [
    ...['offering', 'graduationYear', 'available', 'availableFrom'].map((name) => askedOf('graduates', name)),
    ...['serviceKind', 'content'].map((name) => askedOf('technicalService', name)),
    atMost('interns', 'available'),
  ],
  ...process,
  acts: {
    ...process.acts,
    submit: {
      ...process.acts.submit!,
      consequence: {
        zh: '提交即为上报；提交后可发布为供给信息。',
        en: 'It is handed in; a listing can be made of it afterwards.',
      },
    },
    toListing: {
      label: { zh: '发布为供给信息', en: 'Publish as a listing' },
      from: ['submitted', 'confirmed'],
      by: keeper,
      once: ['graduates', 'technicalService'],
      shows: ['headline', 'kind', 'offering', 'available', 'content'],
      unlessKnown: ['contact', 'contactPhone'],
      fields: {
        validTo: date('有效期止', { help: { zh: '不填为六个月', en: 'Six months when empty' } }),
        contact: text('联系人', { personal: true, help: asBefore }),
        contactPhone: phone('联系电话', { personal: true, help: asBefore }),
      },
      consequence: {
        zh: '按答复生成一条毕业生或技术服务信息并提交发布；已生成过的不再生成。',
        en: 'Makes a listing of the answer and publishes it; once only.',
      },
      tone: 'primary',
    },
  },
  wall: { pattern: 'subtree', division: 'survey', organisation: 'school' },
  list: {
    columns: ['headline', 'school', 'kind', 'offering', 'graduationYear', 'available', 'availableFrom', 'survey'],
    filters: ['survey', 'school', 'kind', 'offering', 'graduationYear'],
  },
})
