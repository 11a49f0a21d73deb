// @ts-check
import { createRequire } from 'node:module';

// Babel looks for presets where jest was started, which is not here.
const { resolve } = createRequire(import.meta.url);

/** @type {import('jest').Config} */
export default {
  displayName: 'admin',
  testMatch: ['<rootDir>/src/**/*.spec.{ts,tsx}'],
  testEnvironment: 'jsdom',
  testEnvironmentOptions: { customExportConditions: ['browser'] },
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  moduleNameMapper: {
    '\\.css$': '<rootDir>/no-styles.cjs',
    '^@longbox/shared/(.*)$': '<rootDir>/../shared/src/$1',
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
  transform: {
    '^.+\\.tsx?$': [
      'babel-jest',
      {
        configFile: false,
        babelrc: false,
        presets: [resolve('babel-preset-solid'), resolve('@babel/preset-typescript')],
      },
    ],
  },
  transformIgnorePatterns: ['/node_modules/'],
};
