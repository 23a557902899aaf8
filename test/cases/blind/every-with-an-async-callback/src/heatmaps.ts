// case: every is given an async callback, whose promises are all true
// rules: no-ineffective-consent-check

import Hotjar from '@hotjar/browser';
import { hasConsent, type Purpose } from './consent/store';

const NEEDED: readonly Purpose[] = ['statistics', 'heatmaps'];

export function startHeatmaps(site: number): boolean {
  if (NEEDED.every(async (purpose) => await hasConsent(purpose))) { // expect: no-ineffective-consent-check
    return Hotjar.init(site, 6);
  }
  return false;
}

window.addEventListener('load', () => {
  document.documentElement.dataset.heatmaps = String(startHeatmaps(3_551_209));
});
