import type { Outline } from './outline/outline.ts'
import type { Role } from './outline/section-role.ts'
import type { Span } from './plan.ts'

/** A piece of running text with the section it belongs to (-1: the preamble). */
export interface Zone extends Span {
  role: Role
  section: number
}

/**
 * The pieces of text to read, in order: the preamble, then each section's own words. `masked` (responsibility brackets,
 * task tables) is left out; it must be sorted.
 */
export function* zones(folded: string, outline: Outline, roles: Role[], masked: Span[], from: number): Generator<Zone> {
  let mask = 0
  function* cut(start: number, end: number, role: Role, section: number): Generator<Zone> {
    let at = start
    while (mask < masked.length && masked[mask]!.end <= at) mask++
    for (let i = mask; i < masked.length && masked[i]!.start < end; i++) {
      if (masked[i]!.start > at) yield { start: at, end: masked[i]!.start, role, section }
      at = Math.max(at, masked[i]!.end)
    }
    if (at < end) yield { start: at, end, role, section }
  }
  const first = outline.sections[0]?.start ?? folded.length
  if (from < first) yield* cut(from, first, outline.sections.length ? 'guiding' : 'work', -1)
  for (let i = 0; i < outline.sections.length; i++) {
    const next = outline.sections[i + 1]?.start ?? folded.length
    yield* cut(outline.headingStart[i]!, Math.min(outline.sections[i]!.end, next), roles[i]!, i)
  }
}
