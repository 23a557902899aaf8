import * as Location from 'expo-location';

export const TASK = 'riders-nearby';

export async function startTracking() {
  await Location.requestForegroundPermissionsAsync();
  await Location.requestBackgroundPermissionsAsync();
  await Location.startLocationUpdatesAsync(TASK, { accuracy: Location.Accuracy.Balanced });
}
