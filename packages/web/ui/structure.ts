/** The columns of a structure that is an array of flat objects; null when it is anything else. */
export interface StructureColumn {
  readonly name: string
  readonly title: string
  /** `references`: ids of records, shown by their titles and not typed. */
  /** `address`: where something opens within the application, shown as a link and not typed. */
  readonly type: 'number' | 'integer' | 'string' | 'boolean' | 'references' | 'address'
  readonly required: boolean
  /** An empty cell is null where the schema allows it, and left out otherwise. */
  readonly nullable: boolean
  /** A text of paragraphs: rows that have one read as sections, not as a table. */
  readonly long?: true
  /** Comes with the row and is not typed. */
  readonly given?: true
}

interface JsonSchema {
  readonly type?: string
  readonly format?: string
  /** Kept with the row for other uses; no column of its own. */
  readonly unseen?: boolean
  readonly long?: boolean
  readonly given?: boolean
  readonly title?: string
  readonly description?: string
  readonly items?: JsonSchema
  readonly properties?: Readonly<Record<string, JsonSchema>>
  readonly required?: readonly string[]
  readonly anyOf?: readonly JsonSchema[]
}

const isId = ({ format, anyOf }: JsonSchema): boolean => format === 'uuid' || (anyOf?.some(isId) ?? false)

/** A list of ids. */
const isIds = ({ type, items }: JsonSchema): boolean => type === 'array' && items !== undefined && isId(items)

const flat = ['number', 'integer', 'string', 'boolean'] as const

/** Reads a JSON Schema: `Array(Object({ year, value }))` gives the columns year and value. */
export function structureColumns(shape: unknown, language: 'zh' | 'en' = 'zh'): StructureColumn[] | null {
  const schema = shape as JsonSchema | null | undefined
  if (schema?.type !== 'array' || schema.items?.type !== 'object' || !schema.items.properties) return null
  const columns: StructureColumn[] = []
  // An id says nothing to people: it stays in the value and is not shown.
  const shown = Object.entries(schema.items.properties).filter(([, property]) => !isId(property) && !property.unseen)
  for (const [name, property] of shown) {
    // A nullable number is written as a union with null.
    const value = property.type ? property : property.anyOf?.find(({ type }) => type !== 'null')
    const type =
      value && isIds(value)
        ? 'references'
        : value?.format === 'uri-reference'
          ? 'address'
          : flat.find((kind) => kind === value?.type)
    if (!type) return null
    const title = (language === 'en' ? property.description : property.title) ?? property.title ?? name
    columns.push({
      name,
      title,
      type,
      required: schema.items.required?.includes(name) ?? false,
      nullable: property.anyOf?.some((one) => one.type === 'null') ?? false,
      ...(property.long ? { long: true } : {}),
      ...(property.given ? { given: true } : {}),
    })
  }
  return columns
}

/** Whether the value is a list of tables of counts: each with its own columns and rows. */
export function holdsTables(shape: unknown): boolean {
  const table = (shape as JsonSchema | null | undefined)?.items?.properties
  return table?.columns?.type === 'array' && table.rows?.type === 'array'
}
