import {
  all,
  any,
  code,
  date,
  defineRegister,
  files,
  notBefore,
  reference,
  signedIn,
  stateIs,
  text,
  year,
} from '@zhiqiao/model'
import { bureauOf, enterpriseStaff, schoolAndBureau } from '../keeper.ts'
import { recorded } from '../recorded.ts'

/**
 * 荣誉与称号 of whoever holds it: a school, an offering, a teacher, a team, a base, an enterprise. Dated, because rules read
 * them on a day (国家级重点 when a programme is filed). “市内一流” and the like are no titles.
 */
export const honour = defineRegister({
  name: 'honour',
  title: '荣誉称号',
  subject: 'organisation',
  titled: 'title',
  titledWith: ['year'],
  order: '-year',
  fields: {
    title: text('称号', { required: true, help: { zh: '按证书或文件全称', en: 'In full, as on the certificate' } }),
    series: code('称号系列', 'honourSeries', { required: true }),
    level: code('级别', 'honourLevel', { required: true }),
    holderKind: code('获得者类别', 'honourHolder', { required: true, en: 'Kind of holder' }),
    organisation: reference('单位', 'organisation', {
      required: true,
      help: { zh: '获得者本身或其所在单位', en: 'The holder or where it belongs' },
    }),
    offering: reference('专业点', 'programmeOffering'),
    cluster: reference('专业群', 'programmeCluster'),
    teacher: reference('教师', 'teacher'),
    team: reference('教师团队', 'teachingTeam'),
    studio: reference('工作室', 'masterStudio'),
    master: reference('技能大师', 'skilledMaster'),
    holderName: text('其他获得者', {
      help: { zh: '以上各项都不合适时填写，如课程、基地、案例名称', en: 'When none of the above fits' },
    }),
    grantedBy: text('授予机关', { required: true }),
    documentNumber: text('文号'),
    year: year('授予年份', 'calendar', { required: true, en: 'Granted in' }),
    grantedOn: date('授予日期'),
    validTo: date('有效期至', { en: 'Valid to' }),
    revokedOn: date('取消日期'),
    revokedBy: text('取消文号'),
    evidence: files('证书或文件', { en: 'Certificate or document' }),
  },
  checks: [notBefore('validTo', 'grantedOn'), notBefore('revokedOn', 'grantedOn')],
  ...recorded({
    keeper: any(schoolAndBureau('organisation'), enterpriseStaff('organisation')),
    confirmer: bureauOf('organisation'),
    reader: all(signedIn, stateIs('', 'confirmed', 'archived')),
  }),
  wall: { pattern: 'public', organisation: 'organisation' },
  list: {
    columns: ['title', 'series', 'level', 'holderKind', 'organisation', 'year', 'validTo'],
    filters: ['series', 'level', 'holderKind', 'organisation', 'year'],
  },
})
