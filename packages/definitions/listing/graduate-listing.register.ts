import { code, date, defineRegister, integer, longText, reference, references, text, words, year } from '@zhiqiao/model'
import { unit } from '../unit.ts'
import { listed, listedChecks, listedFields } from './listed.ts'

/** 毕业生信息: how many graduates of an offering a school can recommend, with what skills, from when. No names. */
export const graduateListing = defineRegister({
  name: 'graduateListing',
  title: '毕业生信息',
  en: 'Graduates',
  subject: 'listing',
  titled: 'headline',
  titledWith: ['graduationYear'],
  unique: [['publisher', 'offering', 'graduationYear']],
  order: '-graduationYear',
  fields: {
    headline: text('标题', { required: true }),
    ...listedFields,
    offering: reference('专业点', 'programmeOffering', { required: true }),
    graduationYear: year('毕业届', 'graduation', { required: true }),
    available: integer('可推荐人数', {
      required: true,
      minimum: 0,
      unit: unit.persons,
      help: { zh: '扣除升学、已落实的，学校此时可推荐的人数', en: 'Those not going on to study and not yet placed' },
    }),
    interns: integer('其中可岗位实习', { minimum: 0, unit: unit.persons, en: 'Of these for internships' }),
    availableFrom: date('可到岗日期', { required: true }),
    skills: words('主要技能'),
    certificates: words('持有证书'),
    occupations: references('就业方向', 'occupation', { en: 'Occupations' }),
    equipment: text('实训设备与能力', { maxLength: 1000, en: 'Trained on' }),
    wageAsked: text('薪酬与条件要求', { en: 'Conditions asked' }),
    schooling: code('学历', 'schooling'),
    introduction: longText('专业介绍', { maxLength: 4000, en: 'About the programme' }),
  },
  checks: listedChecks,
  ...listed(),
  searched: {
    words: {
      headline: 'A',
      'offering.programme': 'B',
      skills: 'B',
      certificates: 'C',
      occupations: 'C',
      publisher: 'C',
      division: 'C',
      equipment: 'D',
      wageAsked: 'D',
      introduction: 'D',
    },
    filters: { place: 'division', programme: 'offering.programme', occupation: 'occupations', schooling: 'schooling' },
    date: 'validFrom',
    until: 'validTo',
    while: ['open'],
  },
  list: {
    columns: ['headline', 'publisher', 'graduationYear', 'available', 'interns', 'availableFrom', 'validTo'],
    filters: ['publisher', 'offering', 'graduationYear', 'division', 'skills', 'availableFrom', 'validTo'],
  },
})
