import { evaluationItem, type evaluationScheme, integrationEvaluation } from '@zhiqiao/definitions'
import { Problem, type RecordOf, type ValuesOf } from '@zhiqiao/model'
import type { ActHandlers } from '@zhiqiao/registry'

export const takeSetActs: ActHandlers = {
  'evaluationScheme.takeItems': async (session, record) => {
    const scheme = record as RecordOf<ValuesOf<typeof evaluationScheme>>
    if (scheme.values.kind !== 'integration')
      throw refused(
        '只有“产教融合效能评价”有成套指标。',
        'There is a ready-made set for industry–education integration only.',
      )
    if ((await session.count(evaluationItem, { filter: { scheme: scheme.id } })) > 0)
      throw refused('方案已有指标，请先删去再采用成套指标。', 'The scheme has items already: remove them first.')
    const ids = new Map<string, string>()
    for (const { number, name, points, dataSource, standard, figure } of integrationEvaluation) {
      const { id } = await session.create(evaluationItem, {
        scheme: scheme.id,
        parent: ids.get(number.split('.').slice(0, -1).join('.')) ?? null,
        number,
        name,
        weight: points,
        points,
        standard,
        dataSource,
        indicator: figure?.[0] ?? null,
        fullAt: figure?.[1] ?? null,
        zeroAt: figure?.[2] ?? null,
      })
      ids.set(number, id)
    }
  },
}

const refused = (zh: string, en: string) => new Problem(422, 'evaluation.set', zh, en)
