// case: the service waits for the first value that says granted
// rules: no-collection-before-consent

import { inject, Injectable } from '@angular/core';
import Hotjar from '@hotjar/browser';
import { filter, take } from 'rxjs';
import { PrivacyChoices } from './privacy-choices.service';

@Injectable({ providedIn: 'root' })
export class StatisticsService {
  private readonly choices = inject(PrivacyChoices);

  follow(): void {
    this.choices.statistics$.pipe(filter((choice) => choice === 'granted'), take(1)).subscribe(() => {
      Hotjar.init(3140021, 6);
    });
  }
}
