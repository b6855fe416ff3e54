import {
  all,
  any,
  code,
  date,
  decimal,
  defineRegister,
  divisionWithin,
  fieldIs,
  flag,
  integer,
  longText,
  notBefore,
  phone,
  placementStaff,
  reference,
  references,
  role,
  stateIs,
  text,
} from '@zhiqiao/model'
import { enterpriseStaff, officeOfDivision } from '../keeper.ts'
import { recorded } from '../recorded.ts'
import { unit } from '../unit.ts'

const office = officeOfDivision('survey.division')

const keeper = any(enterpriseStaff('enterprise'), office)
const process = recorded({
  keeper,
  confirmer: office,
  reader: all(
    role(...placementStaff),
    divisionWithin('enterprise.division'),
    fieldIs('shared', true),
    stateIs('', 'confirmed', 'archived'),
  ),
  reveal: role('headmaster', 'internshipOfficer'),
})

const asBefore = { zh: '不填用上次发布时的', en: 'That of the last listing when empty' }

/** 需求答复: one post an enterprise needs people for. Schools of its place see those the enterprise lets them see, once confirmed. */
export const demandAnswer = defineRegister({
  name: 'demandAnswer',
  title: '需求答复',
  en: 'Answer to a survey',
  subject: 'industry',
  titled: 'post',
  titledWith: ['neededFrom'],
  order: '-createdAt',
  unique: [['survey', 'enterprise', 'post']],
  fields: {
    survey: reference('需求调查', 'demandSurvey', { required: true }),
    enterprise: reference('企业', 'organisation', { required: true }),
    post: text('岗位名称', { required: true }),
    occupation: reference('职业', 'occupation'),
    chain: reference('所属产业链', 'industryChain'),
    needed: integer('需求人数', { required: true, minimum: 0, unit: unit.persons }),
    neededFrom: date('需要时间起'),
    neededTo: date('需要时间止'),
    scarce: flag('紧缺岗位', { help: { zh: '企业认为招聘困难的', en: 'Hard to fill, as the enterprise sees it' } }),
    educationLevel: code('学历要求', 'educationLevel'),
    certificateLevel: code('技能要求', 'certificateLevel', { en: 'Skill asked' }),
    programmes: references('对应专业', 'programme'),
    salaryFrom: decimal('月薪下限', {
      minimum: 0,
      upTo: 'salaryTo',
      unit: unit.yuanEachMonth,
      help: { zh: '税前，不含单位缴纳的社会保险费', en: 'Before tax' },
    }),
    salaryTo: decimal('月薪上限', { minimum: 0, unit: unit.yuanEachMonth }),
    internsWelcome: integer('可接收实习人数', { minimum: 0, unit: unit.persons }),
    cooperation: longText('合作意向', {
      maxLength: 4000,
      help: { zh: '订单培养、职工培训、技术难题等', en: 'Classes, training, technical problems' },
    }),
    duties: longText('工作内容', { maxLength: 4000 }),
    listing: reference('形成的招聘岗位', 'postListing', { readOnly: true, en: 'Vacancy made of it' }),
    shared: flag('同意向当地学校公开', { required: true, en: 'May be shown to schools of the place' }),
    contact: text('联系人', { personal: true }),
    contactPhone: phone('联系电话', { personal: true }),
  },
  checks: [
    notBefore('neededTo', 'neededFrom'),
    notBefore('salaryTo', 'salaryFrom', { zh: '不能低于下限', en: 'must not be below the lower bound' }),
  ],
  ...process,
  acts: {
    ...process.acts,
    submit: {
      ...process.acts.submit!,
      consequence: {
        zh: '提交即为上报；提交后可发布为招聘岗位。',
        en: 'It is handed in; a vacancy can be made of it afterwards.',
      },
    },
    toListing: {
      label: { zh: '发布为招聘岗位', en: 'Publish as a vacancy' },
      from: ['submitted', 'confirmed'],
      by: keeper,
      once: ['listing'],
      shows: ['post', 'needed', 'salaryFrom', 'salaryTo', 'duties'],
      unlessKnown: ['duties', 'contact', 'contactPhone'],
      fields: {
        duties: longText('工作内容', {
          maxLength: 4000,
          help: { zh: '答复里没有写的，请补上一两句', en: 'A sentence or two, where the answer says nothing of it' },
        }),
        validTo: date('有效期止', { help: { zh: '不填为三个月', en: 'Three months when empty' } }),
        contact: text('联系人', { personal: true, help: asBefore }),
        contactPhone: phone('联系电话', { personal: true, help: asBefore }),
      },
      consequence: {
        zh: '按答复生成一条招聘岗位并提交发布；已生成过的不再生成。',
        en: 'Makes a vacancy of the answer and publishes it; once only.',
      },
      tone: 'primary',
    },
  },
  wall: { pattern: 'subtree', division: 'survey', organisation: 'enterprise' },
  list: {
    columns: [
      'post',
      'enterprise',
      'needed',
      'salaryFrom',
      'salaryTo',
      'educationLevel',
      'scarce',
      'occupation',
      'survey',
    ],
    filters: ['survey', 'enterprise', 'occupation', 'programmes', 'chain', 'scarce'],
  },
})
