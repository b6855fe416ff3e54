import {
  all,
  any,
  code,
  date,
  decimal,
  defineRegister,
  files,
  flag,
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

/** 教学点 as a list of where one is due: a row for every 村、社区、连队, listed or not. */
export const teachingPoint = defineRegister({
  name: 'teachingPoint',
  title: '社区教学点',
  en: 'Teaching point',
  subject: 'training',
  titled: 'name',
  unique: [['division', 'settlement', 'name']],
  order: 'settlement',
  fields: {
    name: text('名称', { required: true }),
    communitySchool: reference('所属社区学校', 'communitySchool'),
    division: reference('乡镇（街道、团场）', 'division', { required: true, en: 'Township' }),
    settlement: text('村（社区、连队）', { required: true, en: 'Village or community' }),
    settlementKind: code('村社类型', 'settlementKind', { required: true }),
    settlementCode: text('统计用区划代码', {
      maxLength: 12,
      en: 'Statistical code',
      help: { zh: '12位，国家统计局公布', en: '12 digits, published by the National Bureau of Statistics' },
    }),
    due: flag('列入应建', {
      required: true,
      help: { zh: '该村社应当设教学点；未建的也登记，挂牌日期留空', en: 'Due whether or not it exists yet' },
    }),
    listedOn: date('挂牌日期', { en: 'Plaque put up on' }),
    closedOn: date('撤销日期'),
    host: reference('依托单位', 'organisation', { en: 'Host' }),
    address: text('地址'),
    contact: text('联系人', { personal: true }),
    contactPhone: phone('联系电话', { personal: true }),
    area: decimal('面积', { minimum: 0, unit: unit.squareMetres }),
    photo: files('照片', { help: { zh: '可不传', en: 'Not asked for' } }),
  },
  checks: [notBefore('closedOn', 'listedOn')],
  ...recorded({
    keeper: any(organiserStaff('host'), organiserStaff('communitySchool.host'), officeOfDivision('division')),
    confirmer: officeOfDivision('division'),
    reader: all(signedIn, stateIs('', 'confirmed', 'archived')),
  }),
  wall: { pattern: 'public', division: 'division', organisation: 'host' },
  list: {
    columns: ['name', 'division', 'settlement', 'settlementKind', 'due', 'listedOn'],
    filters: ['division', 'communitySchool', 'settlementKind', 'due', 'listedOn'],
  },
})
