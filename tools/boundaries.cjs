/**
 * Who may import whom: docs/architecture.md as rules of dependency-cruiser. `tools/boundaries.ts` runs them and
 * `tools/guards/` shows that each bites. CommonJS because that is what dependency-cruiser loads.
 *
 * pnpm is the first wall (a package cannot resolve what it does not declare) and the compiler the second (references);
 * this is the third, and the only one that sees folders inside a package.
 */

/** What a package may import: other packages of the house by folder, libraries by name, Node's own modules or not. */
const packages = [
  { name: 'domain', folder: 'packages/domain', house: [], libraries: ['big\\.js'], node: false },
  {
    name: 'contract',
    folder: 'packages/contract',
    house: ['packages/domain'],
    libraries: ['zod'],
    node: false,
  },
  {
    name: 'storage',
    folder: 'packages/storage',
    house: ['packages/domain'],
    libraries: ['drizzle-orm', 'better-sqlite3', 'pg', 'canonicalize'],
    node: true,
  },
  {
    name: 'reports',
    folder: 'packages/reports',
    house: ['packages/domain'],
    libraries: ['docx', 'pdfkit', 'fflate', '@expo-google-fonts/tinos', '@resvg/resvg-js'],
    node: true,
  },
  {
    name: 'sample',
    folder: 'packages/sample',
    house: ['packages/domain', 'packages/contract'],
    libraries: [],
    node: false,
  },
  {
    name: 'api',
    folder: 'apps/api',
    house: ['packages/domain', 'packages/contract', 'packages/storage', 'packages/reports'],
    libraries: [
      '@fastify/[^/]+',
      'fastify',
      'fastify-type-provider-zod',
      'zod',
      '@node-rs/argon2',
      'jsonc-parser',
      'canonicalize',
      'yauzl',
      'sax',
      'fflate',
      'nodemailer',
    ],
    node: true,
  },
  {
    name: 'web',
    folder: 'apps/web',
    house: ['packages/domain', 'packages/contract'],
    libraries: [
      'react',
      'react-dom',
      '@mantine/[^/]+',
      '@tanstack/[^/]+',
      'recharts',
      '@fontsource-variable/[^/]+',
    ],
    node: false,
  },
  {
    name: 'e2e',
    folder: 'e2e',
    house: ['packages/contract', 'packages/sample'],
    libraries: null,
    node: true,
  },
  { name: 'tools', folder: 'tools', house: [], libraries: null, node: true },
];

/** Not shipped: tests and what serves them. They may use the sample and test libraries. */
const notShipped = '\\.test\\.tsx?$|/src/(testing|contract-suite)/|/bench/|\\.config\\.ts$';
/** Programs that build an app: they use build libraries and Node. */
const builders = '^apps/[^/]+/(build\\.ts$|tools/)';
const library = [
  'npm',
  'npm-dev',
  'npm-optional',
  'npm-peer',
  'npm-bundled',
  'npm-no-pkg',
  'npm-unknown',
  'unknown',
  'undetermined',
];

const escaped = (folder) => folder.replaceAll('.', '\\.');
/** A library by its name: as resolved into node_modules, or bare where it could not be resolved. */
const libraryPath = (names) => `(^|node_modules/)(@types/)?(${names.join('|')})(/|$)`;
const anyPackage = '^(apps|packages|e2e|tools)/';
const samplePath = '^packages/sample/';
const source = 'Everything a package may import is listed in the table of tools/boundaries.cjs.';

const packageRules = packages.flatMap(({ name, folder, house, libraries, node }) => {
  const own = `^${escaped(folder)}/`;
  const allowed = [own, ...house.map((other) => `^${escaped(other)}/`)];
  const rules = [
    {
      name: `${name}-packages`,
      comment: source,
      severity: 'error',
      from: { path: own, pathNot: notShipped },
      // That the API's demo folder alone may use the sample is a rule of its own.
      to: { path: anyPackage, pathNot: name === 'api' ? [...allowed, samplePath] : allowed },
    },
    {
      name: `${name}-packages-in-tests`,
      comment: source,
      severity: 'error',
      from: { path: `${own}.*(${notShipped})` },
      to: { path: anyPackage, pathNot: [...allowed, samplePath] },
    },
  ];
  if (libraries !== null) {
    rules.push({
      name: `${name}-libraries`,
      comment: source,
      severity: 'error',
      from: { path: own, pathNot: [notShipped, builders] },
      to: {
        dependencyTypes: library,
        pathNot: [
          '^\\.',
          '^(apps|packages)/[^/]+/src/',
          ...(libraries.length === 0 ? [] : [libraryPath(libraries)]),
        ],
      },
    });
  }
  if (!node) {
    rules.push({
      name: `${name}-no-node`,
      comment: 'It also runs, or could run, where there is no Node.',
      severity: 'error',
      from: { path: own, pathNot: [notShipped, builders] },
      to: { dependencyTypes: ['core'] },
    });
  }
  return rules;
});

module.exports = {
  forbidden: [
    ...packageRules,
    {
      name: 'no-circular',
      comment:
        'Two files that need each other are one file, or three. A circle closed by types alone does no harm.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-orphans',
      comment: 'Nobody imports it and it imports nobody.',
      severity: 'error',
      from: {
        orphan: true,
        pathNot: [
          '\\.test\\.tsx?$',
          '\\.d\\.ts$',
          '\\.config\\.ts$',
          '\\.(c|m)js$',
          // Named in a config, not imported.
          '/src/testing/set-up\\.ts$',
          '^apps/web/public/',
          builders,
          '^tools/',
        ],
      },
      to: {},
    },
    {
      name: 'no-unresolvable',
      severity: 'error',
      // Vite resolves styles and fonts; the compiler has seen everything else.
      from: {},
      to: { couldNotResolve: true, pathNot: '\\.(css|svg|woff2)$' },
    },
    {
      name: 'no-import-of-tests',
      severity: 'error',
      from: {},
      to: { path: '\\.test\\.tsx?$' },
    },
    {
      name: 'no-testing-in-shipped',
      comment: 'Test helpers stay out of what is shipped.',
      severity: 'error',
      from: { path: '^(apps|packages)/', pathNot: notShipped },
      to: { path: '/src/(testing|contract-suite)/' },
    },
    {
      name: 'house-by-its-door',
      comment:
        'A package is imported by its name, at the doors its package.json exports, not by a path into it.',
      severity: 'error',
      from: { path: '^(apps|packages|e2e)/([^/]+)/' },
      to: {
        path: '^(apps|packages)/[^/]+/',
        pathNot: '^$1/$2/',
        dependencyTypes: ['local'],
        dependencyTypesNot: ['aliased-workspace', 'npm'],
      },
    },
    {
      name: 'sample-is-for-demo',
      comment:
        'One believable organisation for tests, benchmarks and the demo command; what is shipped knows it in one folder only.',
      severity: 'error',
      from: { path: '^(apps|packages)/', pathNot: [notShipped, '^packages/sample/', '^apps/api/src/demo/'] },
      to: { path: samplePath },
    },

    // ── Inside apps/api ──
    {
      name: 'api-features-are-strangers',
      comment:
        'A feature uses http/, operation/, target-sets/, month-work/, files/ and its own folder. What two features need goes to domain or storage.',
      severity: 'error',
      // demo/ is no feature: it fills an empty house through what the features offer.
      from: {
        path: '^apps/api/src/(?!http/|operation/|target-sets/|month-work/|files/|demo/)([^/]+)/',
        pathNot: notShipped,
      },
      to: {
        path: '^apps/api/src/',
        pathNot: [
          '^apps/api/src/$1/',
          // What a target set is said to be, in the same words by every feature.
          '^apps/api/src/(http|operation|target-sets|month-work|files)/',
          // A report says what the dashboard says: it asks the same functions.
          '^apps/api/src/assessments/(book|compose-dashboard)[.]ts$',
          '^apps/api/src/(clock|config|dependencies|places)\\.ts$',
        ],
      },
    },
    {
      name: 'api-one-composition-root',
      comment: 'Only the two programs construct; the others know the parts by their types.',
      severity: 'error',
      from: { path: '^apps/api/src/', pathNot: [notShipped, '^apps/api/src/(main|ve-dich)\\.ts$'] },
      to: { path: '^apps/api/src/(main|ve-dich|dependencies)\\.ts$', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'api-http-is-below',
      comment:
        'http/ and operation/ serve the features and do not know them; only the guard asks accounts/ who is there.',
      severity: 'error',
      from: { path: '^apps/api/src/(http|operation)/', pathNot: notShipped },
      to: {
        path: '^apps/api/src/[^/]+/',
        pathNot: [
          '^apps/api/src/(http|operation)/',
          '^apps/api/src/accounts/(read-session|session-cookie)\\.ts$',
        ],
      },
    },

    // ── Inside apps/web: pages → features → { api, ui, i18n } ──
    {
      name: 'web-features-are-strangers',
      comment: 'A feature does not import another; the page puts them together.',
      severity: 'error',
      from: { path: '^apps/web/src/features/([^/]+)/' },
      to: { path: '^apps/web/src/features/', pathNot: '^apps/web/src/features/$1/' },
    },
    {
      name: 'web-one-direction',
      comment: 'pages → features → { api, ui, i18n, navigation }; never back.',
      severity: 'error',
      from: { path: '^apps/web/src/features/', pathNot: notShipped },
      to: { path: '^apps/web/src/', pathNot: '^apps/web/src/(features|feedback|api|ui|i18n|navigation)/' },
    },
    {
      name: 'web-ui-knows-nothing',
      comment:
        'ui/ draws what it is given: words and formats from i18n, nothing of the server or of a feature.',
      severity: 'error',
      from: { path: '^apps/web/src/ui/', pathNot: notShipped },
      to: { path: '^apps/web/src/', pathNot: '^apps/web/src/(ui|i18n)/' },
    },
    {
      name: 'web-feedback-is-below',
      comment: 'feedback/ says that something waits or failed, whichever feature it is.',
      severity: 'error',
      from: { path: '^apps/web/src/feedback/', pathNot: notShipped },
      to: { path: '^apps/web/src/', pathNot: '^apps/web/src/(feedback|api|ui|i18n|navigation)/' },
    },
    {
      name: 'web-base-is-below',
      comment: 'api/, i18n/ and navigation/ are the ground floor.',
      severity: 'error',
      from: { path: '^apps/web/src/(api|i18n|navigation)/', pathNot: notShipped },
      to: { path: '^apps/web/src/', pathNot: '^apps/web/src/(api|i18n|navigation)/' },
    },
    {
      name: 'web-charts-only-in-ui',
      comment: 'Recharts is heavy and has its own ways: only ui/charts knows it.',
      severity: 'error',
      from: { path: '^apps/web/', pathNot: '^apps/web/src/ui/charts/' },
      to: { path: libraryPath(['recharts']) },
    },
    {
      name: 'web-no-schemas',
      comment:
        'The pages take types from the contract, and values from its routes and limits; zod stays on the server.',
      severity: 'error',
      from: { path: '^apps/web/src/', pathNot: notShipped },
      to: {
        path: '^packages/contract/src/',
        pathNot: '^packages/contract/src/(routes|file-limits)\\.ts$',
        dependencyTypesNot: ['type-only'],
      },
    },
  ],
  options: {
    doNotFollow: { path: ['node_modules'] },
    exclude: { path: ['(^|/)(dist|\\.types|migrations|\\.runtime|\\.mutation)/', '^tools/guards/fixtures/'] },
    // Types are dependencies too: an `import type` across a boundary is a boundary crossed.
    tsPreCompilationDeps: true,
    combinedDependencies: false,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'types', 'default'],
      mainFields: ['module', 'main', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.cjs', '.js', '.d.ts', '.json'],
    },
    // dependency-cruiser would otherwise read the first tsconfig it meets; nothing in ours maps paths.
    tsConfig: {},
  },
};
