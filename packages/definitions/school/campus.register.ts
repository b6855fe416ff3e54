import { code, date, decimal, defineRegister, files, notBefore, reference, text } from '@zhiqiao/model'
import { unit } from '../unit.ts'
import { knownOfSchool } from './of-school.ts'

/** 校区与教学点: where a school teaches, on whose land. A school of the city may lie in a district. */
export const campus = defineRegister({
  name: 'campus',
  title: '校区',
  subject: 'school',
  titled: 'name',
  order: 'school',
  fields: {
    school: reference('学校', 'organisation', { required: true }),
    name: text('名称', { required: true }),
    kind: code('类型', 'campusKind', { required: true }),
    division: reference('所在区划', 'division', { required: true, en: 'Locality' }),
    address: text('地址', { required: true }),
    tenure: code('产权', 'tenure', { required: true }),
    landlord: text('出租（借）方'),
    leasedUntil: date('租借至'),
    landArea: decimal('占地面积', { unit: unit.squareMetres, minimum: 0 }),
    floorArea: decimal('校舍建筑面积', { unit: unit.squareMetres, minimum: 0 }),
    from: date('启用日期'),
    to: date('停用日期'),
    evidence: files('产权或租借证明', { en: 'Title or lease' }),
  },
  checks: [notBefore('to', 'from')],
  ...knownOfSchool,
  list: {
    columns: ['school', 'name', 'kind', 'division', 'tenure', 'landArea'],
    filters: ['school', 'kind', 'tenure'],
  },
})
