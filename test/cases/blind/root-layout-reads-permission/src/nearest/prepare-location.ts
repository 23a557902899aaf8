import * as Location from 'expo-location';

let order: 'distance' | 'name' = 'name';

export function sortBy(next: typeof order): void {
  order = next;
}

export async function readLocationState(): Promise<boolean> {
  const { granted } = await Location.getForegroundPermissionsAsync();
  return granted;
}

export async function askForLocation(): Promise<boolean> {
  const { granted } = await Location.requestForegroundPermissionsAsync();
  if (granted) sortBy('distance');
  return granted;
}
