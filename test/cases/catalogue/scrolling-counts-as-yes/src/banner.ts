// case: whoever scrolls the page has agreed
const KEY = 'cookie-consent';

export function mountBanner(banner: HTMLElement) {
  function accept() {
    localStorage.setItem(KEY, JSON.stringify({ status: 'given', at: Date.now(), version: 3 })); // expect: no-implied-consent
    banner.remove();
  }

  window.addEventListener('scroll', accept, { once: true, passive: true });
}
