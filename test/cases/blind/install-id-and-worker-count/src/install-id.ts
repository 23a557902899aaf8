// case: the app makes a random id of its own and reads the number of processors for its workers
// rules: no-fingerprinting-without-consent

const KEY = 'install-id';

export function installId(): string {
  const kept = localStorage.getItem(KEY);
  if (kept) return kept;
  const fresh = crypto.randomUUID();
  localStorage.setItem(KEY, fresh);
  return fresh;
}

export function forgetInstallId(): void {
  localStorage.removeItem(KEY);
}

export function startWorkers(script: URL): Worker[] {
  const count = Math.min(4, navigator.hardwareConcurrency ?? 2);
  return Array.from({ length: count }, (_, index) => new Worker(script, { name: `tiles-${index}` }));
}

export async function fileFingerprint(file: File): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

startWorkers(new URL('./tiles.ts', import.meta.url));
document.body.dataset.install = installId();
