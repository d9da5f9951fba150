// `npm test`, or `npm test -- PATH` for some of it. Tests run as Node runs the product, its types stripped by Node itself.
export default {
  runner: 'jest-light-runner/child-process',
  setupFiles: ['<rootDir>/test/setup/each-process.ts'],
  globalSetup: '<rootDir>/test/setup/start.ts',
  globalTeardown: '<rootDir>/test/setup/stop.ts',
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  modulePathIgnorePatterns: ['<rootDir>/.recital/', '<rootDir>/test/output/'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {},
  reporters: ['<rootDir>/test/setup/skips.ts', 'default'],
  // Half of their time is waiting (for processes that start, for browsers): three keep two processors busy.
  maxWorkers: 3,
};
