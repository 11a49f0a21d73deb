// @ts-check
import { existsSync } from 'node:fs';

/** Compiles TypeScript as the api's build does: native modules, decorators with their types. */
const transform = {
  '^.+\\.ts$': [
    '@swc/jest',
    {
      swcrc: false,
      sourceMaps: 'inline',
      jsc: {
        target: 'es2022',
        parser: { syntax: 'typescript', decorators: true },
        transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
        keepClassNames: true,
      },
      module: { type: 'es6' },
    },
  ],
};

/**
 * @param {string} displayName
 * @param {import('jest').Config} [more]
 * @returns {import('jest').Config}
 */
const project = (displayName, more = {}) => ({
  displayName,
  rootDir: displayName,
  testMatch: ['<rootDir>/**/*.spec.ts'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/'],
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: {
    '^@longbox/shared/(.*)$': '<rootDir>/../shared/src/$1',
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
  transform,
  ...more,
});

const projects = [
  project('shared'),
  project('api', { globalSetup: './test/start-mariadb.mjs', globalTeardown: './test/stop-mariadb.mjs' }),
  project('system', { rootDir: 'test' }),
  // The apps compile their own components and bring their own configuration.
  ...['web', 'admin']
    .filter((app) => existsSync(new URL(`${app}/jest.config.mjs`, import.meta.url)))
    .map((app) => `<rootDir>/${app}`),
];

// Long enough for a busy machine: what takes longer hangs.
export default { projects, testTimeout: 120_000 };
