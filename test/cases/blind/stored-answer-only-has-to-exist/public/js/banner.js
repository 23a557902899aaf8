// case: the page only looks whether an answer is stored, and a refusal is stored as the text "false"
// rules: no-ineffective-consent-check

const banner = document.querySelector('#consent-banner');

function answer(agreed) {
  localStorage.setItem('analytics-consent', String(agreed));
  banner.hidden = true;
}

banner.querySelector('[data-yes]').addEventListener('click', () => answer(true));
banner.querySelector('[data-no]').addEventListener('click', () => answer(false));
banner.hidden = localStorage.getItem('analytics-consent') !== null;
