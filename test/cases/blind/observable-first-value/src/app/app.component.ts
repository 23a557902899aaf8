import { Component, inject } from '@angular/core';
import { PrivacyChoices } from './privacy-choices.service';
import { StatisticsService } from './statistics.service';

@Component({
  selector: 'app-root',
  template: `
    <p>May we use Hotjar to see which tours are looked at?</p>
    <button (click)="choices.decide('granted')">Allow</button>
    <button (click)="choices.decide('refused')">Refuse</button>
  `,
})
export class AppComponent {
  readonly choices = inject(PrivacyChoices);

  constructor() {
    inject(StatisticsService).follow();
  }
}
