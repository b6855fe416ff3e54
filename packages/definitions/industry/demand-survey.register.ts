import {
  all,
  code,
  date,
  defineRegister,
  files,
  flag,
  longText,
  notBefore,
  organisationIs,
  phone,
  reference,
  references,
  signedIn,
  stateIs,
  text,
} from '@zhiqiao/model'
import { officeOfDivision } from '../keeper.ts'
import { recorded } from '../recorded.ts'

/** Who carries out a survey asks in its own name: no bureau sends another one's questions out. */
const office = all(officeOfDivision('division'), organisationIs('office'))
const process = recorded({
  keeper: office,
  confirmer: office,
  reader: all(signedIn, stateIs('', 'confirmed', 'archived')),
})
const ofEnterprises = { of: 'audience', values: ['enterprise'] }
const ofThoseAsked = { of: 'audience', values: ['enterprise', 'school'] }

/**
 * 需求调查: what enterprises or schools are asked, as of which day, by when. Once a second person has confirmed it, a
 * collection goes to those chosen; it carries the deadline, the reminders and who has answered.
 */
export const demandSurvey = defineRegister({
  name: 'demandSurvey',
  title: '需求调查',
  en: 'Demand survey',
  subject: 'industry',
  titled: 'name',
  order: '-referenceDate',
  unique: [['division', 'kind', 'referenceDate']],
  fields: {
    name: text('调查名称', { required: true }),
    kind: code('调查类型', 'demandSurveyKind', { required: true }),
    division: reference('调查区划', 'division', { required: true }),
    office: reference('组织单位', 'organisation', { required: true, en: 'Carried out by' }),
    referenceDate: date('统计时点', { required: true, en: 'Reference date' }),
    from: date('开始日期', { required: true, usual: { daysFromToday: 0 } }),
    dueOn: date('截止日期', { required: true }),
    audience: code('调查对象', 'surveyAudience', {
      help: {
        zh: '选了的，确认后随即向他们下发；不选只登记在册',
        en: 'Asked as soon as the survey is confirmed; only put on record when empty',
      },
    }),
    smallestSize: code('规模不低于', 'sizeCategory', { asked: ofEnterprises, en: 'Not smaller than' }),
    industries: references('行业', 'industry', {
      asked: ofEnterprises,
      en: 'Industries',
      help: { zh: '含下级行业；不选为全部', en: 'With those below; all when empty' },
    }),
    designatedOnly: flag('只调查规上（限上）企业', { asked: ofEnterprises, en: 'Only above designated size' }),
    bodies: references('另行指定单位', 'organisation', {
      asked: ofThoseAsked,
      en: 'Bodies named besides',
      help: { zh: '不论规模和行业都调查', en: 'Asked whatever their size and industry' },
    }),
    contact: text('联系人', { help: { zh: '不填用组织单位名称', en: 'The office when empty' } }),
    contactPhone: phone('联系电话', {
      help: { zh: '答复单位询问用；不填用组织单位办公电话', en: 'For questions; that of the office when empty' },
    }),
    collection: reference('报送任务', 'collection', { readOnly: true }),
    scope: longText('调查范围', {
      maxLength: 2000,
      help: { zh: '一句话说明，如全市大中型企业', en: 'In a sentence: all larger enterprises of the city' },
    }),
    definitionNote: longText('口径说明', { maxLength: 4000, en: 'Definitions' }),
    documentNumber: text('通知文号'),
    notice: files('通知'),
    reportedOn: date('形成报告日期'),
    report: files('调查报告'),
  },
  checks: [notBefore('dueOn', 'from'), notBefore('reportedOn', 'from')],
  ...process,
  acts: {
    ...process.acts,
    submit: {
      ...process.acts.submit!,
      consequence: {
        zh: '由本单位另一人确认后下发；确认前谁也收不到。',
        en: 'It goes out once another person of the office has confirmed it; until then nobody is asked.',
      },
    },
    confirm: {
      ...process.acts.confirm!,
      shows: ['audience', 'smallestSize', 'industries', 'bodies', 'dueOn'],
      consequence: {
        zh: '选了调查对象的，随即下发并通知，截止前一周和前一天自动提醒未答复的单位；没有选的只登记在册。',
        en: 'Whoever it is for is asked at once, and reminded a week and a day before the end; without an audience it is only put on record.',
      },
    },
  },
  wall: { pattern: 'public', division: 'division' },
  list: {
    columns: ['name', 'kind', 'audience', 'division', 'referenceDate', 'dueOn'],
    filters: ['kind', 'audience', 'division', 'office', 'referenceDate', 'dueOn'],
  },
})
