import { defineCodeSet, labelOf } from '@zhiqiao/model'

export const industryTier = defineCodeSet('industryTier', labelOf('层次', 'Tier'), 'GB/T 4754-2017', {
  section: ['门类', 'section'],
  division: ['大类', 'division'],
  group: ['中类', 'group'],
  class: ['小类', 'class'],
})

export const occupationTier = defineCodeSet(
  'occupationTier',
  labelOf('层次', 'Tier'),
  '中华人民共和国职业分类大典（2022年版）',
  {
    major: ['大类', 'major group'],
    subMajor: ['中类', 'sub-major group'],
    minor: ['小类', 'minor group'],
    unit: ['细类（职业）', 'occupation'],
    trade: ['工种', 'trade'],
  },
)

export const divisionTier = defineCodeSet('divisionTier', labelOf('层级', 'Tier'), 'GB/T 2260', {
  province: ['省级', 'province'],
  prefecture: ['地级', 'prefecture'],
  county: ['县级', 'county'],
})
