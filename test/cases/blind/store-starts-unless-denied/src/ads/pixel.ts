declare const fbq: (command: 'init', pixel: string, matching?: Record<string, string>) => void;

const PIXEL = '718820043165';

export function startPixel(): void {
  document.documentElement.dataset.pixel = PIXEL;
  fbq('init', PIXEL); // expect: no-collection-before-consent
}
