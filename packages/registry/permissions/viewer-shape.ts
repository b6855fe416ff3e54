import type { Viewer } from '../viewer.ts'

/**
 * What of a viewer decides how a statement reads; person, organisation and division only fill its parameters.
 * So a statement is built once for all viewers of a shape.
 */
export function shapeOf({ person, hat, via, purposes }: Viewer): string {
  const asked = purposes ? Object.keys(purposes).sort().join() : ''
  return `${asked}${via === 'system' ? 's' : ''}${person ? 'p' : ''}${hat ? `h${hat.division ? 'd' : ''}${hat.line ? 'l' : ''}:${hat.role}` : ''}`
}

const marks = {
  person: '\u0001person',
  organisation: '\u0001organisation',
  division: '\u0001division',
  line: '\u0001line',
}

/** A viewer of that shape whose ids are marks, to be filled in later. */
export function markedViewer(viewer: Viewer): Viewer {
  const { person, hat } = viewer
  return {
    ...viewer,
    person: person && { id: marks.person, name: '' },
    hat: hat && {
      ...hat,
      organisation: marks.organisation,
      division: hat.division && marks.division,
      line: hat.line && marks.line,
    },
  }
}

/** The parameters with the viewer's own ids, and the values of other marks, in their places. */
export function fillIn(
  parameters: readonly unknown[],
  viewer: Viewer,
  values: Record<string, unknown> = {},
): unknown[] {
  const all: Record<string, unknown> = {
    [marks.person]: viewer.person?.id,
    [marks.organisation]: viewer.hat?.organisation,
    [marks.division]: viewer.hat?.division,
    [marks.line]: viewer.hat?.line,
  }
  for (const [name, value] of Object.entries(values)) all[markOf(name)] = value
  return parameters.map((parameter) => (isMark(parameter) ? all[parameter] : parameter))
}

/** Whether a parameter only stands for a value that is filled in later. */
export function isMark(parameter: unknown): parameter is string {
  return typeof parameter === 'string' && parameter.charCodeAt(0) === 1
}

/** The mark under which `fillIn` puts a named value. */
export function markOf(name: string): string {
  return `\u0001:${name}`
}
