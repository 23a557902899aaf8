// case: an effect starts measurement when the signal of the stored choice says granted
// rules: no-collection-before-consent

import { Component, inject } from '@angular/core';
import { RouterOutlet } from '@angular/router';
import { ConsentService } from './privacy/consent.service';
import { StatisticsService } from './privacy/statistics.service';

@Component({
  selector: 'app-root',
  imports: [RouterOutlet],
  template: `
    <router-outlet />
    @if (consent.open()) {
      <aside>
        <p>May we count page views?</p>
        <button (click)="consent.choose('statistics', true)">Yes</button>
        <button (click)="consent.choose('statistics', false)">No</button>
      </aside>
    }
  `,
})
export class AppComponent {
  protected readonly consent = inject(ConsentService);
  private readonly statistics = inject(StatisticsService);
}
