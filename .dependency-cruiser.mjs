/** The rooms of analysis/, lowest floor first. A room imports lower floors only, never a neighbour or a higher one. */
const floors = [
  // vocabulary/ is data and names alone. Being on the lowest floor, it needs nothing and every room may read it.
  ['graph', 'vocabulary'],
  ['syntax', 'ir'],
  ['lower', 'linking', 'solver'],
  ['summaries', 'execution'],
  ['models'],
  ['taint', 'consent', 'demand'],
  ['facts'],
];

/** The top-level folders that ship, lowest first. */
const folders = [['analysis'], ['policy'], ['eslint-plugin'], ['cli', 'extension']];

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...looksDownOnly('', folders),
    ...looksDownOnly('analysis/', floors),
    {
      name: 'vocabulary-from-models-upwards',
      comment: 'The floors below models/ know ports and values, not what they mean to people. Bring the meaning in with the model.',
      severity: 'error',
      from: { path: '^analysis/(graph|syntax|ir|lower|linking|solver|summaries|execution)/' },
      to: { path: '^analysis/vocabulary/' },
    },
    {
      name: 'analysis-rooms-do-not-use-the-door',
      comment: 'index.ts is for those outside. Inside, import the room that has the thing.',
      severity: 'error',
      from: { path: '^analysis/[^/]+/' },
      to: { path: '^analysis/index[.]ts$' },
    },
    {
      name: 'analysis-through-its-door',
      comment: 'Only analysis/index.ts is public. Export what you need there, or ask whether you need it.',
      severity: 'error',
      from: { pathNot: '^(analysis|test)/' },
      to: { path: '^analysis/', pathNot: '^analysis/index[.]ts$' },
    },
    {
      name: 'analysis-does-no-io',
      comment: 'The engine takes texts and gives facts. Read files in a host and pass them in.',
      severity: 'error',
      from: { path: '^analysis/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'parsers-behind-syntax',
      comment: 'The compiler and the Vue parsers enter through analysis/syntax/ alone. Ask it for what you need.',
      severity: 'error',
      from: { pathNot: '^analysis/syntax/' },
      to: { path: '(^|node_modules/)(@ts-morph/common|@vue/[^/]+)(/|$)' },
    },
    {
      name: 'no-compiler-of-the-workspace',
      comment: 'Use the compiler that ts-morph carries, so that the version a project has installed never matters.',
      severity: 'error',
      from: { path: '^(analysis|policy|eslint-plugin|cli|extension)/' },
      to: { path: '(^|node_modules/)typescript(/|$)' },
    },
    {
      name: 'client-and-server-meet-in-protocol',
      comment: 'They run in two processes. What both must know is a message: put it in extension/protocol/.',
      severity: 'error',
      from: { path: '^extension/(client|server)/' },
      to: { path: '^extension/(client|server)/', pathNot: '^extension/$1/' },
    },
    {
      name: 'nothing-needs-tests-or-tools',
      comment: 'What ships must stand without them. If a test helper is that useful, it is a missing part of the product.',
      severity: 'error',
      from: { path: '^(analysis|policy|eslint-plugin|cli|extension)/' },
      to: { path: '^(test|tools)/' },
    },
    {
      name: 'no-cycles',
      comment: 'Two files that need each other are one file, or hide a third.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-dumping-grounds',
      comment: 'Name the file after what it gives, and put it in the room of the type it serves.',
      severity: 'error',
      from: {},
      to: { path: '(^|/)(utils?|helpers?|common|shared|misc|types|constants)([.][a-z]+$|/)', pathNot: 'node_modules' },
    },
    {
      name: 'every-import-resolves',
      comment: 'The import leads nowhere, so no other rule of this file can judge it.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^vscode$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(cli|eslint-plugin|extension)/dist/|^test/(cases|flows|corpus|extension/host)/|^test/.*/fixtures/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default', 'types'] },
  },
};

/** One rule for each room that has something above or beside it. */
function looksDownOnly(prefix, storeys) {
  return storeys.flatMap((storey, height) =>
    storey.flatMap(room => {
      const outOfReach = [...storey.filter(other => other !== room), ...storeys.slice(height + 1).flat()];
      if (outOfReach.length === 0) return [];
      return {
        name: `${prefix}${room}-looks-down-only`,
        comment: 'This file needs something above or beside its floor. Move the type down, or take it as a parameter.',
        severity: 'error',
        from: { path: `^${prefix}${room}/` },
        to: { path: `^${prefix}(${outOfReach.join('|')})/` },
      };
    }),
  );
}
