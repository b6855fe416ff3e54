import {
  all,
  code,
  date,
  defineRegister,
  files,
  flag,
  notBefore,
  reference,
  signedIn,
  stateIs,
  text,
  words,
} from '@zhiqiao/model'
import { bureauOf, schoolAndBureau } from '../keeper.ts'
import { recorded } from '../recorded.ts'

/**
 * 学校: the profile of an organisation that is a school. Locality and competent authority are facts of the organisation;
 * honours such as 国家级重点 are dated rows of their own.
 */
export const school = defineRegister({
  name: 'school',
  title: '学校',
  subject: 'school',
  titled: 'organisation',
  key: 'schoolIdentifier',
  unique: [['organisation']],
  fields: {
    organisation: reference('单位', 'organisation', { required: true }),
    schoolIdentifier: text('学校（机构）标识码', {
      maxLength: 12,
      en: 'School identifier',
      help: {
        zh: '全国统一、终身不变的10位码；技工学校没有的留空',
        en: 'Ten digits for life; skilled-worker schools may have none',
      },
    }),
    schoolKind: code('办学类型', 'schoolKind', { required: true }),
    conditionClass: code('适用标准类别', 'conditionClass', { en: 'Class of condition standard' }),
    levels: words('办学层次', { en: 'Levels taught' }),
    vocationalCentre: flag('职教中心', { en: 'Vocational education centre' }),
    founderKind: code('举办者类型', 'founderKind', { required: true }),
    founder: reference('举办者', 'organisation'),
    founderName: text('举办者名称', {
      help: { zh: '举办者未在单位中登记时填写', en: 'Where the founder is not among the organisations' },
    }),
    affiliation: code('隶属级次', 'affiliationLevel', { required: true, en: 'Affiliation level' }),
    hostSchool: reference('附设于', 'organisation', { en: 'Attached to' }),
    urbanKind: code('城乡类型', 'urbanKind'),
    approvalNumber: text('设立批准文号', { en: 'Approval number' }),
    approvedBy: text('批准机关'),
    approvedOn: date('批准日期'),
    openedOn: date('首次招生日期', { en: 'Opened on' }),
    licenceNumber: text('办学许可证号', { help: { zh: '民办学校填写', en: 'Private schools' } }),
    licenceUntil: date('许可证有效期至'),
    closedOn: date('撤并日期'),
    mergedInto: reference('并入学校', 'organisation'),
    website: text('网址'),
    evidence: files('批准文件与证照', { en: 'Approval and licences' }),
  },
  checks: [notBefore('closedOn', 'approvedOn')],
  ...recorded({
    keeper: schoolAndBureau('organisation'),
    confirmer: bureauOf('organisation'),
    reader: all(signedIn, stateIs('', 'confirmed', 'archived')),
  }),
  wall: { pattern: 'public', organisation: 'organisation' },
  list: {
    columns: ['organisation', 'schoolIdentifier', 'schoolKind', 'affiliation', 'founderKind', 'approvedOn'],
    filters: ['schoolKind', 'affiliation', 'founderKind', 'vocationalCentre'],
  },
})
