/** The columns of a structure that is an array of flat objects; null when it is anything else. */
export interface StructureColumn {
  readonly name: string
  readonly title: string
  readonly type: 'number' | 'integer' | 'string' | 'boolean'
  readonly required: boolean
}

interface JsonSchema {
  readonly type?: string
  readonly title?: string
  readonly description?: string
  readonly items?: JsonSchema
  readonly properties?: Readonly<Record<string, JsonSchema>>
  readonly required?: readonly string[]
  readonly anyOf?: readonly JsonSchema[]
}

const flat = ['number', 'integer', 'string', 'boolean'] as const

/** Reads a JSON Schema: `Array(Object({ year, value }))` gives the columns year and value. */
export function structureColumns(shape: unknown, language: 'zh' | 'en' = 'zh'): StructureColumn[] | null {
  const schema = shape as JsonSchema | null | undefined
  if (schema?.type !== 'array' || schema.items?.type !== 'object' || !schema.items.properties) return null
  const columns: StructureColumn[] = []
  for (const [name, property] of Object.entries(schema.items.properties)) {
    // A nullable number is written as a union with null.
    const value = property.type ? property : property.anyOf?.find(({ type }) => type !== 'null')
    const type = flat.find((kind) => kind === value?.type)
    if (!type) return null
    const title = (language === 'en' ? property.description : property.title) ?? property.title ?? name
    columns.push({ name, title, type, required: schema.items.required?.includes(name) ?? false })
  }
  return columns
}
