// case: the root component reads the position while the app starts
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
    const { coords } = await Geolocation.getCurrentPosition({ enableHighAccuracy: false }); // expect: no-permission-on-launch
    this.region.set(regionOf(coords.latitude));
  }
}
