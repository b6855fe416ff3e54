/** A unit of a document as it stands behind a number: what it counts as 比 is a ratio to one, 0.92∶1. */
export const writtenUnit = (unit: string): string => (unit === '比' ? '∶1' : unit)
