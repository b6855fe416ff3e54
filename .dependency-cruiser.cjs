/** The allowed arrows between packages (ARCHITECTURE.md). What is not allowed here is forbidden. */
const arrows = {
  model: [],
  policy: ['model'],
  definitions: ['model'],
  registry: ['model', 'definitions'],
  analysis: ['model', 'definitions', 'registry'],
  exchange: ['model', 'definitions', 'registry', 'policy'],
  work: ['model', 'definitions', 'registry', 'policy', 'analysis'],
  // The public pages share the application's ink and shapes, nothing that runs.
  portal: ['model', 'web/ui/light-shape'],
  web: ['model'],
}

module.exports = {
  forbidden: [
    ...Object.entries(arrows).map(([from, allowed]) => ({
      name: `${from}-arrows`,
      severity: 'error',
      comment: `${from} may import only ${[from, ...allowed].join(', ')}`,
      from: { path: `^packages/${from}/` },
      to: { path: '^packages/', pathNot: `^packages/(${[from, ...allowed].join('|')})(/|\\.tsx$)` },
    })),
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'model-is-pure',
      severity: 'error',
      from: { path: '^packages/(model|policy)/', pathNot: '\\.test\\.ts$|/(bench|corpus)/' },
      to: { dependencyTypes: ['core'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '\\.build|node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'default'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'],
    },
  },
}
