import { atMost, code, date, decimal, defineRegister, files, integer, reference, year } from '@zhiqiao/model'
import { unit } from '../unit.ts'
import { ofOffering } from './of-offering.ts'

const persons = { unit: unit.persons, minimum: 0, source: 'studentRegistration' } as const

/**
 * 毕业去向统计 of one offering's graduates on a fixed day, as delivered by the system that counts them. Schools that record
 * every graduate in 毕业去向 have no rows here: their numbers are counted from those.
 */
export const graduateDestination = defineRegister({
  name: 'graduateDestination',
  title: '毕业去向统计',
  en: 'Graduates by destination',
  subject: 'school',
  titled: 'offering',
  titledWith: ['year', 'point'],
  unique: [['offering', 'year', 'point']],
  order: '-year',
  fields: {
    offering: reference('专业点', 'programmeOffering', { required: true }),
    year: year('毕业届别', 'graduation', { required: true, en: 'Class of' }),
    point: code('统计时点', 'outcomePoint', { required: true, en: 'Counted on' }),
    countedOn: date('统计日期', { required: true }),
    graduates: integer('毕业生数', persons),
    employed: integer('直接就业', {
      ...persons,
      help: { zh: '不含升学；等于三次产业之和', en: 'Without further study; sum of the three sectors' },
    }),
    matched: integer('其中：对口就业', { ...persons, en: 'Of these matched' }),
    primarySector: integer('第一产业', persons),
    secondarySector: integer('第二产业', persons),
    tertiarySector: integer('第三产业', persons),
    local: integer('其中：留在本市就业', { ...persons, en: 'Of these in the prefecture' }),
    ownBusiness: integer('其中：自主创业', { ...persons, en: 'Of these own business' }),
    furtherStudy: integer('升学', {
      ...persons,
      help: { zh: '占落实人数，不是占毕业生数', en: 'A share of those settled, not of graduates' },
    }),
    furtherBachelor: integer('其中：本科', { ...persons, en: 'Of these bachelor' }),
    military: integer('参军', persons),
    startingSalary: decimal('平均起薪', { unit: unit.yuanEachMonth, minimum: 0 }),
    evidence: files('佐证材料'),
  },
  checks: [
    atMost('employed', 'graduates', { zh: '不能大于毕业生数', en: 'must not exceed graduates' }),
    atMost('matched', 'employed', { zh: '不能大于直接就业', en: 'must not exceed those employed' }),
    atMost('furtherBachelor', 'furtherStudy', { zh: '不能大于升学', en: 'must not exceed further study' }),
    {
      fields: ['furtherStudy', 'employed', 'graduates'],
      message: { zh: '与直接就业之和不能大于毕业生数', en: 'and those employed must not exceed graduates' },
      holds: ({ furtherStudy, employed, graduates }) => Number(furtherStudy) + Number(employed) <= Number(graduates),
    },
    {
      fields: ['employed', 'primarySector', 'secondarySector', 'tertiarySector'],
      message: { zh: '应等于三次产业之和', en: 'must be the sum of the three sectors' },
      holds: (v) =>
        Number(v.employed) === Number(v.primarySector) + Number(v.secondarySector) + Number(v.tertiarySector),
    },
  ],
  ...ofOffering,
  list: {
    columns: ['offering', 'year', 'point', 'graduates', 'employed', 'matched', 'furtherStudy'],
    filters: ['year', 'point', 'offering'],
  },
})
