// case: a Result of a person is folded into codes and a masked number before it is logged
// rules: no-personal-data-in-logs
import { getLogger } from 'log4js';
import { lastDigits } from './phone-mask';
import { err, match, ok, type Result } from './result';

interface Subscriber {
  id: string;
  phone: string;
  email: string;
}

type Failure = { code: 'NOT_FOUND' | 'CODE_EXPIRED' };

const logger = getLogger('verify');

export function check(found: Subscriber | undefined, expiresAt: number): Result<Subscriber, Failure> {
  if (!found) return err({ code: 'NOT_FOUND' });
  return expiresAt < Date.now() ? err({ code: 'CODE_EXPIRED' }) : ok(found);
}

export function report(result: Result<Subscriber, Failure>): boolean {
  const line = match(result, {
    ok: ({ id, phone }) => `phone of ${id} verified (${lastDigits(phone)}), email will follow`,
    err: ({ code }) => `phone not verified: ${code}`,
  });
  logger.info(line);
  return result.ok;
}
