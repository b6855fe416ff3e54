import { Problem } from '@zhiqiao/model'
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

/** Tries something out. A value that is none of its field's kind is refused by the database: the asker's to mend. */
export async function tryingOut<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    const { code } = error as { code?: string }
    if (!code?.startsWith('22')) throw error
    throw new Problem(
      400,
      'bad-sandbox',
      '试算的内容中有不合字段要求的值。',
      'The sandbox holds a value that is not of its field’s kind.',
    )
  }
}
