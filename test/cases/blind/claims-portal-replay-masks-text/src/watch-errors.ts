import * as Sentry from '@sentry/react';

const masked = { maskAllText: false, maskAllInputs: true, blockAllMedia: true };

export function watchErrors() {
  Sentry.init({
    dsn: import.meta.env.VITE_SENTRY_DSN,
    replaysOnErrorSampleRate: 1,
    integrations: [Sentry.replayIntegration({ ...masked, maskAllText: true })],
  });
}
