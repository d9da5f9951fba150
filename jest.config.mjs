// Run as native ES modules: `npm test`, or `npm test -- PATH` for some of it.
export default {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '\\.ts$': [
      '@swc/jest',
      { jsc: { parser: { syntax: 'typescript' }, target: 'es2024' }, module: { type: 'es6' }, sourceMaps: 'inline' },
    ],
  },
  modulePathIgnorePatterns: ['<rootDir>/.recital/', '<rootDir>/test/output/'],
  reporters: ['<rootDir>/test/setup/skips.ts', 'default'],
  globalSetup: '<rootDir>/test/setup/start.ts',
  globalTeardown: '<rootDir>/test/setup/stop.ts',
  // For what hangs: a busy machine may take a minute for what a quiet one does in a second.
  testTimeout: 300_000,
  // Modules of one file stay in memory with the next: workers are replaced before that is much.
  maxWorkers: 2,
  workerIdleMemoryLimit: '1GB',
};
