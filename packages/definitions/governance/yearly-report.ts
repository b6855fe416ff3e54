import type { Label } from '@zhiqiao/model'

/** A section of a yearly report: which indicators stand in it, and what the writer is asked to say about them. */
export interface ReportSection {
  /** By which the words are found again. */
  readonly key: string
  readonly title: Label
  /** What is to be written; a section without it holds figures only. */
  readonly ask?: Label
  readonly indicators: readonly string[]
  /** Its figures are those of a place and say nothing of one school. */
  readonly ofPlaces?: true
}

/** A yearly report as data: who writes it, of which sections it is made, whether the public gets to read it. */
export interface ReportKind {
  readonly title: Label
  readonly writers: readonly ('school' | 'county' | 'office')[]
  readonly sections: readonly ReportSection[]
  /** Fields of words of its own, besides the sections. */
  readonly fields: readonly ('overview' | 'practices' | 'problems' | 'nextStep')[]
  /** Cases opened by rules are counted in it. */
  readonly cases?: true
  /** Names the bodies behind this indicator in an annex. */
  readonly lists?: string
}

const label = (zh: string, en: string): Label => ({ zh, en })

/** 年度报告的各部分. A section is added here; drafts, form, papers and the public page follow. */
export const reportKinds: Readonly<Record<'summary' | 'quality' | 'employment' | 'demand', ReportKind>> = {
  summary: {
    title: label('年度工作总结', 'Year-end work summary'),
    writers: ['school', 'county'],
    fields: ['overview', 'practices', 'problems', 'nextStep'],
    cases: true,
    sections: [
      {
        key: 'programmes',
        title: label('专业与招生', 'Programmes and enrolment'),
        indicators: [
          'newEntrants',
          'quotaFulfilment',
          'keyIndustryOfferingShare',
          'offeringsChanged',
          'honouredProgrammes',
        ],
      },
      {
        key: 'teachers',
        title: label('教师队伍', 'Teachers'),
        indicators: ['dualQualifiedShare', 'studentsPerTeacher', 'innovationTeams'],
      },
      {
        key: 'quality',
        title: label('培养质量', 'Quality'),
        indicators: [
          'graduationRate',
          'graduatesCertified',
          'destinationRate',
          'matchedEmploymentShare',
          'studentSatisfaction',
        ],
      },
      {
        key: 'integration',
        title: label('产教融合', 'Industry–education integration'),
        indicators: ['participatingEnterprises', 'keyProgrammesPerSchool', 'commissionedShare', 'trainingBases'],
      },
      {
        key: 'service',
        title: label('社会服务', 'Service'),
        indicators: ['trainingPersonTimes', 'personsTrained'],
      },
    ],
  },
  quality: {
    title: label('职业教育质量年度报告', 'Annual quality report'),
    writers: ['school', 'county', 'office'],
    fields: [],
    sections: [
      {
        key: 'basics',
        title: label('基本情况', 'At a glance'),
        ask: label(
          '学校（区域）规模、设施设备、教师队伍的基本情况和变化。',
          'Size, facilities and teachers, and how they changed.',
        ),
        indicators: ['newEntrants', 'studentsPerTeacher', 'conditionsMetShare', 'dualQualifiedShare', 'trainingBases'],
      },
      {
        key: 'students',
        title: label('学生发展', 'Students'),
        ask: label(
          '思想品德、文化与技能、身心健康、毕业和就业升学情况；与上年的差别及原因。',
          'Conduct, skills, health, graduation, work and further study; what differs from the year before and why.',
        ),
        indicators: [
          'graduationRate',
          'graduatesCertified',
          'destinationRate',
          'matchedEmploymentShare',
          'bachelorProgressionRate',
          'startingSalary',
          'promotedAfterThreeYears',
          'studentSatisfaction',
          'graduateSatisfaction',
        ],
      },
      {
        key: 'assurance',
        title: label('质量保障', 'Quality assurance'),
        ask: label(
          '专业动态调整、教师培养培训、规范管理、德育和党建。',
          'Adjustment of programmes, training of teachers, management, moral education, Party building.',
        ),
        indicators: [
          'offeringsChanged',
          'honouredProgrammes',
          'quotaFulfilment',
          'innovationTeams',
          'studios',
          'moralEducationEvents',
          'moralEducationParticipation',
        ],
      },
      {
        key: 'diagnosis',
        title: label('教学诊断与改进', 'Diagnosis and improvement'),
        ask: label(
          '自主诊断、质量抽测和教学检查发现的主要问题，改进措施和成效，未改进的原因和期限。',
          'What the school’s own diagnosis, samplings and checks of teaching found, what was improved, and why and until when the rest was not.',
        ),
        indicators: ['schoolsDiagnosed', 'findingsCorrected', 'teachingImproved', 'samplingPassed'],
      },
      {
        key: 'cooperation',
        title: label('校企合作', 'Work with enterprises'),
        ask: label('合作开展情况、学生实习、集团化办学。', 'Cooperation, internships, groups and alliances.'),
        indicators: ['participatingEnterprises', 'keyIndustryOfferingShare', 'commissionedShare', 'baseUse'],
      },
      {
        key: 'service',
        title: label('社会贡献', 'Contribution'),
        ask: label(
          '技能人才培养、社会培训与服务、对口支援。',
          'Skilled people, training and service, support of other schools.',
        ),
        indicators: ['trainingPersonTimes', 'personsTrained', 'priorityTrainingShare'],
      },
      {
        key: 'duty',
        title: label('举办者履责', 'What the founder does'),
        ask: label('经费投入和政策落实情况。', 'Money spent and policies carried out.'),
        indicators: ['surchargeForVocational', 'appropriationRatio', 'vocationalInvestmentGrowth'],
      },
      {
        key: 'distinctive',
        title: label('特色创新', 'What is distinctive'),
        ask: label('一至两个可学可推广的做法，写明成效。', 'One or two practices others can learn from, with results.'),
        indicators: [],
      },
      {
        key: 'problems',
        title: label('主要问题和改进', 'Problems and improvement'),
        ask: label('存在的问题，以及下一年的改进措施和时间。', 'Problems, and what will be done by when.'),
        indicators: [],
      },
    ],
  },
  employment: {
    title: label('毕业生就业分析报告', 'Employment analysis'),
    writers: ['school', 'county', 'office'],
    fields: [],
    sections: [
      {
        key: 'destinations',
        title: label('毕业去向', 'Destinations'),
        ask: label(
          '本届毕业生去向的总体情况，与上届相比的变化。',
          'Where this year’s graduates went, against last year.',
        ),
        indicators: ['destinationRate', 'directEmployment', 'furtherStudyShare', 'ownBusinessShare'],
      },
      {
        key: 'matching',
        title: label('对口就业与就业质量', 'Matched employment and its quality'),
        ask: label(
          '对口就业、起薪、稳定情况，差的专业逐个说明原因。',
          'Matched employment, pay and permanence; each weak programme with its reasons.',
        ),
        indicators: ['matchedEmploymentShare', 'startingSalary', 'graduateSatisfaction'],
      },
      {
        key: 'progression',
        title: label('升学', 'Further study'),
        ask: label('对口升学、升入本科情况。', 'Further study in the field, and to bachelor level.'),
        indicators: ['bachelorProgressionRate'],
      },
      {
        key: 'labourMarket',
        title: label('用人需求对照', 'Against demand'),
        ask: label('用人单位需求与毕业生供给的差距。', 'Where demand and supply differ.'),
        indicators: ['postsPerGraduate', 'hardToFillShare'],
        ofPlaces: true,
      },
      {
        key: 'measures',
        title: label('问题与改进', 'Problems and measures'),
        ask: label(
          '存在的问题，对专业设置、教学和就业服务的改进。',
          'Problems, and what changes in programmes, teaching and services.',
        ),
        indicators: [],
      },
    ],
  },
  demand: {
    title: label('企业用工需求与对接报告', 'Labour demand and matched enterprises'),
    writers: ['county', 'office'],
    fields: [],
    lists: 'matchedEnterprises',
    sections: [
      {
        key: 'survey',
        title: label('统计情况', 'The survey'),
        ask: label('统计的范围、方式和未答复的企业。', 'Whom it asked, how, and who did not answer.'),
        indicators: ['surveyResponse', 'surveyCoverage'],
      },
      {
        key: 'demand',
        title: label('用工需求', 'Demand'),
        ask: label('需求的规模、行业和岗位分布，紧缺岗位。', 'Size, industries and posts; posts that are scarce.'),
        indicators: ['labourDemand', 'postsPerGraduate', 'hardToFillShare', 'postMonthlyPay'],
      },
      {
        key: 'matched',
        title: label('对接企业', 'Matched enterprises'),
        ask: label('学校与企业对接的进展和典型做法。', 'How schools and enterprises were brought together.'),
        indicators: ['matchedEnterprises', 'listingsMatched', 'participatingEnterprises'],
      },
      {
        key: 'next',
        title: label('下一步', 'Next'),
        ask: label('未对接企业的安排，订单培养和供需活动的打算。', 'What is planned for enterprises not matched yet.'),
        indicators: [],
      },
    ],
  },
}

/** 云岭机电职业学校职业教育质量年度报告（2026）: what a body's report is called wherever it is named. */
export function reportTitle(body: string, { kind, year }: { readonly kind: string; readonly year: number }): string {
  return kind === 'summary'
    ? `${body}${year}年度职业教育工作总结`
    : `${body}${reportKinds[kind as keyof typeof reportKinds].title.zh}（${year}）`
}
