// case: the initializer loads the stored choice only for the settings page and starts the replay anyway
import { APP_INITIALIZER, type ApplicationConfig } from '@angular/core';
import LogRocket from 'logrocket';
import { ConsentService } from './consent.service';

export const shown = { replay: false };

function replay(consents: ConsentService) {
  return async () => {
    shown.replay = await consents.granted('session-replay');
    LogRocket.init('acme/shop'); // expect: no-collection-before-consent
  };
}

export const appConfig: ApplicationConfig = {
  providers: [{ provide: APP_INITIALIZER, useFactory: replay, deps: [ConsentService], multi: true }],
};
