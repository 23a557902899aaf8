// case: the walk is followed only after the dialog of its own about location was answered with yes
// rules: no-collection-before-consent
import * as Location from 'expo-location';
import { askAboutLocation } from './askAboutLocation';

export async function startWalk(onPoint: (latitude: number, longitude: number) => void) {
  const answer = await askAboutLocation();
  if (answer !== 'agreed') return undefined;
  const { granted } = await Location.requestForegroundPermissionsAsync();
  if (!granted) return undefined;
  return Location.watchPositionAsync({ accuracy: Location.Accuracy.Balanced }, ({ coords }) =>
    onPoint(coords.latitude, coords.longitude),
  );
}
