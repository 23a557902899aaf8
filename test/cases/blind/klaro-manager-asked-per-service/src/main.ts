// case: the Klaro manager is asked for the service before analytics starts, now and after each change
// rules: no-collection-before-consent

import * as Klaro from 'klaro/dist/klaro-no-css';
import { klaroConfig } from './klaro-config';
import { setStatistics } from './statistics';

Klaro.setup(klaroConfig);

const manager = Klaro.getManager(klaroConfig);

function apply(): void {
  setStatistics(manager.getConsent('posthog') === true);
}

manager.watch({
  update(_manager: unknown, type: string) {
    if (type === 'saveConsents') apply();
  },
});

apply();
