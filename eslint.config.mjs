import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import { importX } from 'eslint-plugin-import-x';

const noCoercion = [
  {
    selector: "CallExpression[callee.name='Number']",
    message: 'Number() coerces. Use parseNumber (core/number.ts).',
  },
  {
    selector: 'CallExpression[callee.name=/^parse(Int|Float)$/]',
    message: 'parseInt and parseFloat accept trailing text. Use parseNumber (core/number.ts).',
  },
  {
    selector: "UnaryExpression[operator='+'][argument.type!='Literal']",
    message: 'Unary + coerces. Use parseNumber (core/number.ts).',
  },
  {
    selector: "BinaryExpression[operator='**'], AssignmentExpression[operator='**=']",
    message: 'The last digits of ** differ between Node versions.',
  },
  {
    selector: "MemberExpression[object.name='Math'][property.name='pow']",
    message: 'The last digits of Math.pow differ between Node versions.',
  },
  {
    selector: "MemberExpression[object.name='Math'][property.name='random']",
    message: 'Draws are seeded: a run must be reproducible.',
  },
];

/** What a verdict is computed with: +, −, ×, ÷ and the square root alone are rounded alike by every engine. */
const noEngineFunctions = {
  selector:
    "MemberExpression[object.name='Math'][property.name=/^(exp|expm1|log|log1p|log2|log10|sin|cos|tan|asin|acos|atan|atan2|sinh|cosh|tanh|asinh|acosh|atanh|cbrt|hypot)$/]",
  message: "The last digits of this function are the engine's own affair. Use exponential and logarithm of stats/.",
};

/** Each room may import the rooms named here and itself, and the config's types; `core` imports nothing (docs/decisions). */
const rooms = [
  'card',
  'config',
  'data',
  'plan',
  'engines',
  'profile',
  'stats',
  'metrics',
  'baseline',
  'policy',
  'report',
  'host',
  'gates',
];
const inward = (room, allowed) => ({
  files: [`src/${room}/**/*.ts`],
  rules: {
    '@typescript-eslint/no-restricted-imports': [
      'error',
      {
        patterns: [
          ...rooms
            .filter((r) => r !== room && !allowed.includes(r))
            .map((r) => ({ group: [`**/${r}/**`], allowTypeImports: r === 'config' && room !== 'core' })),
          ...(room === 'host'
            ? []
            : [{ group: ['@actions/*', '@octokit/*'], message: 'Only host/ may import the Actions toolkit.' }]),
        ],
      },
    ],
  },
});

export default defineConfig(
  {
    // kernels/ is AssemblyScript, which is checked by its own compiler
    ignores: [
      'dist/',
      'build/',
      'node_modules/',
      'bench/.venv/',
      'examples/',
      'test/fixtures/',
      'ml-gates-report/',
      'kernels/',
    ],
  },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    plugins: { 'import-x': importX },
    settings: { 'import-x/resolver-next': [createTypeScriptImportResolver()] },
    languageOptions: { parserOptions: { project: ['tsconfig.json', 'test/tsconfig.json'] } },
    rules: {
      'import-x/no-cycle': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-definitions': ['error', 'interface'],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      'max-params': ['error', 3],
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      'no-restricted-syntax': ['error', ...noCoercion],
      'max-lines-per-function': ['error', { max: 60, skipComments: true, skipBlankLines: true }],
      'max-lines': ['error', { max: 300, skipComments: true, skipBlankLines: true }],
    },
  },
  {
    files: ['src/stats/**/*.ts', 'src/metrics/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', ...noCoercion, noEngineFunctions] },
  },
  inward('core', []),
  inward('config', []),
  inward('plan', []),
  inward('data', []),
  inward('profile', ['data']),
  inward('engines', ['plan', 'data', 'profile']),
  inward('stats', []),
  inward('metrics', ['stats']),
  inward('baseline', []),
  inward('policy', ['plan']),
  inward('card', []),
  inward('report', ['profile']),
  inward('host', []),
  {
    files: ['test/**/*.ts'],
    rules: {
      'max-params': 'off', // a row of a table of cases
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-floating-promises': 'off',
    },
  },
);
