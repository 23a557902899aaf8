import * as Sentry from '@sentry/electron/renderer';
import { readChoice } from './choices';

export function startReplay(): void {
  if (readChoice('replay')?.choice !== 'given') return;
  Sentry.init({
    sendDefaultPii: false,
    replaysSessionSampleRate: 0.1,
    integrations: [Sentry.replayIntegration({ maskAllText: false, blockAllMedia: true })], // expect: no-unmasked-session-replay
  });
}

export function restoreReplay(): void {
  const kept = readChoice('replay');
  if (kept !== null && kept.choice === 'given') startReplay();
}
