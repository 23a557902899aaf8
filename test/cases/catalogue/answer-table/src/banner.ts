// case: a table from answers to functions starts the pixel for one answer only
// rules: no-collection-before-consent

declare const ttq: { load(id: string): void; page(): void };

type Answer = 'accept' | 'reject';

const after: Record<Answer, () => void> = {
  accept: () => {
    ttq.load('C9Q2');
    ttq.page();
  },
  reject: () => undefined,
};

export function mountBanner(banner: HTMLElement) {
  for (const answer of ['accept', 'reject'] as const) {
    banner.querySelector(`[data-answer=${answer}]`)!.addEventListener('click', () => {
      localStorage.setItem('ads-consent', answer);
      after[answer]();
    });
  }
  const kept = localStorage.getItem('ads-consent') as Answer | null;
  if (kept !== null) after[kept]();
}

mountBanner(document.querySelector('#ads-banner')!);
