import { Component, inject } from '@angular/core';
import { BannerStreams } from './banner-streams';

@Component({
  selector: 'app-banner',
  standalone: true,
  template: `
    <p>Wir möchten die Nutzung dieser Seite auswerten.</p>
    <button (click)="streams.accepted$.next()">Einwilligen</button>
    <button (click)="streams.rejected$.next()">Ablehnen</button>
    <button aria-label="Schließen" (click)="streams.closed$.next()">×</button>
  `,
})
export class BannerComponent {
  readonly streams = inject(BannerStreams);
}
