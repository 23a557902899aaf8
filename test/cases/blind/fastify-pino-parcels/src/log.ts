import pino from 'pino';

export const log = pino({
  level: process.env.LOG_LEVEL ?? 'info',
  redact: {
    paths: ['recipient.name', 'recipient.phone', 'recipient.street', 'recipient.zip', 'recipient.email'],
    censor: '[redacted]',
  },
});
