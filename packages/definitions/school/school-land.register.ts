import { code, date, decimal, defineRegister, files, notBefore, reference, text } from '@zhiqiao/model'
import { unit } from '../unit.ts'
import { knownOfSchool } from './of-school.ts'

/** 学校用地: where the land of a new or moved school stands, from its place in the plan to its registration. */
export const schoolLand = defineRegister({
  name: 'schoolLand',
  title: '学校用地',
  en: 'Land of a school',
  subject: 'school',
  titled: 'name',
  titledWith: ['landStage'],
  order: '-createdAt',
  fields: {
    name: text('地块名称', { required: true, en: 'Parcel' }),
    school: reference('使用学校', 'organisation', {
      required: true,
      en: 'For the school',
      help: { zh: '筹建的学校填牵头单位', en: 'The body that leads it where the school does not exist yet' },
    }),
    project: reference('所属项目', 'project', { en: 'Part of project' }),
    division: reference('所在区划', 'division', { required: true, en: 'Lies in' }),
    task: reference('对应任务', 'task', { en: 'Answers task' }),
    landUse: code('用途', 'landUse', { required: true }),
    area: decimal('面积', { required: true, minimum: 0, unit: unit.squareMetres }),
    plannedIn: text('所列规划', { help: { zh: '国土空间规划、城镇规划等的名称', en: 'Name of the plan it is in' } }),
    landStage: code('用地阶段', 'landStage', { required: true, en: 'Stage' }),
    plannedOn: date('计划完成日期', { en: 'To be done by' }),
    stageOn: date('进入本阶段日期', { en: 'In this stage since' }),
    documentNumber: text('批准文号'),
    supply: code('供地方式', 'landSupply', { en: 'How it is supplied' }),
    evidence: files('批文与图件', { en: 'Approvals and maps' }),
  },
  checks: [notBefore('plannedOn', 'stageOn')],
  ...knownOfSchool,
  list: {
    columns: ['name', 'landStage', 'school', 'division', 'area', 'plannedOn'],
    filters: ['landStage', 'landUse', 'school', 'division', 'project', 'task'],
    board: 'landStage',
  },
})
