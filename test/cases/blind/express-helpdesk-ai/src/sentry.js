import * as Sentry from '@sentry/node';

Sentry.init({ dsn: process.env.SENTRY_DSN, sendDefaultPii: false, tracesSampleRate: 0.05 });

/** agents are only known by their number */
export function sentryContext(req, _res, next) {
  Sentry.setUser(req.headers['x-agent'] ? { id: String(req.headers['x-agent']) } : null);
  next();
}

export function sentryErrors(err, _req, _res, next) {
  Sentry.captureException(err);
  next(err);
}
