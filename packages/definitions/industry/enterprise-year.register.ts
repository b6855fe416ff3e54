import { atMost, code, date, defineRegister, files, flag, integer, money, reference, year } from '@zhiqiao/model'
import { unit } from '../unit.ts'
import { ofEnterprise } from './of-enterprise.ts'

/** An enterprise's figures of one year. For its own people and the bureaux of its division only: 统计法 protects them. */
export const enterpriseYear = defineRegister({
  name: 'enterpriseYear',
  title: '企业年度数据',
  en: 'Enterprise figures of a year',
  subject: 'industry',
  titled: 'enterprise',
  titledWith: ['year'],
  order: '-year',
  unique: [['enterprise', 'year']],
  fields: {
    enterprise: reference('企业', 'organisation', { required: true }),
    year: year('年份', 'calendar', { required: true }),
    designatedSize: code('规上（限上）类别', 'designatedSize', {
      source: 'statisticsBureau',
      en: 'Above designated size',
      help: { zh: '当年统计名录；单户情况不对外公布', en: 'From the year’s statistical list; never shown per firm' },
    }),
    listedSince: year('入库年', 'calendar', { source: 'statisticsBureau', en: 'On the list since' }),
    staff: integer('职工数', { minimum: 0, unit: unit.persons }),
    staffSource: code('职工数来源', 'staffCountSource', { en: 'Source of staff count' }),
    staffOn: date('职工数截止日期', { en: 'Staff counted on' }),
    skilledStaff: integer('技能人才数', { minimum: 0, unit: unit.persons }),
    highlySkilledStaff: integer('高技能人才数', {
      minimum: 0,
      unit: unit.persons,
      help: { zh: '高级工及以上', en: 'Senior workers and above' },
    }),
    payroll: money('职工工资总额', { minimum: 0 }),
    skilledPayroll: money('其中：技能人才工资总额', { minimum: 0, en: 'Of this to skilled staff' }),
    skilledPromoted: integer('本年晋升的技能人才数', {
      minimum: 0,
      unit: unit.persons,
      en: 'Skilled staff promoted in the year',
      help: { zh: '晋升技能等级、职称或岗位', en: 'To a higher skill level, title or post' },
    }),
    skilledChannel: flag('技能人才职业通道与薪酬办法', {
      en: 'Rules for the careers and pay of skilled staff',
      help: { zh: '有书面办法，技能等级与岗位、薪酬挂钩', en: 'Written rules tie posts and pay to skill levels' },
    }),
    revenue: money('营业收入', { minimum: 0 }),
    evidence: files('佐证材料'),
  },
  checks: [
    atMost('skilledStaff', 'staff', { zh: '不能大于职工数', en: 'must not exceed the staff' }),
    atMost('highlySkilledStaff', 'skilledStaff', { zh: '不能大于技能人才数', en: 'must not exceed the skilled staff' }),
    atMost('skilledPayroll', 'payroll', { zh: '不能大于职工工资总额', en: 'must not exceed the payroll' }),
    atMost('skilledPromoted', 'skilledStaff', { zh: '不能大于技能人才数', en: 'must not exceed the skilled staff' }),
    atMost('listedSince', 'year', { zh: '不能晚于本行年份', en: 'must not come after the year' }),
  ],
  ...ofEnterprise,
  list: {
    columns: ['enterprise', 'year', 'designatedSize', 'staff', 'staffSource', 'staffOn', 'payroll'],
    filters: ['enterprise', 'year', 'designatedSize', 'staffSource'],
  },
})
