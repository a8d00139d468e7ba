import type { Language } from '../article/language.ts';

/**
 * What a site is called and where it stands: the one place to set it.
 *
 * The environment overrides each value for a build: `SITE_TITLE`, `SITE_URL`, `BASE_PATH`,
 * `SITE_NOTES` (`yes`), `SITE_ABOUT_EN`, `SITE_ABOUT_DE`.
 */
export const settings: Settings = {
  /** The site's name, in the header and in page titles. */
  title: environment('SITE_TITLE') ?? 'Diptych',
  /** The address the site is published at, without a path. Feeds, the sitemap and canonical links need it. */
  url: environment('SITE_URL') ?? 'http://localhost:4321',
  /** The path below that address: `/` or such as `/reader/`. */
  base: withSlashes(environment('BASE_PATH') ?? '/'),
  /** Whether readers too see where figures and names of two texts differ; `npm run check` tells publishers. */
  notes: environment('SITE_NOTES') === 'yes',
  /** What the site is, in one sentence a language, at the head of the list of all articles. */
  about: {
    en: environment('SITE_ABOUT_EN') ?? 'Articles in English and German, sentence beside sentence.',
    de: environment('SITE_ABOUT_DE') ?? 'Artikel auf Deutsch und Englisch, Satz neben Satz.',
  },
};

/** By what Astro knows a page of the last build again: what it shows, and the site's settings. */
export const pageKey = (shown: string): string => JSON.stringify([settings, shown]);

/** What is wrong with these values, in sentences. */
export const settingsProblems: readonly string[] = [
  ...judgeUrl(settings.url),
  ...(/^\/(?:[\w.~-]+\/)*$/u.test(settings.base) && !/\/\.{1,2}\//u.test(settings.base)
    ? []
    : [`BASE_PATH cannot be \`${settings.base}\`: write a path such as \`/reader/\`.`]),
  ...(/^(?:yes|no|)$/u.test(environment('SITE_NOTES') ?? '')
    ? []
    : ['SITE_NOTES is neither `yes` nor `no`.']),
  // Feeds are XML, which has no such characters.
  ...Object.entries({
    TITLE: settings.title,
    ABOUT_EN: settings.about.en,
    ABOUT_DE: settings.about.de,
  })
    .filter(([, text]) => /[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]/u.test(text))
    .map(([name]) => `SITE_${name} has a control character: write it as plain text.`),
];

function judgeUrl(text: string): string[] {
  const url = URL.canParse(text) && !/\s/u.test(text) ? new URL(text) : null;
  if (url !== null && url.username + url.password !== '')
    return ['SITE_URL holds a name or a password, which every page would show: leave them out.'];
  if (!url || !/^https?:$/u.test(url.protocol))
    return [`SITE_URL is no address: \`${text}\`. Write it as \`https://example.org\`.`];
  if (url.pathname === '/' && url.search === '' && url.hash === '') return [];
  return [`SITE_URL is \`${text}\`: give \`${url.origin}\`, and the path as BASE_PATH.`];
}

function environment(name: string): string | undefined {
  const value = process.env[name]?.trim();
  return value === '' ? undefined : value;
}

function withSlashes(path: string): string {
  const inner = path.replace(/^\/+|\/+$/gu, '');
  return inner === '' ? '/' : `/${inner}/`;
}

export type Settings = {
  title: string;
  url: string;
  base: string;
  notes: boolean;
  about: Record<Language, string>;
};
