/**
 * The allowed import directions.
 *
 * Between packages: `rules ← analyzer ← eslint-plugin, extension/server ← extension/client`, where the client talks to
 * the server by the language server protocol only and so imports none of it. Inside the analyzer the folders follow the
 * data: `project` (load) → `facts` (one file) → `flows` (across files) → `findings` (policy) → `report`; a folder
 * knows what comes before it only as far as the lists below say.
 *
 * @type {import('dependency-cruiser').IConfiguration}
 */
export default {
  forbidden: [
    {
      name: 'no-cycles-between-rooms',
      comment:
        'Files of one room may recurse into each other, as a reader of trees does; rooms have an order.',
      severity: 'error',
      from: { path: '^(analyzer/src/[^/]+|[^/]+/[^/]+)/' },
      to: { circular: true, via: { pathNot: '^$1/', dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'resolvable',
      comment: 'An import that leads nowhere cannot be judged.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },

    // Packages.
    {
      name: 'rules-know-nobody',
      comment: 'rules/ is knowledge as data.',
      severity: 'error',
      from: { path: '^rules/' },
      to: { pathNot: '^rules/' },
    },
    {
      name: 'analyzer-knows-no-host',
      comment: 'The analyzer serves the lint plugin, the extension and the command line alike.',
      severity: 'error',
      from: { path: '^analyzer/' },
      to: {
        path: [
          '^eslint-plugin/',
          '^extension/',
          'node_modules/(@types/)?vscode',
          'node_modules/(@types/)?eslint',
        ],
      },
    },
    {
      name: 'plugin-knows-no-extension',
      severity: 'error',
      from: { path: '^eslint-plugin/' },
      to: { path: '^extension/' },
    },
    {
      name: 'server-knows-only-the-analyzer',
      comment: 'The server is usable by other editors: no vscode, no client, no lint plugin.',
      severity: 'error',
      from: { path: '^extension/server/' },
      to: {
        path: [
          '^eslint-plugin/',
          '^extension/client/',
          'node_modules/vscode-languageclient/',
          'node_modules/(@types/)?vscode/',
          '^vscode$',
        ],
      },
    },
    {
      name: 'client-speaks-the-protocol',
      comment:
        'The client reaches the engine through the server process only; it shares the names of their messages.',
      severity: 'error',
      from: { path: '^extension/client/' },
      to: {
        path: ['^rules/', '^analyzer/', '^eslint-plugin/', '^extension/server/', 'node_modules/ts-morph/'],
        pathNot: '^extension/server/protocol[.]ts$',
      },
    },
    {
      name: 'protocol-stands-alone',
      comment: 'What the client shares with the server must not bring the server along.',
      severity: 'error',
      from: { path: '^extension/server/protocol[.]ts$' },
      to: { pathNot: 'node_modules/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'products-know-no-tests',
      severity: 'error',
      from: { path: '^(rules|analyzer|eslint-plugin|extension)/' },
      to: { path: ['^(test|bench|samples|scripts)/', '^[.]build/'] },
    },

    // Inside the analyzer.
    {
      name: 'engine-is-pure',
      comment:
        'Sources and models in, findings and problems out: no file system, no console, no host, no own compiler.',
      severity: 'error',
      from: { path: '^analyzer/src/(facts|link|types|flows|findings|knowledge)/' },
      to: {
        path: ['^analyzer/src/(project|config|report|locales|cli)/', 'node_modules/(ts-morph|@ts-morph)/'],
      },
    },
    {
      name: 'engine-has-no-node',
      severity: 'error',
      from: { path: '^analyzer/src/((facts|link|types|flows|findings|knowledge)/|engine[.]ts$)' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'compiler-is-injected',
      comment:
        'The engine reads the numbers of the injected compiler; of `typescript` it may import types only.',
      severity: 'error',
      from: { path: '^analyzer/src/((facts|link|types|flows|findings|knowledge)/|engine[.]ts$)' },
      to: { path: 'node_modules/typescript/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'facts-see-one-file',
      severity: 'error',
      from: { path: '^analyzer/src/facts/' },
      to: { path: '^analyzer/src/(link|types|flows|findings)/' },
    },
    {
      name: 'links-know-no-types',
      comment: 'The linker follows names from file to file; what they stand for is asked of the types.',
      severity: 'error',
      from: { path: '^analyzer/src/link/' },
      to: { path: '^analyzer/src/(types|flows|findings)/' },
    },
    {
      name: 'types-evaluate-nothing',
      comment: 'A declared type is read from declarations; what a value is at run time is for the flows.',
      severity: 'error',
      from: { path: '^analyzer/src/types/' },
      to: { path: '^analyzer/src/(flows|findings)/' },
    },
    {
      name: 'flows-do-not-judge',
      severity: 'error',
      from: { path: '^analyzer/src/flows/' },
      to: { path: '^analyzer/src/findings/' },
    },
    {
      name: 'oracle-speaks-plain-data',
      comment: 'The engine knows what may be asked and what is answered, and nothing of who answers.',
      severity: 'error',
      from: {
        path: '^analyzer/src/((facts|link|types|flows|findings|knowledge)/|engine[.]ts$|session[.]ts$)',
      },
      to: { path: '^analyzer/src/oracle/', pathNot: '^analyzer/src/oracle/oracle[.]ts$' },
    },
    {
      name: 'oracle-analyses-nothing',
      comment: 'Who answers for a type checker knows programs of a compiler, and nothing of flows.',
      severity: 'error',
      from: { path: '^analyzer/src/oracle/' },
      to: { path: '^analyzer/src/(facts|link|types|flows|findings|knowledge|report|cli)/' },
    },
    {
      name: 'loading-is-not-analysing',
      severity: 'error',
      from: { path: '^analyzer/src/(project|config)/' },
      to: { path: '^analyzer/src/(facts|link|types|flows|findings|knowledge|report|cli)/' },
    },
    {
      name: 'reporters-read-the-result',
      comment: 'A reporter is a pure function of the result.',
      severity: 'error',
      from: { path: '^analyzer/src/(report|locales)/' },
      to: { path: '^analyzer/src/(project|facts|link|types|flows|findings|knowledge|cli)/' },
    },
    {
      name: 'nobody-imports-the-command-line',
      severity: 'error',
      from: { path: '^analyzer/src/', pathNot: '^analyzer/src/cli/' },
      to: { path: '^analyzer/src/cli/' },
    },
  ],
  options: {
    doNotFollow: { path: ['node_modules', '/dist/'] },
    exclude: {
      path: ['^[.]build/', '^samples/', '^test/(fixtures|corpus/[^/]+|workbench/workspace)/'],
    },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    combinedDependencies: true,
    // Other packages of the workspace are reached through the `exports` of their manifests, that is in their `dist`.
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['types', 'import', 'require', 'node', 'default'],
      mainFields: ['types', 'main'],
    },
  },
};
