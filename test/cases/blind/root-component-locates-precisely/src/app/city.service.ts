import { Injectable, signal } from '@angular/core';

const CITIES = [
  { name: 'Leipzig', lat: 51.34, lng: 12.37 },
  { name: 'Kiel', lat: 54.32, lng: 10.13 },
];

@Injectable({ providedIn: 'root' })
export class CityService {
  readonly current = signal('aller Welt');

  chooseNearest(lat: number, lng: number): void {
    const [nearest] = [...CITIES].sort((a, b) => Math.hypot(a.lat - lat, a.lng - lng) - Math.hypot(b.lat - lat, b.lng - lng));
    this.current.set(nearest.name);
  }
}
