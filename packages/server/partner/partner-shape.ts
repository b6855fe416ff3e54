import type { Domain, Register } from '@zhiqiao/model'
import { fieldLabel, schemaOfField } from '@zhiqiao/model'
import { type TSchema, Type } from 'typebox'

const moment = Type.String({ format: 'date-time' })
const nullable = (schema: TSchema) => Type.Union([schema, Type.Null()])

/** What every refusal looks like: RFC 9457, Chinese title, English beside it. */
const problem = Type.Object(
  {
    type: Type.String(),
    title: Type.String({ description: '中文说明' }),
    en: Type.String({ description: 'the same in English' }),
    code: Type.String(),
    status: Type.Integer(),
    instance: Type.String(),
    problems: Type.Optional(Type.Array(Type.Object({ field: Type.String(), zh: Type.String(), en: Type.String() }))),
  },
  { additionalProperties: true, description: 'application/problem+json' },
)

/** Answers any route may give. */
export const refusals = {
  401: { ...problem, description: '没有密钥，或密钥不存在、已吊销 · no key, or an unknown one' },
  403: { ...problem, description: '密钥不含此项、已到期，或合作已暂停 · not within the key, over, or suspended' },
  429: { ...problem, description: '超出限额；Retry-After 说明何时再试 · over quota, see Retry-After' },
}
export const missing = { 404: { ...problem, description: '没有，或已停止公开 · not there, or no longer public' } }
export const unfit = {
  409: { ...problem, description: '已经达成，不再由接口修改或撤回 · it came to something already' },
  422: { ...problem, description: '内容有误，逐项说明 · what is wrong, item by item' },
}

export const keyAnswer = Type.Object(
  {
    partner: Type.String(),
    key: Type.String(),
    validTo: Type.String({ format: 'date' }),
    datasets: Type.Array(Type.String()),
    reports: Type.Boolean(),
    handsIn: Type.Boolean(),
    quota: Type.Object({ perMinute: Type.Integer(), perDay: Type.Integer() }),
  },
  {
    examples: [
      {
        ...{ partner: '云岭人才网', key: '岗位同步', validTo: '2027-06-30', datasets: ['post-listing'] },
        ...{ reports: true, handsIn: true, quota: { perMinute: 60, perDay: 5000 } },
      },
    ],
  },
)

export const datasetsAnswer = Type.Array(
  Type.Object({
    dataset: Type.String(),
    title: Type.String(),
    en: Type.String(),
    address: Type.String(),
    dictionary: Type.String({ description: '数据字典 · what each column means' }),
  }),
  {
    examples: [
      [
        {
          ...{ dataset: 'post-listing', title: '招聘岗位', en: 'Vacancy', address: '/partner/v1/data/post-listing' },
          dictionary: '/data/post-listing.dictionary.json',
        },
      ],
    ],
  },
)

const openRecord = Type.Object(
  { id: Type.String({ format: 'uuid' }), version: Type.Integer(), changedAt: moment },
  { additionalProperties: true, description: '其余各列见数据字典 · the columns of the dictionary' },
)
const exampleRecord = {
  ...{ id: '019a2f10-0000-7000-8000-000000000001', version: 3, changedAt: '2026-11-20T01:00:00.000Z' },
  ...{ name: '数控车工', publisher: '云岭风电设备有限公司', headcount: 6, wagePeriod: 'month', wageFrom: 5500 },
}

export const recordAnswer = { ...openRecord, examples: [exampleRecord] }
export const pageAnswer = Type.Object(
  {
    rows: Type.Array(openRecord),
    next: nullable(Type.String({ description: '下一页的 after · after of the next page' })),
  },
  { examples: [{ rows: [exampleRecord], next: null }] },
)
export const pageQuery = Type.Object({
  changedSince: Type.Optional(
    Type.String({
      format: 'date-time',
      description: '只要此时及以后改过的 · changed at or after',
      examples: ['2026-11-20T00:00:00Z'],
    }),
  ),
  after: Type.Optional(Type.String({ description: '上一页的 next · next of the page before' })),
  limit: Type.Optional(Type.String({ pattern: '^\\d{1,3}$', description: '每页条数，1—500，通常100 · rows a page' })),
})

/** A listing handed in for another body, and asked after or withdrawn. */
export const forQuery = Type.Object({
  for: Type.Optional(
    Type.String({
      description:
        '受其委托代报的单位：统一社会信用代码、全称或编号 · the body it is handed in for, which has given a mandate: code, full name or id',
    }),
  ),
})

export const reportsAnswer = Type.Array(
  Type.Object({ id: Type.String(), title: Type.String(), year: Type.Integer(), publishedOn: Type.String() }),
)
export const reportAnswer = Type.Object(
  {},
  { additionalProperties: true, description: '年度报告及其数据表 · the report with its tables' },
)

export const handedInAnswer = Type.Object(
  {
    number: Type.String(),
    id: Type.String({ format: 'uuid' }),
    version: Type.Integer(),
    state: Type.String({ description: 'draft submitted returned open matched closed expired' }),
    changedAt: moment,
  },
  {
    examples: [
      {
        ...{ number: 'A-2026-0815', id: exampleRecord.id, version: 1, state: 'draft' },
        changedAt: exampleRecord.changedAt,
      },
    ],
  },
)

/** Fields the platform itself fills in what is handed in. */
export const filledFields: ReadonlySet<string> = new Set(['publisher', 'source', 'sourceNumber', 'answer'])

/** What can be handed in of a kind, as the description gives it: names and codes stand for what is referred to. */
export function handedInShape(register: Register, domain: Domain): TSchema {
  const fields = Object.entries(register.fields).filter(
    ([name, field]) => !field.readOnly && !filledFields.has(name) && field.type.kind !== 'files',
  )
  return Type.Object(
    Object.fromEntries(
      fields.map(([name, field]) => {
        const { zh, en } = fieldLabel(name, field)
        const target = field.register === undefined ? undefined : domain.registers[field.register]
        const word = Type.String({ description: `${target?.title.zh ?? ''}的代码、全称或编号 · code, full name or id` })
        const value: TSchema & { readonly description?: string } = !target
          ? schemaOfField(name, field, domain)
          : field.type.kind === 'references'
            ? Type.Array(word)
            : word
        const titled = { ...value, title: zh, description: [en, value.description].filter(Boolean).join(' · ') }
        return [name, field.required ? titled : Type.Optional(titled as TSchema)]
      }),
    ),
    { additionalProperties: false },
  )
}
