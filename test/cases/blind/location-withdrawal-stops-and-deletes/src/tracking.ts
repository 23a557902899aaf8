import * as Location from 'expo-location';

const TASK = 'riders-nearby';

export async function startTracking() {
  await Location.requestForegroundPermissionsAsync();
  await Location.requestBackgroundPermissionsAsync();
  await Location.startLocationUpdatesAsync(TASK, { accuracy: Location.Accuracy.Balanced });
}

export async function stopTracking() {
  if (await Location.hasStartedLocationUpdatesAsync(TASK)) {
    await Location.stopLocationUpdatesAsync(TASK);
  }
}
