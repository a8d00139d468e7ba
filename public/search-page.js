// Where the page's own script does not come, or breaks before it has begun, the search page says so.
addEventListener('load', () => {
  if ('begun' in document.documentElement.dataset) return;
  for (const box of document.querySelectorAll('[data-search]')) {
    box.dataset.searchState = 'failed';
    box.querySelector('[data-status]').textContent = box.dataset.failed;
  }
});
