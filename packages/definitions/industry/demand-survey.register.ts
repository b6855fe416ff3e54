import {
  all,
  code,
  date,
  defineRegister,
  files,
  flag,
  longText,
  notBefore,
  phone,
  reference,
  references,
  signedIn,
  stateIs,
  text,
} from '@zhiqiao/model'
import { officeOfDivision } from '../keeper.ts'
import { recorded } from '../recorded.ts'

const process = recorded({
  keeper: officeOfDivision('division'),
  confirmer: officeOfDivision('division'),
  reader: all(signedIn, stateIs('', 'confirmed', 'archived')),
})
const ofEnterprises = { of: 'audience', values: ['enterprise'] }

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
        zh: '选了的，确认后向对象下发报送任务；不选只登记',
        en: 'Once confirmed a collection goes to them; none when empty',
      },
    }),
    smallestSize: code('规模不低于', 'sizeCategory', { asked: ofEnterprises, en: 'Not smaller than' }),
    industries: references('行业', 'industry', {
      asked: ofEnterprises,
      en: 'Industries',
      help: { zh: '含下级行业；不选为全部', en: 'With those below; all when empty' },
    }),
    designatedOnly: flag('只调查规上（限上）企业', { asked: ofEnterprises, en: 'Only above designated size' }),
    bodies: references('另行指定单位', 'organisation', { en: 'Bodies named besides' }),
    contact: text('联系人'),
    contactPhone: phone('联系电话'),
    collection: reference('报送任务', 'collection', { readOnly: true }),
    scope: longText('调查范围', { maxLength: 2000, help: { zh: '哪些企业，如全部规上企业', en: 'Which enterprises' } }),
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
    confirm: {
      ...process.acts.confirm!,
      shows: ['audience', 'smallestSize', 'industries', 'bodies', 'dueOn'],
      consequence: {
        zh: '选了调查对象的，随即向这些单位下发报送任务并通知，到期前自动提醒；没有选的只登记。',
        en: 'Where an audience is chosen, a collection goes to it at once, with reminders before the day; otherwise it is only put on record.',
      },
    },
  },
  wall: { pattern: 'public', division: 'division' },
  list: {
    columns: ['name', 'kind', 'division', 'referenceDate', 'dueOn', 'reportedOn'],
    filters: ['kind', 'division', 'office', 'referenceDate', 'dueOn'],
  },
})
