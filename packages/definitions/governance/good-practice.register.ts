import {
  all,
  any,
  code,
  date,
  defineRegister,
  files,
  longText,
  reference,
  references,
  signedIn,
  stateIs,
  text,
  year,
} from '@zhiqiao/model'
import { bureauOf, staffOf } from '../keeper.ts'
import { recorded } from '../recorded.ts'

/** 典型经验: collected, selected, published, taken up elsewhere. A title won for it is an honour. */
export const goodPractice = defineRegister({
  name: 'goodPractice',
  title: '典型经验与案例',
  en: 'Good practice',
  subject: 'governance',
  titled: 'title',
  titledWith: ['year'],
  unique: [['organisation', 'title', 'year']],
  order: '-year',
  fields: {
    title: text('题目', { required: true }),
    kind: code('类别', 'practiceKind', { required: true }),
    organisation: reference('报送单位', 'organisation', { required: true }),
    year: year('年份', 'calendar', { required: true }),
    task: reference('对应任务', 'task', { en: 'Answers task' }),
    summary: longText('做法与成效', { required: true, maxLength: 8000 }),
    practiceStage: code('推广情况', 'practiceStage', { required: true }),
    selectedBy: reference('评选单位', 'organisation'),
    publishedIn: text('刊发媒体或平台'),
    publishedOn: date('刊发日期'),
    takenUpBy: references('推广应用单位', 'organisation', { en: 'Taken up by' }),
    attachment: files('材料'),
  },
  ...recorded({
    keeper: any(
      staffOf('organisation', 'headmaster', 'schoolRegistrar', 'bodyOfficer', 'enterpriseHr'),
      bureauOf('organisation'),
    ),
    confirmer: bureauOf('organisation'),
    reader: all(signedIn, stateIs('', 'confirmed', 'archived')),
  }),
  wall: { pattern: 'public', organisation: 'organisation' },
  list: {
    columns: ['title', 'kind', 'organisation', 'year', 'practiceStage', 'publishedOn'],
    filters: ['kind', 'organisation', 'year', 'practiceStage', 'task'],
  },
})
