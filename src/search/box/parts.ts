/**
 * The parts of a search box (SearchBox.astro).
 *
 * @throws where one is missing
 */
export function findParts(host: HTMLElement) {
  const find = <T extends Element>(selector: string, kind: new () => T): T => {
    const found = host.querySelector(selector);
    if (!(found instanceof kind)) throw new Error(`The search box has no \`${selector}\`.`);
    return found;
  };
  return {
    box: find('[data-search]', HTMLElement),
    form: find('form', HTMLFormElement),
    input: find('[type="search"]', HTMLInputElement),
    scopes: [...host.querySelectorAll<HTMLInputElement>('[type="radio"]')],
    suggestions: find('[data-suggestions]', HTMLElement),
    status: find('[data-status]', HTMLElement),
    ways: find('[data-ways]', HTMLElement),
    results: find('[data-results]', HTMLElement),
    more: find('[data-more]', HTMLButtonElement),
    recent: find('[data-recent]', HTMLInputElement),
  };
}
