import { type Domain, type Field, type FieldProblem, Problem, type RecordOf, type Register } from '@zhiqiao/model'

export interface SampleGround {
  readonly domain: Domain
  readonly storeFile: () => Promise<string>
  /** Another record than the refused one, for a reference that has to be given. */
  readonly other: (field: Field) => Promise<string>
}

/**
 * Creates a record of samples; where samples do not go together (a sum, one of several, somebody who may not be), what
 * was refused is tried another way: a smaller number, the next code, a stored file, somebody else, or nothing.
 */
export async function settleSample(
  create: () => Promise<RecordOf>,
  register: Register,
  values: Record<string, unknown>,
  set: Record<string, unknown>,
  ground: SampleGround,
): Promise<RecordOf> {
  /** One of several references: the first that is filled in, or the first of all. */
  const fillOne = async (fields: readonly string[]) => {
    const kept = fields.find((one) => values[one] != null) ?? fields[0]!
    values[kept] ??= await ground.other(register.fields[kept]!)
    for (const one of fields) if (one !== kept) values[one] = null
  }
  for (let tries = 0; ; tries++) {
    try {
      return await create()
    } catch (error) {
      const problems = error instanceof Problem ? (error.details.problems as FieldProblem[] | undefined) : undefined
      if (!problems || tries === 12) throw error
      for (const { field } of problems) {
        const alternatives = register.checks?.find(
          ({ fields }) => fields[0] === field && fields.every((one) => register.fields[one]!.register !== undefined),
        )
        // A code that is the name of the reference to be filled in with it.
        const meant = String(values[field])
        const named = register.fields[field]!.codeSet !== undefined && register.fields[meant]?.register !== undefined
        if (alternatives && !register.fields[field]!.required) await fillOne(alternatives.fields)
        else if (named) values[meant] = await ground.other(register.fields[meant]!)
        else {
          const into = field in set ? set : values
          into[field] = await otherSample(register.fields[field]!, into[field], tries, ground)
        }
      }
    }
  }
}

async function otherSample(field: Field, refused: unknown, tries: number, ground: SampleGround): Promise<unknown> {
  const { kind } = field.type
  if (kind === 'structure') return {}
  if (kind === 'files') return [await ground.storeFile()]
  if (field.codeSet !== undefined && (field.required || tries < 4)) {
    const codes = ground.domain.codeSets[field.codeSet]!.values.filter(({ to }) => to === undefined)
    return codes[(codes.findIndex(({ code }) => code === refused) + 1) % codes.length]!.code
  }
  // Required, or asked for because of what another field says.
  if (field.register !== undefined && (field.required || refused == null)) {
    const id = await ground.other(field)
    return kind === 'references' ? [id] : id
  }
  if (kind === 'flag') return !refused
  // One that must be greater than another is no smaller number.
  if (refused === 0 && field.required) return Math.min(10_000, field.maximum ?? 10_000)
  return typeof refused === 'number' && refused !== 0 ? 0 : null
}
