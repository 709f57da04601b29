// Who may import what: the picture in docs/architecture.md as lint rules. Tested by boundaries.test.ts.
import { builtinModules } from 'node:module';

/**
 * @typedef {object} Boundary
 * @property {string} name What the package is called when it is imported.
 * @property {string[]} files Its sources; tests may import more.
 * @property {string[]} imports Packages of this workspace that it may import.
 * @property {string[]} [importsTypesOf] Packages of which it may import types alone.
 * @property {boolean} [pure] Whether it runs without Node and without a browser: no disk, process, network or clock.
 */

/** @type {Boundary[]} */
export const boundaries = [
  { name: '@bluepencil/core', files: ['packages/core/src/**/*.ts'], imports: [], pure: true },
  {
    name: '@bluepencil/reporter',
    files: ['packages/reporter/src/**/*.ts'],
    imports: [],
    importsTypesOf: ['@bluepencil/core'],
    pure: true,
  },
  {
    name: '@bluepencil/node',
    files: ['packages/node/src/**/*.ts'],
    imports: ['@bluepencil/core', '@bluepencil/pack-standard'],
  },
  {
    // Runs in pages: what reads a disk must not come along.
    name: '@bluepencil/composer',
    files: ['packages/composer/src/**/*.ts'],
    imports: ['@bluepencil/core'],
  },
  {
    name: '@bluepencil/kit',
    files: ['packages/kit/src/**/*.ts'],
    imports: ['@bluepencil/core', '@bluepencil/node'],
    importsTypesOf: ['@bluepencil/reporter'],
  },
  {
    // What a posting tool takes into its own process runs wherever `fetch` does: it loads nothing of Node. Only `node/` does.
    name: '@bluepencil/hook',
    files: ['packages/hook/src/**/*.ts'],
    imports: ['@bluepencil/core', '@bluepencil/node', '@bluepencil/reporter'],
  },
  {
    name: 'bluepencil',
    files: ['packages/cli/src/**/*.{ts,js}'],
    imports: [
      '@bluepencil/kit/author',
      '@bluepencil/core',
      '@bluepencil/hook',
      '@bluepencil/node',
      '@bluepencil/reporter',
    ],
  },
  {
    name: '@bluepencil/language-server',
    files: ['packages/language-server/src/**/*.{ts,js}'],
    imports: ['@bluepencil/core', '@bluepencil/node'],
  },
  {
    // Private: measures the packages as users have them.
    name: '@bluepencil/bench',
    files: ['packages/bench/src/**/*.ts'],
    imports: ['@bluepencil/core', '@bluepencil/node', '@bluepencil/pack-standard'],
  },
  {
    // Thin over the server, which is a process of its own: what it needs is how to talk to it.
    name: 'bluepencil-vscode',
    files: ['packages/vscode/src/**/*.ts'],
    imports: ['@bluepencil/language-server/client'],
  },
];

/** Globals of Node, of a browser and of the machine's clock: what goes in and out of a pure package is an argument. */
const impureGlobals = [
  ...['process', 'Buffer', 'global', 'require', 'module', 'exports', '__dirname', '__filename'],
  ...['globalThis', 'window', 'self', 'document', 'navigator', 'location', 'localStorage', 'sessionStorage'],
  ...['console', 'fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'Worker', 'performance', 'crypto'],
  ...['setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask', 'structuredClone'],
];

const impureSyntax = [
  {
    selector: "MemberExpression[object.name='Date'][property.name='now']",
    message: 'A pure package has no clock: take the time as an argument.',
  },
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0], CallExpression[callee.name='Date']",
    message: 'A pure package has no clock: take the time as an argument.',
  },
  {
    selector: "MemberExpression[object.name='Math'][property.name='random']",
    message: 'A pure package gives the same answer every time.',
  },
  {
    selector: 'MemberExpression[property.name=/^(toLocale(Lower|Upper)Case|toLocale(Date|Time)?String)$/]',
    message: 'A pure package does not depend on the language of the machine.',
  },
  {
    selector: "MetaProperty[meta.name='import'][property.name='meta']",
    message: 'A pure package does not know where it lies.',
  },
];

/**
 * Gives the lint rules of one boundary.
 *
 * @param {Boundary} boundary
 * @returns {import('eslint').Linter.RulesRecord}
 */
export function rulesOf(boundary) {
  const forbidden = forbiddenImports(boundary);
  const patterns = forbidden.map(({ regex, message, allowTypeImports = false }) => ({
    ...{ regex, message, allowTypeImports },
  }));
  const dynamic = forbidden.map(({ regex, message }) => ({
    selector: `ImportExpression[source.value=/${regex.replaceAll('/', String.raw`\u002F`)}/]`,
    message,
  }));
  return {
    '@typescript-eslint/no-restricted-imports': ['error', { patterns }],
    'no-restricted-syntax': ['error', ...dynamic, ...(boundary.pure ? impureSyntax : [])],
    ...(boundary.pure && { 'no-restricted-globals': ['error', ...impureGlobals] }),
  };
}

/**
 * @param {Boundary} boundary
 * @returns {{regex: string, message: string, allowTypeImports?: boolean}[]}
 */
function forbiddenImports({ name, imports, importsTypesOf = [], pure = false }) {
  const allowed = imports.map((each) => `${each}(?:/|$)`).join('|');
  const types = importsTypesOf.map((each) => `${each}(?:/|$)`).join('|');
  const not = (/** @type {string} */ exceptions) => (exceptions ? `(?!${exceptions})` : '');
  const list = [
    {
      regex: `^${not([allowed, types].filter(Boolean).join('|'))}(?:@bluepencil/|bluepencil(?:/|$))`,
      message: `${name} may import ${[...imports, ...importsTypesOf].join(', ') || 'no other package'} of this workspace.`,
    },
    { regex: '^\\.\\.?/.*/src/', message: 'Import another package by its name.' },
    { regex: '^\\.\\.?/(?:.*/)?index\\.[jt]s$', message: 'Import the file that declares it, not index.ts.' },
  ];
  if (types) {
    const message = `${name} may import types of ${importsTypesOf.join(', ')}, and nothing that runs.`;
    list.push({ regex: `^(?:${types})`, message, ...{ allowTypeImports: true } });
  }
  if (pure) {
    const builtins = builtinModules.filter((each) => !each.startsWith('_')).join('|');
    list.push({ regex: `^(?:node:|(?:${builtins})(?:/|$))`, message: `${name} runs without Node.` });
  }
  return list;
}
