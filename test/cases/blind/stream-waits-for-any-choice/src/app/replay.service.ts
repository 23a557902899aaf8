import { Injectable, inject } from '@angular/core';
import * as FullStory from '@fullstory/browser';
import { filter, take } from 'rxjs';
import { ChoiceService } from './choice.service';

@Injectable({ providedIn: 'root' })
export class ReplayService {
  private readonly choices = inject(ChoiceService);

  startWhenAllowed(): void {
    this.choices.choice$
      .pipe(
        filter((choice) => choice !== undefined),
        take(1),
      )
      .subscribe(() => {
        FullStory.init({ orgId: 'o-1F9K-na1' }); // expect: no-collection-before-consent
      });
  }
}
