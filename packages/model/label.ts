/** Words shown to people: Chinese first, English complete. */
export interface Label {
  readonly zh: string
  readonly en: string
}

/** Builds a label; without English words the identifier is read aloud (`leadBodies` → "Lead bodies"). */
export function labelOf(zh: string, en: string): Label {
  return { zh, en }
}

/** `programmeTeacherSince` → "Programme teacher since": the default English label of an identifier. */
export function humanise(identifier: string): string {
  const words = identifier.replace(/([a-z0-9])([A-Z])/g, '$1 $2').toLowerCase()
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** `programmeTeacherSince` → `programme_teacher_since`: names in the database. */
export function snakeCase(identifier: string): string {
  return identifier.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toLowerCase()
}

/** `programmeTeacherSince` → `programme-teacher-since`: names in addresses. */
export function kebabCase(identifier: string): string {
  return snakeCase(identifier).replaceAll('_', '-')
}
