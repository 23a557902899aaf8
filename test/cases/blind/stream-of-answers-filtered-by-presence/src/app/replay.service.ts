// case: the stream of answers is filtered by whether there is one, so a refusal starts the replay as well
// rules: no-collection-before-consent

import { Injectable } from '@angular/core';
import LogRocket from 'logrocket';
import { distinctUntilChanged, filter, map, take } from 'rxjs';
import { PrivacyAnswers } from './privacy-answers.service';

@Injectable({ providedIn: 'root' })
export class ReplayService {
  constructor(private readonly privacy: PrivacyAnswers) {}

  listen(): void {
    this.privacy.answers
      .pipe(
        map((answers) => answers.sessionReplay),
        distinctUntilChanged(),
        filter((answer) => answer !== null),
        take(1),
      )
      .subscribe(() => {
        LogRocket.init('orchard/booking'); // expect: no-collection-before-consent
      });
  }
}
