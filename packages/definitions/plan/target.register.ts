import { code, date, decimal, defineRegister, reference, structure, text } from '@zhiqiao/model'
import { Type } from 'typebox'
import { entryFields, entryPermissions, entryWall } from './entry.ts'

/**
 * A number somebody promised. A bare number or a range is met at or above its lower bound;
 * `indicator` names the computation that will answer it, without which dated figures with evidence are recorded.
 */
export const target = defineRegister({
  name: 'target',
  title: '目标',
  subject: 'plan',
  titled: 'metric',
  order: 'createdAt',
  fields: {
    ...entryFields,
    task: reference('所属任务', 'task', { en: 'Task' }),
    metric: text('指标名称', { required: true, en: 'Metric' }),
    subject: text('统计对象', { en: 'Subject' }),
    operator: code('比较方式', 'operator', { required: true }),
    value: decimal('目标值', { required: true, en: 'Target value' }),
    valueMax: decimal('上限', { en: 'Upper bound' }),
    valueRaw: text('原文写法', { en: 'As written' }),
    unit: text('单位', { required: true, maxLength: 40 }),
    byDate: date('完成时限', { en: 'Deadline' }),
    fromDate: date('起始时间', { en: 'From' }),
    recurrence: code('周期', 'recurrence'),
    tolerance: decimal('允许偏差', {
      minimum: 0,
      help: { zh: '“左右”“大体相当”由人设定', en: 'For “about”: set by a person' },
    }),
    baseline: decimal('基期值'),
    baselineOn: date('基期', { en: 'Baseline date' }),
    yearly: structure<{ year: number; value: number }[]>(
      '年度分解',
      Type.Array(
        Type.Object(
          {
            year: Type.Integer({ minimum: 2000, maximum: 2100, title: '年份', description: 'Year' }),
            value: Type.Number({ title: '应达到', description: 'Value due' }),
          },
          { additionalProperties: false },
        ),
        { maxItems: 30 },
      ),
      { en: 'Yearly breakdown' },
    ),
    sameAs: reference('与此目标相同', 'target', {
      en: 'Same as',
      help: { zh: '重复出现的目标只跟踪一次', en: 'A target stated twice is tracked once' },
    }),
    indicator: text('指标', { en: 'Indicator' }),
  },
  permissions: entryPermissions,
  wall: entryWall,
  list: {
    columns: ['metric', 'operator', 'value', 'unit', 'byDate', 'task'],
    filters: ['document', 'task', 'byDate', 'metric'],
  },
})
