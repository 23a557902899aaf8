// case: an application initializer of Angular awaits the stored choice before the replay starts
// rules: no-collection-before-consent
import { APP_INITIALIZER, type ApplicationConfig } from '@angular/core';
import LogRocket from 'logrocket';
import { ConsentService } from './consent.service';

function replay(consents: ConsentService) {
  return async () => {
    if (await consents.granted('session-replay')) {
      LogRocket.init('acme/shop');
    }
  };
}

export const appConfig: ApplicationConfig = {
  providers: [{ provide: APP_INITIALIZER, useFactory: replay, deps: [ConsentService], multi: true }],
};
