/** What the HTML report does when someone clicks: it filters, shows steps and changes its language. Plain script, so that it runs from a file. */
export const htmlScript = `
'use strict';
const root = document.documentElement;
const findings = [...document.querySelectorAll('.finding')];
const filters = [...document.querySelectorAll('[data-filter]')];
const search = document.querySelector('#search');
const count = document.querySelectorAll('[data-count]');

function applyFilters() {
  const words = search ? search.value.trim().toLowerCase() : '';
  let shown = 0;
  for (const finding of findings) {
    const fits = filters.every(({ value, dataset }) => value === '' || finding.dataset[dataset.filter] === value) && (words === '' || finding.textContent.toLowerCase().includes(words));
    finding.hidden = !fits;
    if (fits) shown += 1;
  }
  for (const each of count) each.textContent = String(shown);
}

function setLanguage(language) {
  root.lang = language;
  for (const button of document.querySelectorAll('[data-language]')) button.setAttribute('aria-pressed', String(button.dataset.language === language));
  // An option takes no markup, so its two texts are attributes.
  for (const option of document.querySelectorAll('option[data-zh]')) option.textContent = language === 'en' ? option.dataset.en : option.dataset.zh;
  if (search) search.placeholder = language === 'en' ? search.dataset.en : search.dataset.zh;
}

function showStep(button) {
  const finding = button.closest('.finding');
  for (const other of finding.querySelectorAll('.steps button')) other.setAttribute('aria-pressed', String(other === button));
  for (const code of finding.querySelectorAll('.code')) code.hidden = code.id !== button.getAttribute('aria-controls');
}

for (const filter of filters) filter.addEventListener('change', applyFilters);
if (search) search.addEventListener('input', applyFilters);
document.addEventListener('click', event => {
  const button = event.target.closest('button');
  if (!button) return;
  if (button.dataset.language) setLanguage(button.dataset.language);
  else if (button.hasAttribute('aria-controls')) showStep(button);
});
setLanguage(root.lang);
`;
