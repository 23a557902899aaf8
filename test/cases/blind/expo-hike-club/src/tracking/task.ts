import * as TaskManager from 'expo-task-manager';
import { post } from '../api';

export const TRACK_TASK = 'hike-track';

TaskManager.defineTask(TRACK_TASK, async ({ data, error }) => {
  if (error) {
    console.warn('track task', error.message);
    return;
  }
  const { locations } = data as { locations: any[] };
  await post('/track-points', {
    points: locations.map((l) => [l.timestamp, l.coords.latitude, l.coords.longitude]),
  });
});
