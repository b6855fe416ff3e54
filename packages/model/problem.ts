/** One thing wrong with what was handed in, naming the place (register, field) in people's words. */
export interface FieldProblem {
  /** Path of field names, e.g. `deadline` or `yearly.2.value`; empty for the record as a whole. */
  readonly field: string
  readonly code: string
  readonly zh: string
  readonly en: string
}

/** Refusals that are the caller's to mend; the server turns them into RFC 9457 problem details. */
export class Problem extends Error {
  readonly status: number
  readonly code: string
  readonly zh: string
  readonly en: string
  readonly details: Record<string, unknown>

  constructor(status: number, code: string, zh: string, en: string, details: Record<string, unknown> = {}) {
    super(`${code}: ${zh}`)
    this.name = 'Problem'
    this.status = status
    this.code = code
    this.zh = zh
    this.en = en
    this.details = details
  }
}

/** 404, the same words whether a record does not exist or is not the viewer's to see. */
export function notFound(): Problem {
  return new Problem(
    404,
    'not-found',
    '没有这条记录，或您无权查看。',
    'There is no such record, or it is not yours to see.',
  )
}

/** 403 for an act a visible record does not allow this viewer. */
export function forbidden(zh = '您没有办理此事项的权限。', en = 'You are not permitted to do this.'): Problem {
  return new Problem(403, 'forbidden', zh, en)
}

/** 422 with every field that is wrong, so that a form can show them all at once. */
export function invalid(problems: readonly FieldProblem[]): Problem {
  const first = problems[0]
  return new Problem(
    422,
    'invalid',
    problems.length === 1 && first ? first.zh : `有${problems.length}处需要修改。`,
    problems.length === 1 && first ? first.en : `${problems.length} places need correcting.`,
    { problems },
  )
}
