import {
  all,
  code,
  date,
  defineRegister,
  files,
  integer,
  longText,
  notBefore,
  reference,
  references,
  signedIn,
  stateIs,
  text,
  year,
} from '@zhiqiao/model'
import { bureauOf } from '../keeper.ts'
import { recorded } from '../recorded.ts'
import { unit } from '../unit.ts'
import { organiserStaff } from './organiser.ts'

/** A course that was developed once and can be held as many classes: by which school, with whom, shared how far. */
export const trainingCourse = defineRegister({
  name: 'trainingCourse',
  title: '培训课程',
  subject: 'training',
  titled: 'name',
  unique: [['developer', 'name']],
  order: '-developedYear',
  fields: {
    name: text('课程名称', { required: true }),
    developer: reference('开发学校（单位）', 'organisation', { required: true, en: 'Developed by' }),
    partners: references('合作开发单位', 'organisation', { en: 'Developed with' }),
    kind: code('培训类别', 'trainingCategory', { required: true }),
    traineeGroup: code('主要对象', 'traineeGroup', { en: 'Main target group' }),
    occupation: reference('职业（工种）', 'occupation'),
    skillLevel: code('对应技能等级', 'skillLevel'),
    hours: integer('学时', { required: true, minimum: 1, unit: unit.hours }),
    mode: code('授课方式', 'trainingMode'),
    developedYear: year('开发年份', 'calendar', { required: true }),
    outline: longText('内容提要'),
    shareLevel: code('共享范围', 'shareLevel', { required: true, en: 'Shared with' }),
    sharedWithin: reference('共享到的区划', 'division', {
      help: { zh: '填市即全市各县区可见；不填只在本县区', en: 'Seen everywhere below it; only here when empty' },
    }),
    recommendedOn: date('推荐日期', { en: 'Recommended for sharing on' }),
    sharedOn: date('列入共享日期', { en: 'Shared since' }),
    sharingNumber: text('共享文件号或平台编号', { en: 'Number of the sharing decision' }),
    materials: files('课程资料'),
  },
  checks: [notBefore('sharedOn', 'recommendedOn')],
  ...recorded({
    keeper: organiserStaff('developer'),
    confirmer: bureauOf('developer'),
    reader: all(signedIn, stateIs('', 'confirmed', 'archived')),
  }),
  wall: { pattern: 'public', division: 'sharedWithin', organisation: 'developer' },
  list: {
    columns: ['name', 'developer', 'kind', 'hours', 'developedYear', 'shareLevel'],
    filters: ['developer', 'kind', 'traineeGroup', 'developedYear', 'shareLevel'],
  },
})
