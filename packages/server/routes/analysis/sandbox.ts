import { type Static, Type } from 'typebox'

const Name = Type.String({ maxLength: 60, pattern: '^[a-z][A-Za-z0-9]*$' })
const Id = Type.String({ format: 'uuid' })
const Values = Type.Record(Name, Type.Unknown())

/** A sandbox as it comes in: what is taken as withdrawn, changed, added, and parameters with another value. */
export const sandboxed = Type.Object(
  {
    sandbox: Type.Object(
      {
        withdrawn: Type.Optional(Type.Record(Name, Type.Array(Id, { maxItems: 1000 }))),
        changed: Type.Optional(Type.Record(Name, Type.Record(Id, Values))),
        added: Type.Optional(Type.Record(Name, Type.Array(Values, { maxItems: 1000 }))),
        parameters: Type.Optional(Type.Record(Name, Type.Number())),
      },
      { additionalProperties: false },
    ),
  },
  { additionalProperties: false },
)

export type Sandboxed = Static<typeof sandboxed>
