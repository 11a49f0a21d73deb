// @ts-check

/** @type {import('jest').Config} */
export default {
  displayName: 'web',
  testMatch: ['<rootDir>/{src,server}/**/*.spec.ts'],
  testEnvironment: 'jsdom',
  testEnvironmentOptions: { customExportConditions: ['browser'] },
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  moduleNameMapper: {
    '^@longbox/shared/(.*)$': '<rootDir>/../shared/src/$1',
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
  transform: {
    '^.+\\.tsx?$': [
      'babel-jest',
      { configFile: false, babelrc: false, presets: ['babel-preset-solid', '@babel/preset-typescript'] },
    ],
  },
  transformIgnorePatterns: ['/node_modules/'],
};
