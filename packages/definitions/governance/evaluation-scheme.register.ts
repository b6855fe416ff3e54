import {
  all,
  code,
  date,
  decimal,
  defineRegister,
  files,
  longText,
  notBefore,
  reference,
  signedIn,
  stateIs,
  text,
} from '@zhiqiao/model'
import { recorded } from '../recorded.ts'
import { unit } from '../unit.ts'
import { evaluationLeader, evaluationOffice } from './evaluation-office.ts'

const totalled = { zh: '按总分折合后的分数', en: 'Of the total points' }
const weighed = {
  zh: '各方都不填时，所有评分取平均；填了就按占比，没有评分的一方不计',
  en: 'All empty: the mean of all scores. Otherwise by weight, leaving out who gave none',
}

const grade = (zh: string, en: string) =>
  decimal(`${zh}不低于`, { minimum: 0, unit: unit.points, en: `${en} from`, help: totalled })

const partyWeight = (zh: string, en: string) =>
  decimal(`${zh}评分占比`, { minimum: 0, maximum: 100, unit: unit.percent, en: `Weight of ${en}`, help: weighed })

const process = recorded({
  keeper: evaluationOffice('office'),
  confirmer: evaluationLeader('office'),
  reader: all(signedIn, stateIs('', 'confirmed', 'archived')),
})

/** 评价方案: one version of the rules by which bodies are evaluated; a confirmed version is not edited, it is succeeded. */
export const evaluationScheme = defineRegister({
  name: 'evaluationScheme',
  title: '评价方案',
  subject: 'governance',
  titled: 'name',
  titledWith: ['schemeVersion'],
  unique: [['office', 'name', 'schemeVersion']],
  order: '-validFrom',
  fields: {
    name: text('方案名称', { required: true }),
    schemeVersion: text('版本', { required: true, en: 'Version' }),
    kind: code('评价类别', 'evaluationKind', { required: true }),
    office: reference('制定单位', 'organisation', { required: true, en: 'Issued by' }),
    document: reference('依据文件', 'policyDocument', { en: 'Basis document' }),
    replaces: reference('代替的方案', 'evaluationScheme'),
    totalPoints: decimal('满分', { required: true, minimum: 0, unit: unit.points }),
    gradeRule: longText('等次划分', { en: 'How grades follow from points' }),
    excellentFrom: grade('优秀', 'Excellent'),
    goodFrom: grade('良好', 'Good'),
    qualifiedFrom: grade('合格', 'Qualified'),
    basicallyFrom: grade('基本合格', 'Basically qualified'),
    governmentWeight: partyWeight('政府部门与督导', 'government and supervision'),
    expertWeight: partyWeight('第三方与专家', 'third party and experts'),
    industryWeight: partyWeight('行业组织', 'industry organisations'),
    enterpriseWeight: partyWeight('企业', 'enterprises'),
    schoolWeight: partyWeight('学校自评与互评', 'schools'),
    validFrom: date('施行日期', { required: true, en: 'In force from' }),
    validTo: date('停用日期', { en: 'In force until' }),
    attachment: files('方案全文', { en: 'Full text' }),
  },
  checks: [
    notBefore('validTo', 'validFrom'),
    ...[
      ['excellentFrom', 'goodFrom'],
      ['goodFrom', 'qualifiedFrom'],
      ['qualifiedFrom', 'basicallyFrom'],
    ].map(([upper, lower]) => ({
      fields: [upper as 'excellentFrom', lower as 'goodFrom'],
      message: { zh: '须高于下一等次的分数', en: 'must lie above the next grade' },
      holds: (values: Readonly<Record<string, unknown>>) => Number(values[upper!]) > Number(values[lower!]),
    })),
  ],
  ...process,
  acts: {
    ...process.acts,
    takeItems: {
      label: { zh: '采用成套指标', en: 'Take a ready-made set' },
      from: ['draft', 'returned'],
      by: evaluationOffice('office'),
      consequence: {
        zh: '为产教融合效能评价方案填入一套指标（分值、取数指标、满分值和零分值），逐条可改；已有指标的方案不能采用。',
        en: 'Fills a scheme for industry–education integration with a set of items, their points and figures, to be changed line by line; only where there is no item yet.',
      },
    },
  },
  wall: { pattern: 'public', organisation: 'office' },
  list: {
    columns: ['name', 'schemeVersion', 'kind', 'office', 'totalPoints', 'validFrom'],
    filters: ['kind', 'office', 'validFrom'],
  },
})
