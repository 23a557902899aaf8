// case: an error carries the passport number in its details and the handler logs them
import { BookingError } from './errors';
import { reserve } from './reserve';
import type { Traveller } from './traveller';
import { createLogger, transports } from 'winston';

const log = createLogger({ transports: [new transports.Console()] });

export function handle(traveller: Traveller) {
  try {
    return reserve(traveller);
  } catch (cause) {
    if (cause instanceof BookingError) {
      log.warn(cause.message, cause.details); // expect: no-personal-data-in-logs
      return null;
    }
    throw cause;
  }
}
