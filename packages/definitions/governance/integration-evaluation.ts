/** A line of a ready-made set: a section when it has no points of its own, otherwise scored by hand or by a figure. */
export interface EvaluationLine {
  /** 1 for a section, 1.2 for a line of it. */
  readonly number: string
  readonly name: string
  readonly points: number
  readonly dataSource: 'register' | 'survey' | 'evidence' | 'site'
  readonly standard: string
  /** The indicator it is computed from, with the value that earns all points and the one that earns none. */
  readonly figure?: readonly [indicator: string, fullAt: number, zeroAt: number]
}

const computed = (
  number: string,
  name: string,
  points: number,
  indicator: string,
  fullAt: number,
  zeroAt: number,
  unit: string,
): EvaluationLine => ({
  number,
  name,
  points,
  dataSource: 'register',
  standard: `由登记册计算：达到${fullAt}${unit}得满分，${zeroAt}${unit}及以下不得分，其间按比例给分。`,
  figure: [indicator, fullAt, zeroAt],
})

const section = (number: string, name: string, points: number): EvaluationLine => ({
  number,
  name,
  points,
  dataSource: 'register',
  standard: '各分项之和。',
})

/**
 * 产教融合效能评价指标: a set for schools that a region takes over into a scheme of its own and changes there. The values
 * for all and for no points are proposals; a region sets its own before the scheme is confirmed.
 */
export const integrationEvaluation: readonly EvaluationLine[] = [
  section('1', '专业与产业契合', 26),
  computed('1.1', '服务重点产业专业占比', 14, 'keyIndustryOfferingShare', 70, 20, '%'),
  computed('1.2', '对接主导产业', 6, 'leadingIndustriesPerSchool', 2, 0, '个'),
  {
    number: '1.3',
    name: '人才培养方案与岗位标准对接',
    points: 6,
    dataSource: 'evidence',
    standard: '企业参与制订并定期修订，岗位标准写入课程；由专家和合作企业评分。',
  },
  section('2', '企业参与办学', 24),
  computed('2.1', '参与办学企业数', 8, 'participatingEnterprises', 10, 0, '家'),
  computed('2.2', '订单、冠名和学徒制学生占比', 6, 'commissionedShare', 30, 0, '%'),
  {
    number: '2.3',
    name: '校企合作协议履行',
    points: 10,
    dataSource: 'evidence',
    standard: '按协议义务台账核对到期义务的履行情况；由专家和合作企业评分。',
  },
  section('3', '双师与实训', 16),
  computed('3.1', '双师型教师占比', 8, 'dualQualifiedShare', 60, 30, '%'),
  computed('3.2', '实训基地利用率', 8, 'baseUse', 60, 10, '%'),
  section('4', '人才培养成效', 14),
  computed('4.1', '毕业生对口就业率', 8, 'matchedEmploymentShare', 80, 40, '%'),
  computed('4.2', '毕业生获职业证书占比', 6, 'graduatesCertified', 80, 20, '%'),
  section('5', '服务产业', 12),
  computed('5.1', '社会培训人次', 6, 'trainingPersonTimes', 300, 0, '人次'),
  computed('5.2', '协同创新项目数', 6, 'collaborativeProjects', 3, 0, '个'),
  {
    number: '6',
    name: '用人单位满意度',
    points: 8,
    dataSource: 'survey',
    standard: '由合作企业按满意度调查结果评分。',
  },
]
