import { Injectable } from '@angular/core';
import { Subject, merge } from 'rxjs';

@Injectable({ providedIn: 'root' })
export class BannerStreams {
  readonly accepted$ = new Subject<void>();
  readonly rejected$ = new Subject<void>();
  readonly closed$ = new Subject<void>();

  /** The banner is out of the way. */
  readonly settled$ = merge(this.accepted$, this.closed$);
}
