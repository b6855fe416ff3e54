import { code, date, defineRegister, files, notBefore, reference, text, year } from '@zhiqiao/model'
import { knownOfSchool } from './of-school.ts'

/**
 * 专业点: a programme at one school, what is filed and counted. When the catalogue renames a programme the same offering
 * refers to the new one and an offering decision says so: a rename is neither a closure nor an opening.
 */
export const programmeOffering = defineRegister({
  name: 'programmeOffering',
  title: '专业点',
  subject: 'school',
  titled: 'programme',
  titledWith: ['nominalDuration', 'pathway'],
  unique: [['school', 'programme', 'nominalDuration', 'level', 'pathway', 'studyForm']],
  order: 'school',
  fields: {
    school: reference('学校', 'organisation', { required: true }),
    programme: reference('专业', 'programme', { required: true }),
    direction: text('专业（技能）方向', { en: 'Direction' }),
    nominalDuration: code('学制', 'nominalDuration', { required: true }),
    level: code('学历层次', 'educationLevel', { required: true }),
    pathway: code('培养类型', 'offeringPathway', { required: true }),
    studyForm: code('办学形式', 'studyForm', { required: true }),
    partner: reference('联合培养院校', 'organisation', { en: 'Partner institution' }),
    campus: reference('办学地点', 'campus', { en: 'Where' }),
    status: code('办学状态', 'offeringStatus', {
      required: true,
      help: {
        zh: '目录更名不算撤销，在“专业点决定”中登记更名',
        en: 'A renaming is no closure: record it as a decision',
      },
    }),
    statusSince: date('状态起始日'),
    firstFiledYear: year('首次备案年份', 'calendar', { en: 'First filed' }),
    firstIntakeYear: year('首次招生年份', 'calendar', { en: 'First intake' }),
    lastIntakeYear: year('最近招生年份', 'calendar', { en: 'Last intake' }),
    filingNumber: text('备案文号', { help: { zh: '最近一次省、市备案结果的文号', en: 'Of the latest filing result' } }),
    evidence: files('佐证材料'),
  },
  checks: [notBefore('lastIntakeYear', 'firstIntakeYear'), notBefore('firstIntakeYear', 'firstFiledYear')],
  ...knownOfSchool,
  list: {
    columns: ['school', 'programme', 'nominalDuration', 'pathway', 'status', 'firstIntakeYear'],
    filters: ['school', 'programme', 'status', 'level', 'pathway'],
  },
})
