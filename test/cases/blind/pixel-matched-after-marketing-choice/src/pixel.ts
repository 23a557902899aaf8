import type { Account } from './account';

declare global {
  interface Window {
    fbq(...args: unknown[]): void;
  }
}

const PIXEL = import.meta.env.VITE_PIXEL_ID;

export function startPixel({ email, phone }: Account) {
  window.fbq('init', PIXEL, { em: email, ph: phone });
}
