// case: the left side of && is a promise, so the right side always runs
// rules: no-ineffective-consent-check, no-collection-before-consent

import Hotjar from '@hotjar/browser';
import { ConsentBook } from './consent-book';

export class Heatmap {
  constructor(
    private readonly consents: ConsentBook,
    private readonly siteId: number,
  ) {}

  async start(): Promise<void> {
    this.consents.hasConsent('analytics') && Hotjar.init(this.siteId, 6); // expect: no-ineffective-consent-check, no-collection-before-consent
    document.body.dataset.heatmap = String(this.siteId);
  }
}

void new Heatmap(new ConsentBook(), 4410278).start();
