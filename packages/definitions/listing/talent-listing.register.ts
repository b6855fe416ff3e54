import {
  code,
  date,
  decimal,
  defineRegister,
  flag,
  longText,
  personIs,
  reference,
  references,
  signedIn,
  text,
  words,
} from '@zhiqiao/model'
import { unit } from '../unit.ts'
import { listed, listedChecks, listedFields } from './listed.ts'

/** 人才信息: a person who looks for work or offers skill; published only with their consent, the name masked for others. */
export const talentListing = defineRegister({
  name: 'talentListing',
  title: '人才信息',
  en: 'Talent',
  subject: 'listing',
  titled: 'headline',
  unique: [['publisher', 'headline', 'validFrom']],
  order: '-validFrom',
  fields: {
    headline: text('一句话介绍', { required: true, help: { zh: '不写姓名', en: 'Without the name' } }),
    ...listedFields,
    name: text('姓名', { required: true, personal: true }),
    person: reference('平台账号人员', 'person', { en: 'Person with an account' }),
    consent: flag('本人同意发布', { required: true, en: 'The person consents' }),
    consentOn: date('同意日期'),
    kind: code('人才类别', 'talentKind', { required: true }),
    occupations: references('职业（工种）', 'occupation'),
    skillLevel: code('技能等级', 'skillLevel'),
    schooling: code('学历', 'schooling'),
    skills: words('技能专长'),
    experience: decimal('工作年限', { minimum: 0, unit: unit.years, en: 'Years of work' }),
    wantedPlaces: references('意向区划', 'division', { en: 'Places wanted' }),
    employmentForm: code('意向用工形式', 'employmentForm', { en: 'Form wanted' }),
    wagePeriod: code('期望计薪方式', 'wagePeriod'),
    wageFrom: decimal('期望薪酬', { minimum: 0, unit: unit.yuan, en: 'Wage wanted' }),
    availableFrom: date('可到岗日期'),
    introduction: longText('自我介绍', { maxLength: 4000 }),
  },
  checks: [
    ...listedChecks,
    {
      fields: ['consent'],
      message: { zh: '本人未同意的不能登记', en: 'is needed to record it' },
      holds: ({ consent }) => consent === true,
    },
  ],
  ...listed(personIs('person'), signedIn),
  list: {
    columns: ['headline', 'kind', 'skillLevel', 'schooling', 'division', 'availableFrom', 'validTo'],
    filters: ['kind', 'occupations', 'skillLevel', 'schooling', 'skills', 'wantedPlaces', 'validTo'],
  },
})
