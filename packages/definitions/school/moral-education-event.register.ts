import {
  code,
  date,
  defineRegister,
  files,
  integer,
  longText,
  notBefore,
  reference,
  references,
  text,
} from '@zhiqiao/model'
import { unit } from '../unit.ts'
import { ofSchool } from './of-school.ts'

/** 德育与文明风采: events, courses and brands of a school; prizes are honours. */
export const moralEducationEvent = defineRegister({
  name: 'moralEducationEvent',
  title: '德育活动',
  en: 'Moral education event',
  subject: 'school',
  titled: 'name',
  order: '-from',
  fields: {
    school: reference('学校', 'organisation', { required: true }),
    name: text('名称', { required: true }),
    kind: code('类别', 'moralEducationKind', { required: true }),
    theme: text('主题'),
    from: date('起', { required: true }),
    to: date('止'),
    organiser: reference('主办单位', 'organisation'),
    teachers: references('负责教师', 'teacher'),
    partners: references('合作单位', 'organisation'),
    students: integer('参与学生', { unit: unit.personTimes, minimum: 0 }),
    entries: integer('参赛作品', { unit: unit.places, minimum: 0 }),
    result: longText('成效', { maxLength: 2000 }),
    evidence: files('佐证材料', { help: { zh: '照片不是必需', en: 'Photographs are not needed' } }),
  },
  checks: [notBefore('to', 'from')],
  ...ofSchool,
  list: { columns: ['name', 'school', 'kind', 'from', 'students'], filters: ['school', 'kind', 'from'] },
})
