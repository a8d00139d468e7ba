// Which folder may ask which: imports point down this list, type imports included, and no files ask each other in a ring.
const floors = [
  ['article'],
  ['figures', 'names'],
  ['passages'],
  ['alignment', 'comparison', 'register'],
  ['search/[^/]+[.]ts', 'search/index', 'search/engine'],
  ['site'],
  ['search/box', 'browser'],
  ['layouts', 'components', 'content[.]config[.]ts'],
  ['pages'],
  ['publish', 'bench', 'browser-tests'],
];
const place = (names) => `^src/(?:${names.join('|')})(?:/|$)`;

// Tests and their fixtures may look at anything beside or below the subject they test.
const tests = '[.]test[.]ts$|/fixtures/';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-ring',
      comment: 'Types that two files share stand in a file of their own below both.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    ...floors.slice(0, -1).map((floor, index) => ({
      name: `nothing-above-${floor[0].replaceAll(/\W+/g, '-')}`,
      comment: 'Imports point one way: see "Where things live" in README.md.',
      severity: 'error',
      from: { path: place(floor), pathNot: tests },
      to: { path: place(floors.slice(index + 1).flat()) },
    })),
    ...['units', 'numbers', 'amounts', 'dates', 'quantities'].map((part, index, parts) => ({
      name: `figures-right-of-${part}`,
      comment: 'In figures/ each part imports to its left only.',
      severity: 'error',
      from: { path: `^src/figures/${part}/` },
      to: {
        path: `^src/figures/(?:${[...parts.slice(index + 1), 'labels'].join('|')})/|^src/figures/(?:figures|keys)[.]ts$`,
      },
    })),
    {
      name: 'box-asks-little-of-site',
      comment:
        'What is sent to a browser asks the build side only for words, addresses and settings.',
      severity: 'error',
      from: { path: '^src/(?:search/box|search/engine|browser)/', pathNot: tests },
      to: {
        path: '^src/(?:site|publish|search/index|alignment|comparison)/',
        pathNot:
          '^src/site/(?:strings|key-strings|quote-strings|register-strings|urls|settings)[.]ts$',
      },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { conditionNames: ['import', 'node', 'default', 'types'] },
  },
};
