// case: the page after the purchase hands e-mail, phone and street of the buyer to the advertising tag
// rules: no-third-party-sharing-without-consent

import { Component, inject, input, OnInit } from '@angular/core';
import { ConversionService } from '../tracking/conversion.service';
import type { PlacedOrder } from './order.model';

@Component({
  selector: 'app-thanks',
  template: `<h1>Thank you</h1><p>Your order {{ order().number }} is on its way.</p>`,
})
export class ThanksComponent implements OnInit {
  readonly order = input.required<PlacedOrder>();
  private readonly conversions = inject(ConversionService);

  ngOnInit(): void {
    this.conversions.report(this.order());
  }
}
