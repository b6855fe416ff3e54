/** A column of a report's table. */
interface Column {
  readonly zh: string
  readonly en: string
  readonly unit: string
  readonly unitEn: string
}

/** A table of a report; null where a small count is not shown or nothing is known. */
export interface ShownTable {
  readonly name: string
  readonly zh: string
  readonly en: string
  readonly note: string
  readonly noteEn: string
  readonly columns: readonly Column[]
  readonly rows: readonly {
    readonly key: string
    readonly zh: string
    readonly en: string
    readonly values: readonly (number | null)[]
    readonly before: readonly (number | null)[]
  }[]
}

/** A report as it was signed off. */
export interface ShownReport {
  readonly id: string
  readonly title: string
  readonly year: number
  readonly office: string
  readonly place: string
  readonly documentNumber: string | null
  readonly asOf: string
  readonly publishedOn: string
  readonly signedBy: string
  /** Title and text, in reading order, with the figures that belong to it; empty ones left out. */
  readonly parts: readonly ShownPart[]
  readonly tables: readonly ShownTable[]
  /** Method, coverage and caveats, after the tables. */
  readonly grounds: readonly { readonly label: string; readonly text: string }[]
  /** The files it is given out as. */
  readonly formats: readonly string[]
}

interface ShownPart {
  readonly label: string
  readonly text: string
  readonly figures?: readonly ShownLine[]
}

/** A figure in words with its unit, with what it means. */
export interface ShownLine {
  readonly name: string
  readonly value: string
  readonly before: string
  readonly note: string
}
