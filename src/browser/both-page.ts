/** The header's way to the page of both languages. */
export const bothLink = (): HTMLAnchorElement | null =>
  document.querySelector<HTMLAnchorElement>('a[data-switch="view"]');

/**
 * The page that has both languages of this article: this one, or else asked for once.
 *
 * @throws where it cannot be loaded
 */
export function bothPage(): Promise<Document> {
  if (document.querySelector('[data-parallel]')) return Promise.resolve(document);
  asked ??= ask();
  asked.catch(() => {
    asked = null;
  });
  return asked;
}

let asked: Promise<Document> | null = null;

async function ask(): Promise<Document> {
  const answer = await fetch(bothLink()?.pathname ?? '');
  if (!answer.ok) throw new Error(`${answer.url}: ${answer.status}`);
  return new DOMParser().parseFromString(await answer.text(), 'text/html');
}
