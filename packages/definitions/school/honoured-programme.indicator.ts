import { defineIndicator, sql } from '@zhiqiao/model'
import { ownDocument } from '../basis.ts'
import { honour } from '../organisation/honour.register.ts'
import { organisation } from '../organisation/organisation.register.ts'

const titled = (series: string, and = sql``) =>
  sql<boolean>`"honour"."series" = ${series} and "honour"."holderKind" in ('offering', 'cluster')${and}`

/** 骨干、特色、优质、品牌专业数: titles held on the day; “市内一流、省内先进” is no title. */
export const honouredProgrammes = defineIndicator({
  name: 'honouredProgrammes',
  title: '骨干、特色、优质、品牌专业数',
  en: 'Programmes with a title',
  subject: 'school',
  help: {
    zh: '统计时点仍然有效的专业称号个数，按称号系列分列；以授予文件为准，“一流”“先进”等不是称号。',
    en: 'Titles of programmes valid on the reference date, by series; what is merely called first-class is no title.',
  },
  unit: { zh: '个', en: 'programmes' },
  as: 'count',
  period: 'day',
  counts: 'honour',
  by: { organisation: 'organisation' },
  numerator: {
    backbone: { zh: '骨干专业', en: 'backbone' },
    quality: { zh: '优质专业', en: 'quality-designated' },
    qualityProvince: { zh: '省（自治区）级及以上优质专业', en: 'quality-designated by the province or above' },
    distinctive: { zh: '特色专业', en: 'distinctive' },
    brand: { zh: '品牌专业', en: 'brand' },
  },
  reads: { honour, organisation },
  measure: (db, at) =>
    db
      .selectFrom('honour')
      .innerJoin('organisation', 'organisation.id', 'honour.organisation')
      .where(sql<boolean>`coalesce("honour"."grantedOn", make_date("honour"."year", 12, 31)) <= ${at.on}::date`)
      .where(sql<boolean>`coalesce("honour"."validTo" >= ${at.on}::date, true)`)
      .where(sql<boolean>`coalesce("honour"."revokedOn" > ${at.on}::date, true)`)
      .select([
        'honour.id',
        'organisation.division',
        'honour.organisation',
        titled('backbone').as('backbone'),
        titled('quality').as('quality'),
        titled('quality', sql` and "honour"."level" in ('national', 'province')`).as('qualityProvince'),
        titled('distinctive').as('distinctive'),
        titled('brand').as('brand'),
      ]),
  basis: [ownDocument],
  answers: {
    words: [['骨干专业'], ['优质', '专业'], ['特色专业'], ['品牌专业']],
    units: ['个'],
    choose: { quality: ['优质'], qualityProvince: ['区级', '优质'], distinctive: ['特色专业'], brand: ['品牌专业'] },
  },
})
