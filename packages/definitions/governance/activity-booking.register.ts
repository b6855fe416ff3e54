import { code, date, defineRegister, integer, longText, phone, reference, text } from '@zhiqiao/model'
import { officeOfDivision, staffOf } from '../keeper.ts'
import { recorded } from '../recorded.ts'
import { unit } from '../unit.ts'

/** 活动预约: who booked for how many, how many came, what they said. */
export const activityBooking = defineRegister({
  name: 'activityBooking',
  title: '活动预约',
  subject: 'governance',
  titled: 'name',
  titledWith: ['bookedOn'],
  unique: [['activity', 'mobilePhone', 'bookedOn']],
  order: '-bookedOn',
  fields: {
    activity: reference('活动', 'activity', { required: true }),
    name: text('预约人', { required: true, personal: true }),
    mobilePhone: phone('联系电话', { required: true, personal: true }),
    organisation: reference('预约单位', 'organisation', {
      help: { zh: '学校、企业集体预约时填写', en: 'Where a school or an enterprise books' },
    }),
    audience: code('参加者', 'audience', { required: true }),
    bookedOn: date('预约日期', { required: true }),
    headcount: integer('预约人数', { required: true, minimum: 1, unit: unit.persons }),
    attended: integer('实到人数', { minimum: 0, unit: unit.persons }),
    rating: integer('评分', { minimum: 1, maximum: 5, unit: unit.points, help: { zh: '1至5分', en: '1 to 5' } }),
    feedback: longText('意见建议', { maxLength: 2000 }),
  },
  ...recorded({
    keeper: staffOf('activity.organiser', 'headmaster', 'schoolRegistrar', 'bodyOfficer', 'sectionOfficer'),
    confirmer: officeOfDivision('activity.division'),
    reader: staffOf('organisation', 'headmaster', 'schoolRegistrar', 'bodyOfficer', 'enterpriseHr'),
  }),
  wall: { pattern: 'organisation', division: 'activity', organisation: 'activity' },
  list: {
    columns: ['activity', 'name', 'organisation', 'headcount', 'attended', 'bookedOn'],
    filters: ['activity', 'organisation', 'audience', 'bookedOn'],
  },
})
