import {
  all,
  any,
  code,
  date,
  defineRegister,
  files,
  phone,
  reference,
  references,
  role,
  signedIn,
  stateIs,
  text,
  words,
} from '@zhiqiao/model'
import { enterpriseStaff, officeOfDivision } from '../keeper.ts'
import { recorded } from '../recorded.ts'

const office = officeOfDivision('organisation.division')

/**
 * 企业档案: what is known of an enterprise apart from its figures. Name, 社会信用代码 and 属地 are the organisation's;
 * 规上 and 入库年 stand with the year's figures, which others than its bureaux do not see.
 */
export const enterprise = defineRegister({
  name: 'enterprise',
  title: '企业档案',
  en: 'Enterprise',
  subject: 'industry',
  titled: 'organisation',
  key: 'organisation',
  order: '-createdAt',
  fields: {
    organisation: reference('企业', 'organisation', { required: true, en: 'Organisation' }),
    businessStatus: code('登记状态', 'businessStatus', { required: true, en: 'Registration status' }),
    statusCheckedOn: date('登记状态核对日期', { required: true, en: 'Status checked on' }),
    establishedOn: date('成立日期'),
    industry: reference('所属行业', 'industry'),
    mainBusiness: text('主营业务', { maxLength: 1000 }),
    sizeCategory: code('规模类别', 'sizeCategory', {
      help: { zh: '大中小微型划分；是否规上在年度数据里另填', en: 'Not the same as above designated size' },
    }),
    holdingKind: code('控股情况', 'holdingKind', { en: 'Holding' }),
    registeredAddress: text('注册地址'),
    operatingDivisions: references('经营地', 'division', { en: 'Divisions of operation' }),
    operatingAddresses: words('经营地址'),
    website: text('网址', { maxLength: 200 }),
    hrContact: text('人事联系人', { personal: true, en: 'HR contact' }),
    hrPhone: phone('人事联系电话', { personal: true, en: 'HR telephone' }),
    licence: files('营业执照', { en: 'Business licence' }),
    labourLicence: text('人力资源服务许可证号', { en: 'Human resources service licence' }),
    labourLicenceTo: date('许可证有效期至', { en: 'Licence valid to' }),
  },
  ...recorded({
    keeper: any(enterpriseStaff('organisation'), office),
    confirmer: office,
    reader: all(signedIn, stateIs('', 'confirmed', 'archived')),
    reveal: role('headmaster', 'internshipOfficer', 'schoolRegistrar'),
  }),
  wall: { pattern: 'public', organisation: 'organisation' },
  list: {
    columns: ['organisation', 'industry', 'sizeCategory', 'holdingKind', 'businessStatus', 'statusCheckedOn'],
    filters: ['organisation', 'industry', 'sizeCategory', 'holdingKind', 'businessStatus', 'operatingDivisions'],
  },
})
