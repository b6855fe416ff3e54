import { code, defineRegister, files, longText, reference } from '@zhiqiao/model'
import { beneath } from '../beneath.ts'
import { concernedWithSchool, schoolFiler } from './filing-office.ts'

/** 专业自评分类: how a school itself classes one of its offerings, and on what; the counted figures stand beside it. */
export const positioningItem = defineRegister({
  name: 'positioningItem',
  title: '专业自评分类',
  subject: 'school',
  inner: true,
  titled: 'offering',
  order: 'offering',
  unique: [['review', 'offering']],
  fields: {
    review: reference('办学定位自评', 'positioningReview', { required: true }),
    offering: reference('专业点', 'programmeOffering', { required: true }),
    class: code('自评分类', 'offeringClass', { required: true }),
    grounds: longText('依据', { required: true, maxLength: 4000, en: 'On what' }),
    advice: code('打算', 'offeringAdvice', { en: 'What is meant to be done' }),
    evidence: files('佐证材料'),
  },
  judged: { with: ['offering'] },
  ...beneath('review', {
    keeper: schoolFiler('review.school'),
    reader: concernedWithSchool('review.school'),
  }),
  wall: { pattern: 'organisation', organisation: 'review' },
  list: { columns: ['offering', 'review', 'class', 'advice'], filters: ['review', 'class', 'offering'] },
})
