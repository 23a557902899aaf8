// case: streams of accept, reject and close are merged with their meaning, and only granted starts analytics
// rules: no-collection-before-consent
import { Injectable, inject } from '@angular/core';
import posthog from 'posthog-js';
import { filter, take } from 'rxjs';
import { BannerStreams } from './banner-streams';

@Injectable({ providedIn: 'root' })
export class StatsService {
  private readonly banner = inject(BannerStreams);

  listen(key: string): void {
    this.banner.analyticsConsent$
      .pipe(
        filter((answer) => answer === 'granted'),
        take(1),
      )
      .subscribe(() => {
        posthog.init(key, { api_host: 'https://eu.i.posthog.com' });
      });
  }
}
