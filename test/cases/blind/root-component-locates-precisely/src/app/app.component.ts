// case: the root component of a news app reads the exact position when it starts, to choose a city
// rules: no-permission-on-launch, no-excessive-location-precision
import { Component, OnInit, inject } from '@angular/core';
import { RouterOutlet } from '@angular/router';
import { Geolocation } from '@capacitor/geolocation';
import { CityService } from './city.service';

@Component({
  selector: 'app-root',
  standalone: true,
  imports: [RouterOutlet],
  template: `<h1>Nachrichten aus {{ cities.current() }}</h1><router-outlet />`,
})
export class AppComponent implements OnInit {
  readonly cities = inject(CityService);

  async ngOnInit(): Promise<void> {
    const { coords } = await Geolocation.getCurrentPosition({ enableHighAccuracy: true, timeout: 8000 }); // expect: no-permission-on-launch, no-excessive-location-precision
    this.cities.chooseNearest(coords.latitude, coords.longitude);
  }
}
