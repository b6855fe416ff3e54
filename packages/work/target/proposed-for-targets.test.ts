import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { proposeIndicators } from '@zhiqiao/analysis'
import { indicators } from '@zhiqiao/definitions'
import { parsePolicy } from '@zhiqiao/policy'
import { expect, test } from 'vitest'
import { sentenceOf } from './sentence-of.ts'

/** The five documents are not ours to hand on: where they lie beside the checkout, the page is held to them. */
const folder = join(import.meta.dirname, '../../../../shared/policies')
const page = readFileSync(join(import.meta.dirname, '../../../docs/targets.md'), 'utf8')

interface Promised {
  readonly id: string
  readonly unit: string
  readonly start: number
  readonly end: number
}

const rows = new Map(
  page
    .split('\n')
    .filter((line) => /^\| \d{3}-T\d{2} /.test(line))
    .map((line) => {
      const [target, , answer, chosen] = line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim().replaceAll('`', ''))
      return [target!, `${answer} ${chosen}`.trim()] as const
    }),
)

/** What the platform proposes for a target when the document is read, or why nothing. */
function proposedFor(document: string): Map<string, string> {
  const gold = JSON.parse(readFileSync(join(folder, 'gold', `${document}.json`), 'utf8')) as {
    readonly targets: readonly Promised[]
  }
  const text = readFileSync(join(folder, 'text', `${document}.txt`), 'utf8')
  const { targets } = parsePolicy(text)
  return new Map(
    gold.targets.map(({ id, start, end }) => {
      const found = targets.filter((one) => one.start < end && start < one.end)
      const [read] = found.sort(
        (a, b) => Math.abs(a.start - start) + Math.abs(a.end - end) - Math.abs(b.start - start) - Math.abs(b.end - end),
      )
      if (!read) return [id, 'not read']
      const words = text.slice(read.start, read.end)
      const [proposal] = proposeIndicators(
        { metric: read.metric, unit: read.unit, words, sentence: sentenceOf(text, read) },
        indicators,
      )
      return [id, proposal ? `${proposal.indicator.name} ${proposal.numerator}` : 'nothing']
    }),
  )
}

test.skipIf(!existsSync(folder))(
  'what the page says is proposed automatically is proposed, and nothing else is',
  () => {
    const proposed = new Map(['000', '001', '002', '003', '004'].flatMap((document) => [...proposedFor(document)]))
    const differing = [...proposed].filter(([target, what]) => rows.get(target) !== what)
    expect(differing.map(([target]) => target)).toEqual(['000-T01', '001-T03', '001-T07', '004-T11'])
    expect(page).toContain(`Of the 46, ${proposed.size - differing.length} are proposed automatically`)
  },
)
