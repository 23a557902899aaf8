// case: an Angular effect starts the SDK when the consent signal says given
// rules: no-collection-before-consent
import { Injectable, effect, inject } from '@angular/core';
import * as amplitude from '@amplitude/analytics-browser';
import { PrivacyStore } from './privacy.store';

@Injectable({ providedIn: 'root' })
export class MeasurementService {
  private readonly privacy = inject(PrivacyStore);
  private started = false;

  constructor() {
    effect(() => {
      const state = this.privacy.analyticsConsent();
      if (state !== 'given') {
        if (this.started) amplitude.setOptOut(true);
        return;
      }
      if (!this.started) {
        amplitude.init('a7c1e0', { defaultTracking: false });
        this.started = true;
      }
      amplitude.setOptOut(false);
    });
  }
}
