// case: scrolling only folds the banner, the button says yes
// rules: no-implied-consent
const KEY = 'cookie-consent';

export function mountBanner(banner: HTMLElement) {
  function decide(status: 'given' | 'refused') {
    localStorage.setItem(KEY, JSON.stringify({ status, at: Date.now(), version: 3 }));
    banner.remove();
  }

  window.addEventListener('scroll', () => banner.classList.add('folded'), { once: true, passive: true });
  banner.querySelector('.agree')!.addEventListener('click', () => decide('given'));
  banner.querySelector('.refuse')!.addEventListener('click', () => decide('refused'));
}
