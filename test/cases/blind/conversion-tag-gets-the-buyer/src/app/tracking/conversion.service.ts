import { Injectable } from '@angular/core';
import type { PlacedOrder } from '../checkout/order.model';

declare function gtag(command: 'set' | 'event', ...values: unknown[]): void;

@Injectable({ providedIn: 'root' })
export class ConversionService {
  report({ number, total, currency, buyer }: PlacedOrder): void {
    gtag('set', 'user_data', { email: buyer.email, phone_number: buyer.phone, address: { street: buyer.street, postal_code: buyer.postcode } }); // expect: no-third-party-sharing-without-consent
    gtag('event', 'purchase', { transaction_id: number, value: total, currency });
  }
}
