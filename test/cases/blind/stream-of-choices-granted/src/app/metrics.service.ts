// case: an observable of choices lets only the granted one through
// rules: no-collection-before-consent

import { inject, Injectable } from '@angular/core';
import mixpanel from 'mixpanel-browser';
import { filter, take } from 'rxjs';
import { ConsentService } from './consent.service';

@Injectable({ providedIn: 'root' })
export class MetricsService {
  private readonly consent = inject(ConsentService);

  connect(token: string): void {
    this.consent
      .choice$('analytics')
      .pipe(
        filter((choice) => choice === 'granted'),
        take(1),
      )
      .subscribe(() => this.start(token));
  }

  private start(token: string): void {
    mixpanel.init(token, { ip: false });
  }
}
