import { Problem } from '@zhiqiao/model'
import type { FastifyInstance } from 'fastify'
import { requireCleanText } from './scan-json.ts'

/** Longest query string accepted, in UTF-16 units as sent. */
const lengthLimit = 8000

/**
 * Reads a query string strictly: no parameter twice, nothing undecodable, nothing that cannot be stored.
 * Values stay strings; whoever uses one says what it must be.
 * @throws Problem 400 (414 when too long)
 */
export function parseQuery(raw: string): Map<string, string> {
  if (raw.length > lengthLimit) throw new Problem(414, 'query-too-long', '查询条件太长。', 'The query is too long.')
  const parameters = new Map<string, string>()
  for (const part of raw.split('&')) {
    if (part === '') continue
    const equals = part.indexOf('=')
    const name = decoded(equals === -1 ? part : part.slice(0, equals))
    const value = equals === -1 ? '' : decoded(part.slice(equals + 1))
    requireCleanText(name)
    requireCleanText(value)
    if (parameters.has(name))
      throw new Problem(
        400,
        'parameter-twice',
        `查询条件“${name}”出现了两次。`,
        `The parameter “${name}” is given twice.`,
      )
    parameters.set(name, value)
  }
  return parameters
}

/** The query of a request's address, already found clean by the hook below. */
export function queryOf(request: { readonly raw: { readonly url?: string } }): Map<string, string> {
  const url = request.raw.url ?? ''
  const mark = url.indexOf('?')
  return mark === -1 ? new Map() : parseQuery(url.slice(mark + 1))
}

/** Every route refuses a malformed query, also those that read none. */
export function refuseMalformedQueries(server: FastifyInstance): void {
  server.addHook('onRequest', async (request) => {
    queryOf(request)
  })
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part.replaceAll('+', ' '))
  } catch {
    throw new Problem(
      400,
      'query-malformed',
      '网址中的查询条件无法识别。',
      'The query in the address cannot be decoded.',
    )
  }
}
