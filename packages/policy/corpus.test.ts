import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { measure, type Scores } from './measure.ts'
import { parsePolicy } from './parse-policy.ts'
import type { Plan, Span } from './plan.ts'

const own = join(import.meta.dirname, 'corpus')
const shared = join(import.meta.dirname, '../../../shared/policies')

function scoresOf(folder: string): Scores {
  const optional = existsSync(join(folder, 'optional.tsv'))
    ? readFileSync(join(folder, 'optional.tsv'), 'utf8')
        .split('\n')
        .slice(1)
        .filter(Boolean)
        .map((line) => line.split('\t'))
    : []
  const names = readdirSync(join(folder, 'gold')).filter((name) => /^\d+\.json$/.test(name))
  return measure(
    names.map((file) => {
      const name = file.slice(0, -5)
      return {
        gold: JSON.parse(readFileSync(join(folder, 'gold', file), 'utf8')) as Plan,
        found: parsePolicy(readFileSync(join(folder, 'text', `${name}.txt`), 'utf8')),
        optional: optional
          .filter(([document]) => document === name)
          .map(([, kind, start, end]): Span & { kind: string } => ({
            kind: kind!,
            start: Number(start),
            end: Number(end),
          })),
      }
    }),
  )
}

function expectAtLeast(scores: Scores, least: Scores): void {
  for (const [name, minimum] of Object.entries(least)) expect(scores[name], name).toBeGreaterThanOrEqual(minimum)
}

describe('whole documents', () => {
  test.skipIf(!existsSync(join(own, 'gold')))(
    'the documents of the own corpus are read nearly as a careful reader reads them',
    () => {
      expectAtLeast(scoresOf(own), {
        sections: 0.98,
        tasks: 0.97,
        leadBodies: 0.97,
        responsibleBodies: 0.96,
        targets: 0.95,
        'target attributes': 0.97,
        'numeric rules': 0.9,
        milestones: 0.91,
      })
    },
  )

  const here = existsSync(shared)
  if (!here) console.log('skipped: the five shared documents are not beside this checkout')
  test.skipIf(!here)('the five shared documents are read nearly as their annotators read them', () => {
    expectAtLeast(scoresOf(shared), {
      sections: 0.95,
      tasks: 0.95,
      leadBodies: 0.95,
      responsibleBodies: 0.95,
      targets: 0.95,
      'target attributes': 0.95,
      'numeric rules': 0.75,
      milestones: 0.75,
    })
  })
})
