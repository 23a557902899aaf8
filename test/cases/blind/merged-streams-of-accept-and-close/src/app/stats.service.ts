// case: a stream that also emits when the banner is only closed starts analytics
// rules: no-collection-before-consent
import { Injectable, inject } from '@angular/core';
import posthog from 'posthog-js';
import { take } from 'rxjs';
import { BannerStreams } from './banner-streams';

@Injectable({ providedIn: 'root' })
export class StatsService {
  private readonly banner = inject(BannerStreams);

  listen(key: string): void {
    this.banner.settled$.pipe(take(1)).subscribe(() => {
      posthog.init(key, { api_host: 'https://eu.i.posthog.com' }); // expect: no-collection-before-consent
    });
    this.banner.rejected$.pipe(take(1)).subscribe(() => document.body.classList.add('no-stats'));
  }
}
