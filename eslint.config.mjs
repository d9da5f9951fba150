import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

export default defineConfig(
  globalIgnores([
    'node_modules/',
    '.recital/',
    'coverage/',
    'test/output/',
    'schema/generated/',
    'gateway/explorer/built*/',
    'gateway/explorer/graph/operations.ts',
    'docs/client/operations.ts',
  ]),
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      // `== null` asks for null and undefined at once.
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'error',
      'no-restricted-syntax': ['error', { selector: 'ExportDefaultDeclaration', message: 'Exports have names.' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      // Numbers read well in a message; anything else says how it is written.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `async` also says that a function rejects and never throws.
      '@typescript-eslint/require-await': 'off',
      // There are next to no classes: what an interface writes as a method is a function without `this`.
      '@typescript-eslint/unbound-method': 'off',
      // TypeORM takes its options as plain objects, though it types them as classes.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
    },
  },
  {
    // What reads these files decides that they export a default.
    files: ['test/setup/*.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    // What the graph answers has the shape of its query, which no type tells here: each test says what it expects in it.
    files: ['test/**/*.test.ts', 'test/subgraphs/*.ts', 'test/gateway/*.ts'],
    rules: {
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  {
    // Commands: what they print is what they are for.
    files: [
      'bin/**',
      'ingest/cli/**',
      'schema/compose.ts',
      'test/accuracy/**',
      'test/audit/**',
      'test/bench/**',
      'docs/client/**',
    ],
    rules: { 'no-console': 'off' },
  },
);
