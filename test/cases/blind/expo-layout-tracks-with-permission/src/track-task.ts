import * as TaskManager from 'expo-task-manager';
import type { LocationObject } from 'expo-location';

export const TRACK_TASK = 'walk-track';

TaskManager.defineTask<{ locations: LocationObject[] }>(TRACK_TASK, async ({ data, error }) => {
  if (error) return;
  const points = data.locations.map(({ coords, timestamp }) => ({ lat: coords.latitude, lng: coords.longitude, timestamp }));
  await fetch('https://api.dogwalks.example/tracks', { method: 'POST', body: JSON.stringify(points) });
});
