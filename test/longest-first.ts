import { relative } from 'node:path'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** What takes longest, by the processor time measured; the first two make the two databases that most others copy. */
const first = [
  'test/story/story.test.ts',
  'test/permission/matrix.test.ts',
  'packages/registry/history/tampering.test.ts',
  'packages/analysis/every-definition.test.ts',
  'packages/policy/parse-policy.test.ts',
  'test/demo/region.test.ts',
  'test/journey/looking.test.ts',
  'test/start/start.test.ts',
  'test/journey/journey.test.ts',
]

/**
 * The order of test files, the same on every machine: a long one begun last would leave the other core idle, and two
 * begun together that copy the same database would wait for each other to make it.
 */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification) => {
      const at = first.indexOf(relative(this.ctx.config.root, moduleId).replaceAll('\\', '/'))
      return at < 0 ? first.length : at
    }
    return (await super.sort(files)).sort((a, b) => place(a) - place(b))
  }
}
