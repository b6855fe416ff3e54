import { type FieldProblem, Problem } from '@zhiqiao/model'
import type { FastifySchemaCompiler } from 'fastify'
import type { TSchema } from 'typebox'
import { Compile, type Validator } from 'typebox/compile'

/**
 * Checks requests against their route's schema: nothing is removed, nothing converted, and a schema is only
 * compiled when its route is first used (hundreds of routes, most of them quiet).
 */
export const checkShape: FastifySchemaCompiler<unknown> = ({ schema }) => {
  let compiled: Validator | undefined
  return (value: unknown) => {
    compiled ??= Compile(schema as TSchema)
    return compiled.Check(value) ? { value } : { error: wrongShape(compiled.Errors(value)) }
  }
}

type Fault = ReturnType<Validator['Errors']>[number]

const mostProblems = 20

/** 400 with the places where a body is not of the form its route asks for. */
function wrongShape(faults: readonly Fault[]): Problem {
  const problems = faults.slice(0, mostProblems).flatMap(problemsOf)
  return new Problem(
    400,
    'shape',
    problems[0]?.zh ?? '提交的内容格式不对。',
    problems[0]?.en ?? 'The body is not of the form asked for.',
    { problems },
  )
}

function problemsOf({ keyword, instancePath, params, message }: Fault): FieldProblem[] {
  const at = instancePath.replace(/^\//, '').replaceAll('/', '.')
  const { requiredProperties = [], additionalProperties = [] } = params as Record<string, string[] | undefined>
  if (keyword === 'required')
    return requiredProperties.map((name) => problem(at, name, 'required', '缺少', 'is missing'))
  if (keyword === 'additionalProperties')
    return additionalProperties.map((name) => problem(at, name, 'unknown', '没有这一项', 'is not known'))
  // Says the same as the keyword above, for the same place.
  if (keyword === 'boolean') return []
  return [problem(at, '', keyword, '格式不对', message)]
}

function problem(at: string, name: string, code: string, zh: string, en: string): FieldProblem {
  const field = shown([at, name].filter((part) => part !== '').join('.'))
  const place = field === '' ? '提交的内容' : `“${field}”`
  return { field, code, zh: `${place}: ${zh}。`, en: `${field === '' ? 'The body' : `“${field}”`} ${en}.` }
}

const shown = (path: string) => path.slice(0, 80).toWellFormed()
