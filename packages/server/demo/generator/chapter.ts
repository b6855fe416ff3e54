import type { SourceSystem } from '@zhiqiao/model'
import type { Region } from './open-region.ts'

/** A record of the region on its way into its register. */
export interface Row {
  readonly id: string
  /** Where it stands in its process; confirmed (or what its register knows instead) when absent. */
  readonly state?: string
  readonly values: Readonly<Record<string, unknown>>
}

/** What one register holds: read as it is written, however many. */
export interface Chapter {
  readonly register: string
  /** The named system that has delivered these rows, as of 1 September 2026. */
  readonly source?: SourceSystem
  readonly rows: (region: Region) => Iterable<Row>
}

/** A paper attached to a record. */
export class Paper {
  readonly name: string
  readonly text: string

  constructor(name: string, text: string) {
    this.name = name
    this.text = text
  }
}

/** Records few enough to be told one by one: their names tell them apart, their register is told once. */
export function told(
  register: string,
  rows: (region: Region) => readonly (readonly [name: string, values: Row['values'], state?: string])[],
): Chapter {
  return {
    register,
    rows: (region) =>
      rows(region).map(([name, values, state]) => ({
        id: region.id(register, name),
        values,
        ...(state !== undefined && { state }),
      })),
  }
}
