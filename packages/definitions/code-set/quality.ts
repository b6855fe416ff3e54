import { defineCodeSet, labelOf } from '@zhiqiao/model'

export const qualitySubject = defineCodeSet('qualitySubject', labelOf('取数对象', 'Counted for'), '本平台', {
  offering: ['本专业点', 'the offering itself'],
  school: ['所在学校', 'its school'],
})

export const betterWhen = defineCodeSet('betterWhen', labelOf('优劣方向', 'Better when'), '本平台', {
  higher: ['越高越好', 'higher'],
  lower: ['越低越好', 'lower'],
})

export const offeringTitle = defineCodeSet(
  'offeringTitle',
  labelOf('认定等级', 'Title applied for'),
  '各级教育部门专业建设文件中的通行称号，与荣誉称号系列相同；待核',
  {
    backbone: ['骨干专业', 'backbone programme'],
    distinctive: ['特色专业', 'distinctive programme'],
    quality: ['优质专业', 'quality-designated programme'],
    brand: ['品牌专业', 'brand programme'],
  },
)

export const objectionOutcome = defineCodeSet('objectionOutcome', labelOf('处理结论', 'Outcome'), '本平台', {
  dismissed: ['不成立', 'not upheld'],
  upheld: ['成立', 'upheld'],
})

export const phaseWork = defineCodeSet('phaseWork', labelOf('本阶段办理', 'Work of a phase'), '本平台', {
  selfAssessment: ['自评分析', 'self-assessment'],
  provision: ['专业布局与备案', 'provision and filing of programmes'],
  building: ['项目建设与质量提升', 'projects and quality'],
  recognition: ['等级认定与品牌', 'recognition and brands'],
  sharing: ['经验推广与服务', 'sharing and service'],
})
