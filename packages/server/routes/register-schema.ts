import {
  type Act,
  type Domain,
  fieldLabel,
  type Register,
  schemaOf,
  schemaOfField,
  schemaOfFields,
} from '@zhiqiao/model'
import { type TSchema, Type } from 'typebox'

/** The largest version a record can have, PostgreSQL's integer. */
const largestVersion = 2_147_483_647

const version = Type.Integer({ minimum: 1, maximum: largestVersion, description: 'the version the change is based on' })
const reason = Type.Union([Type.String({ maxLength: 2000 }), Type.Null()])
const someObject = Type.Record(Type.String(), Type.Unknown())
const closed = { additionalProperties: false }

/**
 * What is checked before the registry sees a body. The values themselves are checked by the registry, which names
 * register and field in its answer; their schema is in the interface description.
 */
export const envelope = {
  create: Type.Object({ values: someObject, reason: Type.Optional(reason) }, closed),
  change: Type.Object({ version, values: someObject, reason: Type.Optional(reason) }, closed),
  withdraw: Type.Object({ version, reason: Type.String({ minLength: 1, maxLength: 2000 }) }, closed),
  act: Type.Object({ version, input: Type.Optional(someObject), reason: Type.Optional(reason) }, closed),
}

const id = Type.String({ format: 'uuid' })
const moment = Type.String({ format: 'date-time' })
const nullable = (schema: TSchema) => Type.Union([schema, Type.Null()])
const titles = Type.Record(Type.String(), Type.String(), { description: 'titles of records referred to, by id' })

/** The schemas of a register's requests and answers, for the interface description. */
export function documentedSchemas(register: Register, domain: Domain) {
  const { create, change } = schemaOf(register, domain)
  const values = Type.Object(
    Object.fromEntries(
      Object.entries(register.fields).map(([name, field]) => [name, schemaOfField(name, field, domain)]),
    ),
    { description: 'personal values may be masked' },
  )
  const record = Type.Object({
    id,
    version,
    state: register.states ? Type.Enum(Object.keys(register.states)) : Type.Null(),
    createdAt: moment,
    createdBy: nullable(id),
    changedAt: moment,
    changedBy: nullable(id),
    withdrawnAt: nullable(moment),
    withdrawnReason: nullable(Type.String()),
    values,
  })
  const acts = Type.Array(Type.Enum(Object.keys(register.acts ?? {})))
  return {
    create: Type.Object({ values: create, reason: Type.Optional(reason) }, closed),
    change: Type.Object({ version, values: change, reason: Type.Optional(reason) }, closed),
    withdraw: envelope.withdraw,
    act: (act: Act) =>
      Type.Object(
        {
          version,
          input: schemaOfFields(act.fields ?? {}, { domain }),
          ...(act.reason === 'required'
            ? { reason: Type.String({ minLength: 1 }) }
            : { reason: Type.Optional(reason) }),
        },
        closed,
      ),
    response: Type.Object({
      record,
      titles,
      permitted: Type.Object({ change: Type.Boolean(), withdraw: Type.Boolean(), acts }),
    }),
    page: Type.Object({
      rows: Type.Array(record),
      next: nullable(Type.String()),
      total: nullable(Type.Integer()),
      references: titles,
    }),
    history: Type.Object({ entries: Type.Array(Type.Object({}, { additionalProperties: true })), titles }),
    query: querySchema(register),
  }
}

/** `field.operator` parameters of a list; all are text in an address. */
function querySchema(register: Register): TSchema {
  const filters = Object.entries(register.fields)
    .filter(([, field]) => field.personal !== 'sensitive')
    .flatMap(([name, field]) =>
      field.type.filters.map((operator) => [
        operator === 'is' ? name : `${name}.${operator}`,
        Type.Optional(Type.String({ description: `${fieldLabel(name, field).zh} ${operator}` })),
      ]),
    )
  const own = ['text', 'sort', 'after', 'limit', 'withdrawn', 'state', 'state.in', 'id', 'id.in']
  return Type.Object({
    ...Object.fromEntries(filters),
    ...Object.fromEntries(own.map((name) => [name, Type.Optional(Type.String())])),
  })
}
