// case: the wrapper of the log takes whatever it is given, or nothing; who gives it a whole guest logs the guest
// rules: no-personal-data-in-logs
import { Logger } from '@nestjs/common';

const out = new Logger('spa');

export function note(event: string, fields: unknown = {}) {
  out.log(JSON.stringify({ event, fields }));
}

export function noteAll(event: string, fields?: object) {
  out.debug({ at: Date.now(), event, ...(fields ?? {}) });
}
