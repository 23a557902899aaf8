// case: the root component looks at the location permission without a prompt and asks for notifications only
// rules: no-permission-on-launch

import { Component, type OnInit } from '@angular/core';
import { Geolocation } from '@capacitor/geolocation';
import { LocalNotifications } from '@capacitor/local-notifications';

@Component({
  selector: 'app-root',
  standalone: true,
  template: `<ion-app><ion-router-outlet /></ion-app>`,
})
export class AppComponent implements OnInit {
  region = 'unknown';

  async ngOnInit(): Promise<void> {
    const { display } = await LocalNotifications.requestPermissions();
    if (display === 'granted') await LocalNotifications.removeAllDeliveredNotifications();
    const { coarseLocation } = await Geolocation.checkPermissions();
    this.region = coarseLocation === 'granted' ? 'near you' : 'all regions';
  }
}
