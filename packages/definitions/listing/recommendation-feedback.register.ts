import { code, date, defineRegister, exactlyOne, personIs, reference } from '@zhiqiao/model'

const whoseItIs = personIs('person')

/**
 * 推荐反馈: what somebody did with one listing suggested to them. Who has got in touch and who was placed is read from
 * 对接意向 and stands here never.
 */
export const recommendationFeedback = defineRegister({
  name: 'recommendationFeedback',
  title: '推荐反馈',
  en: 'Answer to a suggestion',
  subject: 'listing',
  titled: 'verb',
  titledWith: ['saidOn'],
  order: '-createdAt',
  inner: true,
  fields: {
    person: reference('本人', 'person', { required: true, en: 'Person' }),
    post: reference('招聘岗位', 'postListing', { en: 'Vacancy' }),
    internshipPost: reference('实习岗位', 'internshipPost'),
    talent: reference('人才信息', 'talentListing', { en: 'Talent' }),
    graduates: reference('毕业生信息', 'graduateListing', { en: 'Graduates' }),
    cooperation: reference('合作项目信息', 'cooperationListing', { en: 'Cooperation' }),
    research: reference('研发供求信息', 'researchListing', { en: 'Research' }),
    technicalService: reference('技术服务供求信息', 'technicalServiceListing', { en: 'Technical service' }),
    course: reference('课程包信息', 'courseListing', { en: 'Course package' }),
    verb: code('反馈', 'recommendationVerb', { required: true, en: 'Answer' }),
    saidOn: date('日期', { required: true }),
  },
  checks: [
    exactlyOne(
      'post',
      'internshipPost',
      'talent',
      'graduates',
      'cooperation',
      'research',
      'technicalService',
      'course',
    ),
  ],
  permissions: { read: whoseItIs, create: whoseItIs, change: whoseItIs, withdraw: whoseItIs },
  wall: { pattern: 'own', person: 'person' },
  list: { columns: ['verb', 'saidOn', 'post', 'graduates', 'talent'], filters: ['verb', 'saidOn'] },
})
