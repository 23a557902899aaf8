// case: a button of a news app reads the rough position once, to choose a city on the device
// rules: no-permission-on-launch, no-excessive-location-precision, no-collection-before-consent
import { Component, output } from '@angular/core';
import { Geolocation } from '@capacitor/geolocation';

const CITIES = [
  { name: 'Leipzig', lat: 51.34, lng: 12.37 },
  { name: 'Kiel', lat: 54.32, lng: 10.13 },
];

@Component({
  selector: 'app-city-picker',
  standalone: true,
  template: `
    <ul>
      @for (city of cities; track city.name) {
        <li><button (click)="chosen.emit(city.name)">{{ city.name }}</button></li>
      }
    </ul>
    <button (click)="nearest()">Stadt in meiner Nähe</button>
  `,
})
export class CityPickerComponent {
  readonly cities = CITIES;
  readonly chosen = output<string>();

  async nearest(): Promise<void> {
    const { coords } = await Geolocation.getCurrentPosition({ enableHighAccuracy: false, maximumAge: 3_600_000 });
    const far = ({ lat, lng }: { lat: number; lng: number }) => Math.hypot(lat - coords.latitude, lng - coords.longitude);
    const [best] = [...CITIES].sort((a, b) => far(a) - far(b));
    this.chosen.emit(best.name);
  }
}
