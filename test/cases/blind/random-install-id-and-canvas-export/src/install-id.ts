// case: the app makes up an install id, counts cores for its workers and exports a drawing
// rules: no-fingerprinting-without-consent

const KEY = 'install-id';

export function installId(): string {
  const saved = localStorage.getItem(KEY);
  if (saved) return saved;
  const fresh = crypto.randomUUID();
  localStorage.setItem(KEY, fresh);
  return fresh;
}

export function forgetInstall(): void {
  localStorage.removeItem(KEY);
}
