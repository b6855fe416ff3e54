import { codeValue } from '@zhiqiao/definitions'
import { type CodeSet, type Domain, invalid, type RecordOf, type ValuesOf } from '@zhiqiao/model'
import type { ActHandlers, Registry } from '@zhiqiao/registry'
import type { FastifyInstance } from 'fastify'
import { publishWithin } from '../events/hub.ts'
import type { Parts } from '../parts.ts'

type CodeSets = Domain['codeSets']

const topic = 'codeValue'

/** The sets as they are defined, before anything was added to them, and how often that has been done. */
const defined = new WeakMap<Domain, { readonly codeSets: CodeSets; times: number }>()

/** Puts the values administrators have added beside those of the definitions, where everybody looks them up. */
export async function applyCodeValues(registry: Registry): Promise<void> {
  const { domain } = registry
  const base = defined.get(domain) ?? { codeSets: { ...domain.codeSets }, times: 0 }
  defined.set(domain, base)
  const added = await registry.asSystem('读取码表值', (session) => session.all(codeValue, { sort: 'createdAt' }))
  const sets = domain.codeSets as Record<string, CodeSet>
  for (const set of Object.values(base.codeSets)) {
    if (!set.open) continue
    const more = added.filter(({ values }) => values.codeSet === set.name)
    sets[set.name] = more.length === 0 ? set : { ...set, values: [...set.values, ...more.map(asValue)] }
  }
  base.times += 1
}

/** Changes whenever values have been added: what is drawn from code sets is drawn anew. */
export const codeValuesApplied = (domain: Domain): number => defined.get(domain)?.times ?? 0

const asValue = ({ values }: RecordOf<ValuesOf<typeof codeValue>>) => ({
  code: values.value,
  zh: values.name,
  en: values.english ?? values.name,
  ...(values.validFrom === null ? {} : { from: values.validFrom }),
  ...(values.validTo === null ? {} : { to: values.validTo }),
})

/** A value must be a new code of its set, and is never another one afterwards; all nodes hear of it. */
export const codeValueActs: ActHandlers = {
  'codeValue.create': async (session, record) => {
    const { codeSet, value } = record.values as { codeSet: string; value: string }
    const values = defined.get(session.domain)?.codeSets[codeSet]?.values ?? session.domain.codeSets[codeSet]!.values
    if (!/^[A-Za-z0-9][A-Za-z0-9-]*$/.test(value))
      refuse('应由字母、数字和连字符组成', 'must be of letters, digits and hyphens')
    if (values.some(({ code }) => code === value)) refuse('码表中已有这个代码', 'is in the code set already')
    await publishWithin(session, topic, null)
  },
  'codeValue.change': async (session, record) => {
    const { codeSet, value } = record.values as { codeSet: string; value: string }
    // Records hold the code: what is there under another one now was renamed or moved.
    if (!session.domain.codeSets[codeSet]?.values.some(({ code }) => code === value))
      refuse('已在使用，不能改；请停用后另加', 'is in use and stays; close it and add another')
    await publishWithin(session, topic, null)
  },
}

function refuse(zh: string, en: string): never {
  throw invalid([{ field: 'value', code: 'code', zh: `码表值.代码: ${zh}`, en: `Code value.Code: ${en}` }])
}

/** Every node reads the values again when one of them has written any. */
export function codeValueEvents(server: FastifyInstance, { registry, hub }: Parts): void {
  const again = () => {
    applyCodeValues(registry).catch((error) => server.log.error(error, 'code values were not read'))
  }
  const ends = [hub.subscribe(topic, again), hub.onGap(again)]
  server.addHook('onClose', async () => {
    for (const end of ends) end()
  })
}
