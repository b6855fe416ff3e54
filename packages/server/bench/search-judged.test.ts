import { domain } from '@zhiqiao/definitions'
import { openRegistry } from '@zhiqiao/registry'
import { expect, test } from 'vitest'
import { domainDatabase } from '../../../test/domain-database.ts'
import { fillJudged, judgeSearch } from './search-judged.ts'

test('answers stand in at least as good an order as plain BM25 over all matches gives them', async () => {
  const database = await domainDatabase()
  const keys = { audit: Buffer.alloc(32, 1), personal: Buffer.alloc(32, 2) }
  const registry = await openRegistry({ url: database.url, domain, keys })
  try {
    const ids = await fillJudged(registry)
    const { queries, ndcg, bm25 } = await judgeSearch(registry, ids)
    console.info(`nDCG@10 ${ndcg.toFixed(3)}, BM25 ${bm25.toFixed(3)}, ${queries} questions`)
    expect(queries).toBeGreaterThanOrEqual(150)
    expect(ndcg).toBeGreaterThanOrEqual(bm25)
  } finally {
    await registry.close()
    await database.close()
  }
}, 120_000)
