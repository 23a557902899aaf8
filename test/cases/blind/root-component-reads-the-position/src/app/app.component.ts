// case: the root component reads the position as soon as the app starts
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
    const { display } = await LocalNotifications.checkPermissions();
    if (display === 'granted') await LocalNotifications.removeAllDeliveredNotifications();
    const { coords } = await Geolocation.getCurrentPosition(); // expect: no-permission-on-launch
    this.region = coords.latitude > 50 ? 'north' : 'south';
  }
}
