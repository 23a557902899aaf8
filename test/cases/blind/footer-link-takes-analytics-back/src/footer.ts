import posthog from 'posthog-js';

export function mountFooter(footer: HTMLElement) {
  footer.querySelector('#withdraw-analytics')?.addEventListener('click', () => {
    posthog.opt_out_capturing();
    posthog.reset();
    localStorage.setItem('analytics-consent', JSON.stringify({ granted: false, text: 'v7', at: Date.now() }));
  });
}
