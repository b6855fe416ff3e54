import { defineConfig } from 'vitest/config'
import { LongestFirst } from './test/longest-first.ts'

export default defineConfig({
  test: {
    include: ['packages/**/*.test.{ts,tsx}', 'test/**/*.test.ts'],
    globalSetup: ['test/database-server.ts'],
    testTimeout: 60_000,
    hookTimeout: 300_000,
    // Whoever waits for something is ended by the test's own limit, not by a second that is too short on a busy machine.
    expect: { poll: { timeout: 60_000 } },
    maxWorkers: 2,
    // Loading the modules anew for every file took as long as the tests.
    isolate: false,
    sequence: { sequencer: LongestFirst },
    // The portal's stylesheet is served from these: left empty, its pages would be looked at without it.
    css: { include: [/\.css\?raw$/] },
  },
})
