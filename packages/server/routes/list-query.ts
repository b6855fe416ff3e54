import { Problem } from '@zhiqiao/model'
import type { ListQuery } from '@zhiqiao/registry'

/**
 * Reads `?document=…&deadline.to=…&text=&sort=-deadline&after=&limit=`. Everything that is not the list's own is a
 * filter `field` or `field.operator`, checked by the registry against the register's definition.
 * @throws Problem 400
 */
export function listQuery(parameters: ReadonlyMap<string, string>): ListQuery {
  const { text, sort, after, limit, withdrawn, ...filter } = Object.fromEntries(parameters)
  return {
    filter,
    text: text === '' ? undefined : text,
    sort: sort === '' ? undefined : sort,
    after: after === '' ? undefined : after,
    limit: limit === undefined ? undefined : limitOf(limit),
    withdrawn: withdrawn === undefined ? undefined : flagOf('withdrawn', withdrawn),
  }
}

function limitOf(raw: string): number {
  if (!/^\d{1,4}$/.test(raw)) throw badValue('limit')
  return Number(raw)
}

function flagOf(name: string, raw: string): boolean {
  if (raw !== 'true' && raw !== 'false') throw badValue(name)
  return raw === 'true'
}

function badValue(name: string): Problem {
  return new Problem(400, 'bad-filter', `参数“${name}”的值不对。`, `The value of the parameter “${name}” will not do.`)
}
