import { type TObject, type TSchema, Type } from 'typebox'
import type { Domain } from './domain.ts'
import type { Field, Fields } from './field/field.ts'
import { fieldLabel } from './field/field.ts'
import type { Register } from './register.ts'

/** JSON Schema of one field's value, with its label; null is allowed where the field is not required. */
export function schemaOfField(name: string, field: Field, domain?: Domain): TSchema {
  const codes = field.codeSet === undefined ? undefined : domain?.codeSets[field.codeSet]
  const value = codes ? Type.Union(codes.values.map(({ code }) => Type.Literal(code))) : field.type.schema(field)
  const label = fieldLabel(name, field)
  const titled = { ...value, title: label.zh, description: label.en } as TSchema
  return field.required ? titled : Type.Union([titled, Type.Null()])
}

/** JSON Schema of a set of fields; `partial` for a change that names only what changes. Unknown fields are refused. */
export function schemaOfFields(fields: Fields, options: { partial?: boolean; domain?: Domain } = {}): TObject {
  const writable = Object.entries(fields).filter(([, field]) => !field.readOnly)
  return Type.Object(
    Object.fromEntries(
      writable.map(([name, field]) => {
        const schema = schemaOfField(name, field, options.domain)
        return [name, options.partial || !field.required ? Type.Optional(schema) : schema]
      }),
    ),
    { additionalProperties: false },
  )
}

/** The schemas a register's routes validate with: what is created, what is changed. */
export function schemaOf(register: Register, domain?: Domain): { create: TObject; change: TObject } {
  return {
    create: schemaOfFields(register.fields, { domain }),
    change: schemaOfFields(register.fields, { partial: true, domain }),
  }
}
