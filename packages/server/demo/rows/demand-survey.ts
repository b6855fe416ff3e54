import type { Row } from '../generator/chapter.ts'
import type { Region } from '../generator/open-region.ts'

type Told = readonly [name: string, values: Row['values'], state: string]

/** The enterprises of the story: those the survey of the year asks. */
const surveyed = ({ enterprises }: Region) => enterprises.slice(0, 30)

/** The collection by which the labour office asked enterprises what they need. */
export const surveyCollection = (region: Region): Told => [
  'labour2026',
  {
    name: '2026年重点企业用工需求统计',
    office: region.body('labour'),
    basisNumber: '云人社函〔2026〕18号',
    collectsFrom: surveyed(region).map(({ id }) => id),
    content: 'workbook',
    form: 'online',
    instructions: '填报今年用工需求；岗位逐条登记在“需求答复”中。',
    referenceDate: '2026-04-30',
    dueAt: '2026-04-30T10:00:00.000Z',
    questions: [{ question: '今年新增用工需求', unit: '人' }],
    contact: '马示例',
    contactPhone: '0900-8600201',
  },
  'closed',
]

/** Who answered it: of every ten one has not, and one was late. */
export const surveyReplies = (region: Region): Told[] =>
  surveyed(region).map(({ key, id }, at) => {
    const [none, late] = [at % 10 === 9, at % 10 === 4]
    const values = {
      collection: region.id('collection', 'labour2026'),
      organisation: id,
      submittedVia: none ? null : 'account',
      filledBy: none ? null : '填报人示例',
      submittedAt: none ? null : late ? '2026-05-06T02:30:00.000Z' : `2026-04-${10 + (at % 20)}T02:30:00.000Z`,
      late: none ? null : late,
    }
    return [`labour.${key}`, values, none ? 'unsigned' : 'reviewed']
  })
