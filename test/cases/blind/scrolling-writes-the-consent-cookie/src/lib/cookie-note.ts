// case: reading on is written down as consent, as a bare yes
// rules: no-implied-consent, require-consent-record
import { writable } from 'svelte/store';

export const noteVisible = writable(localStorage.getItem('cookieConsent') === null);

export function hideNote(): void {
  noteVisible.set(false);
}

export function mountCookieNote(target: Window): void {
  target.addEventListener('scroll', () => localStorage.setItem('cookieConsent', 'true'), { once: true, passive: true }); // expect: no-implied-consent, require-consent-record
  target.addEventListener('scroll', hideNote, { once: true, passive: true });
}
