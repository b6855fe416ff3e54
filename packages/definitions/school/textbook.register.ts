import {
  code,
  date,
  defineRegister,
  files,
  flag,
  longText,
  reference,
  references,
  text,
  words,
  year,
} from '@zhiqiao/model'
import { ofSchool } from './of-school.ts'

/** 教材: what a school compiles or chooses for a school year, how it was reviewed, and what an inspection found. */
export const textbook = defineRegister({
  name: 'textbook',
  title: '教材',
  subject: 'school',
  titled: 'name',
  titledWith: ['year'],
  unique: [['school', 'year', 'name', 'edition']],
  order: '-year',
  fields: {
    school: reference('学校', 'organisation', { required: true }),
    year: year('使用学年', 'school', { required: true, en: 'Used in' }),
    name: text('书名', { required: true }),
    isbn: text('书号', { maxLength: 20, help: { zh: '校本讲义没有书号的留空', en: 'Empty for handouts' } }),
    publisher: text('出版单位'),
    edition: text('版次', {
      required: true,
      maxLength: 80,
      help: { zh: '校本讲义写编印年月', en: 'For handouts when they were printed' },
    }),
    kind: code('教材类别', 'textbookKind', { required: true }),
    newForm: flag('新形态教材', { en: 'New-form' }),
    compiled: flag('本校主编或参编', { en: 'Compiled here' }),
    editors: words('编者', { en: 'Editors' }),
    enterprises: references('校企合编企业', 'organisation', { en: 'Compiled with' }),
    course: reference('课程', 'course'),
    offerings: references('使用专业点', 'programmeOffering', { en: 'Used in offerings' }),
    chosenOn: date('选用审定日期'),
    chosenBy: text('选用审定机构', {
      help: { zh: '教材选用委员会、党组织', en: 'Selection committee, Party organisation' },
    }),
    ideologyChecked: flag('政治把关', { en: 'Ideology checked' }),
    filingNumber: text('备案号'),
    inspection: code('检查结论', 'textbookInspection'),
    problems: longText('检查发现的问题', { maxLength: 2000 }),
    evidence: files('审定材料', { en: 'Papers' }),
  },
  ...ofSchool,
  list: {
    columns: ['name', 'school', 'year', 'kind', 'course', 'chosenOn', 'inspection'],
    filters: ['school', 'year', 'kind', 'compiled', 'inspection'],
  },
})
