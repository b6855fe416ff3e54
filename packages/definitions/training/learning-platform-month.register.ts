import { all, any, atMost, date, defineRegister, files, integer, reference, signedIn, stateIs } from '@zhiqiao/model'
import { officeOfDivision } from '../keeper.ts'
import { recorded } from '../recorded.ts'
import { unit } from '../unit.ts'
import { organiserStaff } from './organiser.ts'

/** 学习平台月度数据: what the platform's own screen said at the end of a month, with the screenshot. */
export const learningPlatformMonth = defineRegister({
  name: 'learningPlatformMonth',
  title: '学习平台月度数据',
  en: 'Month of a learning platform',
  subject: 'training',
  titled: 'platform',
  titledWith: ['asOf'],
  unique: [['platform', 'asOf']],
  order: '-asOf',
  fields: {
    platform: reference('学习平台', 'learningPlatform', { required: true }),
    asOf: date('截至日期', { required: true, help: { zh: '一般为月末', en: 'Usually the end of a month' } }),
    registeredUsers: integer('注册登记人数', { required: true, minimum: 0, unit: unit.persons }),
    localUsers: integer('其中本地居民', {
      minimum: 0,
      unit: unit.persons,
      en: 'Of these residents',
      help: { zh: '平台能区分时填写；占常住人口的比例优先用它', en: 'Where the platform can tell' },
    }),
    courses: integer('课程数', { minimum: 0, unit: { zh: '门', en: 'courses' } }),
    visits: integer('当月学习人次', { minimum: 0, unit: unit.personTimes, en: 'Visits in the month' }),
    evidence: files('后台截图', { required: true, en: 'Screenshot' }),
  },
  checks: [atMost('localUsers', 'registeredUsers')],
  ...recorded({
    keeper: any(organiserStaff('platform.operator'), officeOfDivision('platform.division')),
    confirmer: officeOfDivision('platform.division'),
    reader: all(signedIn, stateIs('', 'confirmed', 'archived')),
  }),
  wall: { pattern: 'public', division: 'platform', organisation: 'platform' },
  list: { columns: ['platform', 'asOf', 'registeredUsers', 'visits'], filters: ['platform', 'asOf'] },
})
