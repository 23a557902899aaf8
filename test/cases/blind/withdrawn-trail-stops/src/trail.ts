import Geolocation from '@react-native-community/geolocation';
import { api } from './api';

let watch: number | undefined;

export function startTrail(): void {
  watch ??= Geolocation.watchPosition(
    ({ coords, timestamp }) => void api.post('/trail', { lat: coords.latitude, lng: coords.longitude, timestamp }),
    undefined,
    { distanceFilter: 50 },
  );
}

export function stopTrail(): void {
  if (watch === undefined) return;
  Geolocation.clearWatch(watch);
  watch = undefined;
}
