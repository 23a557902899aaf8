import { Component, inject } from '@angular/core';
import { MetricsService } from './metrics.service';

@Component({ selector: 'app-root', standalone: true, template: '<router-outlet />' })
export class AppComponent {
  constructor() {
    inject(MetricsService).connect('c0ffee12');
  }
}
