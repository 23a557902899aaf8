import * as Sentry from '@sentry/react';

const masked = { maskAllInputs: true, blockAllMedia: true };

export function watchErrors() {
  Sentry.init({
    dsn: import.meta.env.VITE_SENTRY_DSN,
    replaysOnErrorSampleRate: 1,
    integrations: [
      Sentry.browserTracingIntegration(),
      Sentry.replayIntegration({ ...masked, maskAllText: false }), // expect: no-unmasked-session-replay
    ],
  });
}
