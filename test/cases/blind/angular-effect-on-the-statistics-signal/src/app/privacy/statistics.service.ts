import { effect, inject, Injectable } from '@angular/core';
import * as amplitude from '@amplitude/analytics-browser';
import { ConsentService } from './consent.service';

@Injectable({ providedIn: 'root' })
export class StatisticsService {
  private readonly consent = inject(ConsentService);
  private started = false;

  constructor() {
    effect(() => {
      if (this.consent.statistics() && !this.started) {
        this.started = true;
        amplitude.init('0c7f51b2', { autocapture: { pageViews: true } });
      }
    });
  }
}
