import { type Domain, type Register, type Requirement, snakeCase } from '@zhiqiao/model'

/** A requirement on the side of the record that needs another. */
interface Need {
  /** The foreign key. */
  readonly name: string
  readonly requirement: Requirement
  /** The flag that says whether a row is asked at all: true or null, so that rows not asked are not held to the key. */
  readonly flag: string
  readonly expression: string
  readonly columns: readonly string[]
  readonly table: string
  readonly key: readonly string[]
}

/** The same on the side of the record that stands behind. */
interface Standing {
  readonly name: string
  readonly flag: string
  readonly expression: string
  readonly columns: readonly string[]
}

const shortened = (name: string) => (name.length <= 60 ? name : name.slice(0, 60))

const flagOf = (register: Register, at: number) => `serves_${snakeCase(register.name)}_${at + 1}`

/** The foreign keys of a register's table: two flags and the shared values, so that no trigger of ours is needed. */
export function needsOf(register: Register): Need[] {
  return (register.requires ?? []).map((requirement, at) => {
    const flag = `needs_${snakeCase(requirement.register)}_${at + 1}`
    return {
      requirement,
      flag,
      name: shortened(`${snakeCase(register.name)}_${flag}`),
      expression: flagged(requirement.when),
      columns: [...Object.keys(requirement.by).map(snakeCase), flag],
      table: snakeCase(requirement.register),
      key: [...Object.values(requirement.by).map(snakeCase), flagOf(register, at)],
    }
  })
}

/** What other registers require of this one: a flag each and the key they refer to. */
export function standingOf(domain: Domain, register: Register): Standing[] {
  return Object.values(domain.registers)
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((other) =>
      (other.requires ?? []).flatMap((requirement, at) => {
        if (requirement.register !== register.name) return []
        const flag = flagOf(other, at)
        return [
          {
            flag,
            name: shortened(`${snakeCase(register.name)}_${flag}`),
            expression: flagged(requirement.where),
            columns: [...Object.values(requirement.by).map(snakeCase), flag],
          },
        ]
      }),
    )
}

/** True of a live row that has these values, null of any other: never false, which a key would compare. */
function flagged(having: Requirement['where']): string {
  const parts = Object.entries(having ?? {}).map(([field, values]) => {
    const words = values.map((value) => (typeof value === 'boolean' ? String(value) : `'${literal(value)}'`))
    return `"${snakeCase(field)}" in (${words.join(', ')})`
  })
  return `case when ${['"withdrawn_at" is null', ...parts].join(' and ')} then true end`
}

/** Values are codes and names of states. @throws Error on anything that would have to be quoted */
function literal(value: string): string {
  if (!/^[A-Za-z][A-Za-z0-9]*$/.test(value)) throw new Error(`requires: ${value}`)
  return value
}
