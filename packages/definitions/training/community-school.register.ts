import {
  all,
  any,
  code,
  date,
  decimal,
  defineRegister,
  files,
  flag,
  integer,
  notBefore,
  phone,
  reference,
  signedIn,
  stateIs,
  text,
} from '@zhiqiao/model'
import { officeOfDivision } from '../keeper.ts'
import { recorded } from '../recorded.ts'
import { unit } from '../unit.ts'
import { organiserStaff } from './organiser.ts'

/**
 * 社区学校 as a list of where one is due: a row for every 乡镇街道 that ought to have one, listed or not.
 * The share listed is rows with a 挂牌日期 over rows that are due.
 */
export const communitySchool = defineRegister({
  name: 'communitySchool',
  title: '社区学校',
  subject: 'training',
  titled: 'name',
  unique: [['division', 'name']],
  order: 'name',
  fields: {
    name: text('名称', { required: true }),
    kind: code('类型', 'communitySchoolKind', { required: true }),
    division: reference('乡镇（街道）或县区', 'division', { required: true, en: 'Township or county' }),
    due: flag('列入应建', {
      required: true,
      help: { zh: '该乡镇（街道）应当设社区学校；未建的也登记，挂牌日期留空', en: 'Due whether or not it exists yet' },
    }),
    listedOn: date('挂牌日期', { en: 'Plaque put up on' }),
    closedOn: date('撤销日期'),
    host: reference('依托单位', 'organisation', { en: 'Host' }),
    address: text('地址'),
    head: text('负责人', { personal: true }),
    headPhone: phone('联系电话', { personal: true }),
    area: decimal('面积', { minimum: 0, unit: unit.squareMetres }),
    places: integer('可容纳人数', { minimum: 0, unit: unit.persons }),
    fullTimeStaff: integer('专职人员', { minimum: 0, unit: unit.persons }),
    partTimeStaff: integer('兼职人员与志愿者', { minimum: 0, unit: unit.persons }),
    decisionNumber: text('设立文件号', { en: 'Number of the decision' }),
    photo: files('照片', { help: { zh: '可不传', en: 'Not asked for' } }),
  },
  checks: [notBefore('closedOn', 'listedOn')],
  ...recorded({
    keeper: any(organiserStaff('host'), officeOfDivision('division')),
    confirmer: officeOfDivision('division'),
    reader: all(signedIn, stateIs('', 'confirmed', 'archived')),
  }),
  wall: { pattern: 'public', division: 'division', organisation: 'host' },
  list: {
    columns: ['name', 'kind', 'division', 'due', 'listedOn', 'host'],
    filters: ['kind', 'division', 'due', 'listedOn', 'host'],
  },
})
