import Hotjar from '@hotjar/browser';

const SITE = 3390021;

export function hotjar(): void {
  Hotjar.init(SITE, 6); // expect: no-collection-before-consent
}
