// case: the presence of the consent framework's function is taken for the consent
// rules: no-ineffective-consent-check
declare global {
  interface Window {
    __tcfapi?: (...values: unknown[]) => void;
    fbq: (...values: unknown[]) => void;
  }
}

export class Pixel {
  constructor(private readonly id: string) {}

  run(): void {
    if (typeof window.__tcfapi === 'function') { // expect: no-ineffective-consent-check
      window.fbq('init', this.id);
      window.fbq('track', 'PageView');
    }
  }
}

window.addEventListener('load', () => new Pixel('77120345').run());
