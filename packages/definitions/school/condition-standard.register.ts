import { code, decimal, defineRegister, integer, money, text } from '@zhiqiao/model'
import { coded, codedFields } from '../coded.ts'
import { unit } from '../unit.ts'

/** 办学条件标准 by class of school, as data: national values are shipped, provincial ones are added by an administrator. */
export const conditionStandard = defineRegister({
  name: 'conditionStandard',
  title: '办学条件标准',
  en: 'Condition standard',
  subject: 'codeSet',
  titled: 'name',
  key: 'name',
  order: 'name',
  fields: {
    name: text('名称', { required: true }),
    conditionClass: code('适用类别', 'conditionClass', { required: true, en: 'For schools of class' }),
    landArea: decimal('占地面积不少于', { unit: unit.squareMetres, minimum: 0 }),
    landEach: decimal('生均占地不少于', { unit: unit.squareMetresEach, minimum: 0 }),
    floorArea: decimal('校舍建筑面积不少于', { unit: unit.squareMetres, minimum: 0 }),
    floorEach: decimal('生均校舍不少于', { unit: unit.squareMetresEach, minimum: 0 }),
    fullTimeTeachers: integer('专任教师不少于', { unit: unit.persons, minimum: 0 }),
    studentsPerTeacher: decimal('生师比不高于', { minimum: 0, en: 'Students per teacher at most' }),
    professionalShare: decimal('专业课教师占比不低于', { unit: unit.percent, minimum: 0, maximum: 100 }),
    dualShare: decimal('双师型占比不低于', {
      unit: unit.percent,
      minimum: 0,
      maximum: 100,
      en: 'Dual-qualified share at least',
    }),
    equipment: money('教学仪器设备总值不低于', { minimum: 0, en: 'Equipment value at least' }),
    equipmentEach: decimal('生均仪器设备值不低于', { unit: unit.yuanEach, minimum: 0 }),
    booksEach: decimal('生均图书不少于', { unit: unit.volumes, minimum: 0 }),
    computersPerHundred: decimal('百名学生计算机不少于', { unit: unit.sets, minimum: 0 }),
    studentsAtLeast: integer('学历教育在校生规模不少于', { unit: unit.persons, minimum: 0 }),
    ...codedFields,
  },
  ...coded,
  list: {
    columns: ['name', 'conditionClass', 'landArea', 'floorArea', 'fullTimeTeachers', 'equipment', 'toVerify'],
    filters: ['conditionClass', 'toVerify'],
  },
})
