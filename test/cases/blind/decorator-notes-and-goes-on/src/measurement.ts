// case: a decorator notes that the choice is not given, and calls the method all the same
// rules: no-collection-before-consent
import Clarity from '@microsoft/clarity';
import { RequiresConsent } from './requires-consent';

export class Measurement {
  constructor(private readonly projectId: string) {}

  @RequiresConsent('analytics')
  begin(): void {
    Clarity.init(this.projectId); // expect: no-collection-before-consent
  }
}

new Measurement('k3j9').begin();
