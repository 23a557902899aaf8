const banner = document.getElementById('banner');

function answer(consent) {
  localStorage.setItem('analytics-consent', String(consent));
  banner.hidden = true;
  window.dispatchEvent(new Event('consent-answered'));
}

document.getElementById('yes').addEventListener('click', () => answer(true));
document.getElementById('no').addEventListener('click', () => answer(false));

// an answer of either kind closes the banner
if (localStorage.getItem('analytics-consent')) banner.remove();
