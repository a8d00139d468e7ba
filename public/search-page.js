// Where the page's own script does not come, or breaks before it has begun, the search page says so: that script
// begins with the height of the header, in the style of the page.
addEventListener('load', () => {
  if (document.documentElement.style.length > 0) return;
  for (const box of document.querySelectorAll('[data-search]')) {
    box.dataset.searchState = 'failed';
    box.querySelector('[data-status]').textContent = box.dataset.failed;
  }
});
