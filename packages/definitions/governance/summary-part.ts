/** What a year-end work summary says in figures: indicators by part, in the order in which they are read. */
export const summaryParts = [
  {
    title: { zh: '专业与招生', en: 'Programmes and enrolment' },
    indicators: [
      'newEntrants',
      'quotaFulfilment',
      'keyIndustryOfferingShare',
      'offeringsChanged',
      'honouredProgrammes',
    ],
  },
  {
    title: { zh: '教师队伍', en: 'Teachers' },
    indicators: ['dualQualifiedShare', 'studentsPerTeacher', 'innovationTeams'],
  },
  {
    title: { zh: '培养质量', en: 'Quality' },
    indicators: [
      'graduationRate',
      'graduatesCertified',
      'destinationRate',
      'matchedEmploymentShare',
      'studentSatisfaction',
    ],
  },
  {
    title: { zh: '产教融合', en: 'Industry–education integration' },
    indicators: ['participatingEnterprises', 'keyProgrammesPerSchool', 'commissionedShare', 'trainingBases'],
  },
  {
    title: { zh: '社会服务', en: 'Service' },
    indicators: ['trainingPersonTimes', 'personsTrained'],
  },
] as const
