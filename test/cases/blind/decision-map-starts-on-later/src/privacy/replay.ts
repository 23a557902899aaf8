import LogRocket from 'logrocket';

let running = false;

export function startReplay(): void {
  if (running) return;
  LogRocket.init('tool-library/web'); // expect: no-collection-before-consent
  running = true;
}

export function forgetReplay(): void {
  localStorage.removeItem('lr-session');
}
