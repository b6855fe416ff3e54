import {
  all,
  code,
  date,
  defineRegister,
  files,
  notBefore,
  reference,
  signedIn,
  stateIs,
  text,
  year,
} from '@zhiqiao/model'
import { bureauOf, schoolAndBureau } from '../keeper.ts'
import { recorded } from '../recorded.ts'

/**
 * 专业点: a programme at one school, what is filed and counted. When the catalogue renames a programme the same offering
 * refers to the new one and an offering decision says so: a rename is neither a closure nor an opening.
 */
export const programmeOffering = defineRegister({
  name: 'programmeOffering',
  title: '专业点',
  subject: 'school',
  titled: 'programme',
  titledWith: ['nominalDuration', 'trainingKind'],
  unique: [['school', 'programme', 'nominalDuration', 'level', 'trainingKind', 'studyForm']],
  order: 'school',
  fields: {
    school: reference('学校', 'organisation', { required: true }),
    programme: reference('专业', 'programme', { required: true }),
    direction: text('专业（技能）方向', { en: 'Direction' }),
    nominalDuration: code('学制', 'nominalDuration', { required: true }),
    level: code('学历层次', 'educationLevel', { required: true }),
    trainingKind: code('培养类型', 'trainingKind', { required: true }),
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
  ...recorded({
    keeper: schoolAndBureau('school'),
    confirmer: bureauOf('school'),
    reader: all(signedIn, stateIs('', 'confirmed', 'archived')),
  }),
  wall: { pattern: 'public', organisation: 'school' },
  list: {
    columns: ['school', 'programme', 'nominalDuration', 'trainingKind', 'status', 'firstIntakeYear'],
    filters: ['school', 'programme', 'status', 'level', 'trainingKind'],
  },
})
