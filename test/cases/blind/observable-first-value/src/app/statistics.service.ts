// case: the service starts at the first value of the choice, whatever it is
// rules: no-collection-before-consent

import { inject, Injectable } from '@angular/core';
import Hotjar from '@hotjar/browser';
import { take } from 'rxjs';
import { PrivacyChoices } from './privacy-choices.service';

@Injectable({ providedIn: 'root' })
export class StatisticsService {
  private readonly choices = inject(PrivacyChoices);

  follow(): void {
    this.choices.statistics$.pipe(take(1)).subscribe(() => {
      Hotjar.init(3140021, 6); // expect: no-collection-before-consent
    });
  }
}
