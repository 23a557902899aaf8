// case: what the server answers is kept by a function that is told what it is; another one is given it with the numbers written over
// rules: no-plaintext-sensitive-storage
import type { Identity } from './api.js';

export function remember(identity: Identity) {
  localStorage.setItem('identity', JSON.stringify(identity)); // expect: no-plaintext-sensitive-storage
}

export function rememberShown(identity: Identity) {
  localStorage.setItem('identity.shown', JSON.stringify(identity));
}

export function rememberChecked(identity: Identity) {
  localStorage.setItem('identity.checked', JSON.stringify({ checked: identity.idCardNo !== '' }));
}

export function keepDraft(draft: Identity) {
  const kept = { ...draft, savedAt: Date.now() };
  sessionStorage.setItem('identity.draft', JSON.stringify(kept)); // expect: no-plaintext-sensitive-storage
}
