import { defineCodeSet, labelOf } from '@zhiqiao/model'

export const growthUnit = defineCodeSet('growthUnit', labelOf('增长单位', 'Unit of growth'), '本平台', {
  percentagePoint: ['百分点', 'percentage points'],
  percent: ['基期值的百分之几', 'per cent of the baseline'],
  amount: ['原单位', 'in its own unit'],
})

export const severity = defineCodeSet(
  'severity',
  labelOf('性质', 'Severity'),
  '“应当”“须”为不符合，“原则上”“一般”为提醒',
  {
    breach: ['不符合', 'breach'],
    warning: ['提醒', 'warning'],
  },
)
