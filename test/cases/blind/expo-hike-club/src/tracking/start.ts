import * as Location from 'expo-location';
import { TRACK_TASK } from './task';

export async function startTrack() {
  const fg = await Location.requestForegroundPermissionsAsync();
  if (fg.status !== 'granted') return false;
  const bg = await Location.requestBackgroundPermissionsAsync();
  if (bg.status !== 'granted') return false;

  await Location.startLocationUpdatesAsync(TRACK_TASK, { // expect: no-permission-as-consent
    accuracy: Location.Accuracy.High,
    distanceInterval: 20,
    showsBackgroundLocationIndicator: false,
    foregroundService: {
      notificationTitle: 'Hike Club',
      notificationBody: 'Running',
    },
  });
  return true;
}
