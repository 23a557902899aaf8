import { Injectable } from '@angular/core';
import { Subject, map, merge, shareReplay } from 'rxjs';

@Injectable({ providedIn: 'root' })
export class BannerStreams {
  readonly accepted$ = new Subject<void>();
  readonly rejected$ = new Subject<void>();
  readonly closed$ = new Subject<void>();

  readonly analyticsConsent$ = merge(
    this.accepted$.pipe(map(() => 'granted' as const)),
    this.rejected$.pipe(map(() => 'refused' as const)),
    this.closed$.pipe(map(() => 'open' as const)),
  ).pipe(shareReplay(1));
}
