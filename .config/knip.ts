import type { KnipConfig } from 'knip';

export default {
  // What a command, a route or a process of its own starts from.
  entry: ['src/publish/*.ts', 'src/bench/align-memory.ts', 'src/bench/align-site-times.ts'],
  project: ['src/**/*.{ts,astro}'],
  // A type that stands in the signature of what a file exports is exported with it.
  ignoreExportsUsedInFile: { type: true, interface: true },
  // Asked for by name while running: by `astro check`, by the browser tests, by the test of CommonMark.
  ignoreDependencies: ['@astrojs/check', 'axe-core', 'commonmark-spec'],
} satisfies KnipConfig;
