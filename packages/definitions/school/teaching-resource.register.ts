import { code, date, decimal, defineRegister, flag, integer, reference, references, text } from '@zhiqiao/model'
import { unit } from '../unit.ts'
import { knownOfSchool } from './of-school.ts'

/** 教学资源: libraries, online courses, virtual simulation; shared with whom. */
export const teachingResource = defineRegister({
  name: 'teachingResource',
  title: '教学资源',
  en: 'Teaching resource',
  subject: 'school',
  titled: 'name',
  unique: [['school', 'name']],
  order: 'name',
  fields: {
    school: reference('建设单位', 'organisation', { required: true, en: 'Made by' }),
    name: text('名称', { required: true }),
    kind: code('资源类别', 'resourceKind', { required: true }),
    offerings: references('面向专业点', 'programmeOffering', { en: 'For offerings' }),
    courses: references('相关课程', 'course'),
    partners: references('共建单位', 'organisation'),
    hours: integer('学时', { unit: unit.hours, minimum: 0 }),
    sizeGigabytes: decimal('容量（GB）', { minimum: 0, en: 'Size (GB)' }),
    nationalPlatform: flag('接入国家智慧教育平台', { en: 'On the national platform' }),
    sharedWith: references('共享单位', 'organisation', { en: 'Shared with' }),
    open: flag('面向社会开放', { en: 'Open to everybody' }),
    address: text('网址'),
    builtOn: date('建成日期'),
    closedOn: date('停用日期'),
  },
  ...knownOfSchool,
  list: {
    columns: ['name', 'school', 'kind', 'nationalPlatform', 'open', 'builtOn'],
    filters: ['school', 'kind', 'nationalPlatform', 'open'],
  },
})
