// case: the root component only looks whether the position may be read, without a prompt
// rules: no-permission-on-launch

import { Component, type OnInit, signal } from '@angular/core';
import { IonApp, IonRouterOutlet } from '@ionic/angular/standalone';
import { Geolocation } from '@capacitor/geolocation';
import { regionOf } from './regions';

@Component({
  selector: 'app-root',
  imports: [IonApp, IonRouterOutlet],
  template: '<ion-app [attr.data-region]="region()"><ion-router-outlet /></ion-app>',
})
export class AppComponent implements OnInit {
  readonly region = signal('north');

  async ngOnInit(): Promise<void> {
    const { coarseLocation } = await Geolocation.checkPermissions();
    this.region.set(coarseLocation === 'granted' ? 'yours' : regionOf(48.1));
  }
}
