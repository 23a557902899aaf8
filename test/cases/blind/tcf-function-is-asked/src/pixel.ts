// case: that the TCF function exists only decides whether it can be asked for the choice
// rules: no-ineffective-consent-check, no-collection-before-consent

import { VENDOR, type TCData } from './tcf';

declare const fbq: (...values: unknown[]) => void;

const PIXEL = '90117265';

function startPixel(): void {
  fbq('init', PIXEL);
}

let started = false;

function onChoice(data: TCData, success: boolean): void {
  if (!success || started || data.eventStatus === 'cmpuishown') return;
  const { purpose, vendor } = data;
  if (purpose.consents[1] === true && purpose.consents[4] === true && vendor.consents[VENDOR] === true) {
    started = true;
    startPixel();
  }
}

export function mountPixel(): void {
  if (typeof window.__tcfapi === 'function') {
    window.__tcfapi('addEventListener', 2, onChoice);
  }
}

window.addEventListener('load', mountPixel, { once: true });
