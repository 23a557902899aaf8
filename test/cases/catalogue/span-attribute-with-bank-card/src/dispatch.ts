// case: a span attribute carries the bank card of a courier while the log line is serialised
import { trace } from '@opentelemetry/api';
import { log } from './log';

interface Courier {
  id: string;
  mobile: string;
  bankCardNo: string;
}

export function payOut(courier: Courier, cents: number) {
  const span = trace.getTracer('payout').startSpan('pay-out');
  span.setAttribute('courier.card', courier.bankCardNo); // expect: no-personal-data-in-logs
  span.setAttribute('cents', cents);
  log.info({ courier }, 'paid');
  span.end();
}
