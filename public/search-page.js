// The results of a search that stands in the address get their room at once, so that nothing moves when they come.
if (new URLSearchParams(location.search).get('q'))
  document.querySelector('[data-search-page]').dataset.asked = '';

// Where the page's own script does not come, or breaks before it has begun, the search page says so
// (`src/search/box/start.ts` tells that it has).
addEventListener('load', () => {
  for (const box of document.querySelectorAll('[data-search-page]:not([data-begun]) [data-search]')) {
    box.dataset.searchState = 'failed';
    box.querySelector('[data-status]').textContent = box.dataset.failed;
  }
});
