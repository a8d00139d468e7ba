import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

// What a subject may not ask for, by folder: whoever prints a page asks nobody above it. TypeScript files are held
// to this by .config/dependency-cruiser.cjs, which does not read .astro files.
const above = {
  'src/components': ['layouts', 'pages', 'publish', 'bench'],
  'src/layouts': ['pages', 'publish', 'bench'],
  'src/pages': ['publish', 'bench'],
};

export default tseslint.config(
  { ignores: ['**/dist/', '**/.astro/', '**/node_modules/'] },
  {
    files: ['src/**/*.ts', 'astro.config.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      // A number in a template says what it is; anything else must be made a string by hand.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `(event) => close(event)` is how this code writes a listener that returns nothing.
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      // `[...text]` takes a text apart by code points on purpose.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
    },
  },
  {
    files: ['src/**/*.test.ts'],
    rules: {
      // What `beforeAll` makes is missing in `afterAll` when making it failed, whatever its type says.
      '@typescript-eslint/no-unnecessary-condition': 'off',
      // Matchers such as `expect.stringContaining` are typed `any` by Vitest.
      '@typescript-eslint/no-unsafe-assignment': 'off',
    },
  },
  {
    files: ['src/**/*.ts', 'src/**/*.astro'],
    ignores: ['src/**/*.test.ts'],
    rules: { 'max-lines': ['error', 250] },
  },
  {
    // A reader of figures with more branches is a table in disguise.
    files: ['src/figures/**/*.ts'],
    rules: { complexity: ['error', 10] },
  },
  astro.configs.recommended,
  ...Object.entries(above).map(([folder, folders]) => ({
    files: [`${folder}/**/*.astro`],
    rules: {
      'no-restricted-imports': ['error', { patterns: folders.map((name) => `**/${name}/**`) }],
    },
  })),
);
