import { Component, inject } from '@angular/core';
import { PrivacyStore } from './privacy.store';

@Component({
  selector: 'app-consent-bar',
  template: `
    @if (privacy.analyticsConsent() === 'open') {
      <p>May we count which recipes are opened?</p>
      <button (click)="privacy.answer('given')">I agree</button>
      <button (click)="privacy.answer('refused')">No</button>
    }
  `,
})
export class ConsentBarComponent {
  protected readonly privacy = inject(PrivacyStore);
}
