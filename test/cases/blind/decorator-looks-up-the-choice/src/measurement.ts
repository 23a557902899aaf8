// case: a decorator leaves the method when the stored choice is not given
// rules: no-collection-before-consent
import Clarity from '@microsoft/clarity';
import { RequiresConsent } from './requires-consent';

export class Measurement {
  constructor(private readonly projectId: string) {}

  @RequiresConsent('analytics')
  begin(): void {
    Clarity.init(this.projectId);
  }
}

new Measurement('k3j9').begin();
