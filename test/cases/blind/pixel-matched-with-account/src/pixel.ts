import { useEffect } from 'react';
import type { Account } from './account';

declare global {
  interface Window {
    fbq(...args: unknown[]): void;
  }
}

const PIXEL = import.meta.env.VITE_PIXEL_ID;

const matching = ({ email, phone }: Account) => ({ em: email, ph: phone });

export function usePixel(account: Account | null) {
  useEffect(() => {
    if (!account) return;
    window.fbq('init', PIXEL, matching(account)); // expect: no-third-party-sharing-without-consent
  }, [account]);
}
