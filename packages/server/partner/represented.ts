import { partnerMandate } from '@zhiqiao/definitions'
import { Problem } from '@zhiqiao/model'
import type { Registry } from '@zhiqiao/registry'
import type { PartnerCaller } from './partner-caller.ts'

/**
 * The caller in the place of a body that has given it a mandate in force today; the caller itself where none is named.
 * @param word code, full name or id of the body
 * @throws Problem 403 where there is no such mandate: whether there is such a body is not said
 */
export async function representing(
  registry: Registry,
  caller: PartnerCaller,
  word: string | undefined,
): Promise<PartnerCaller> {
  if (word === undefined) return caller
  return registry.asSystem('核对代报委托', async (system) => {
    const named = (await system.bulk.resolve('organisation', [word])).get(word) ?? []
    const today = system.today()
    const given =
      named.length === 1
        ? await system.all(partnerMandate, {
            filter: {
              ...{ body: named[0]!.id, representative: caller.viewer.hat!.organisation, state: 'given' },
              ...{ 'from.to': today, 'to.from': today },
            },
          })
        : []
    if (given.length === 0)
      throw new Problem(
        403,
        'no-mandate',
        `“${word}”没有委托贵方代报，或委托已到期、已收回。`,
        `“${word}” has given you no mandate, or it is over or was taken back.`,
      )
    const body = await system.read('organisation', named[0]!.id)
    const authority = body.values.competentAuthority
    const [place] = await system.visible('division').where('id', '=', body.values.division).select(['path']).execute()
    const line = authority ? (await system.read('organisation', authority)).values.line : body.values.line
    return {
      ...caller,
      viewer: {
        ...caller.viewer,
        hat: {
          ...caller.viewer.hat!,
          organisation: body.id,
          organisationTitle: body.values.name,
          division: place!.path,
          line: line ?? null,
        },
      },
    }
  })
}
