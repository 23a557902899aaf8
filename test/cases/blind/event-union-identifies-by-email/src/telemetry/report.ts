// case: one member of a union of events carries the contact data of the new customer to an advertising pixel
// rules: no-third-party-sharing-without-consent
import type { AppEvent } from './events';

declare const ttq: {
  track(event: string, parameters?: Record<string, unknown>): void;
  identify(user: Record<string, unknown>): void;
};

function never(event: never): never {
  throw new Error(`unknown event ${JSON.stringify(event)}`);
}

export function report(event: AppEvent): void {
  switch (event.kind) {
    case 'opened':
      return ttq.track('ViewContent', { screen: event.screen });
    case 'signed-up':
      ttq.identify({ email: event.email, phone_number: event.mobile }); // expect: no-third-party-sharing-without-consent
      return ttq.track('CompleteRegistration');
    case 'bought':
      return ttq.track('CompletePayment', { value: event.cents / 100, currency: event.currency });
    default:
      return never(event);
  }
}
