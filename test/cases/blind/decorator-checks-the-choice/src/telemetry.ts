// case: the decorator looks up the stored choice and only then calls the method
// rules: no-collection-before-consent

import * as FullStory from '@fullstory/browser';
import { requireConsent } from './decorators';

class Telemetry {
  constructor(private readonly orgId: string) {}

  @requireConsent('session-replay')
  start(): void {
    FullStory.init({ orgId: this.orgId });
  }
}

new Telemetry('o-77PLX-eu1').start();
