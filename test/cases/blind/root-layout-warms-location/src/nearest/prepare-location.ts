import * as Location from 'expo-location';

export async function prepareLocation(): Promise<boolean> {
  const { granted } = await Location.requestForegroundPermissionsAsync(); // expect: no-permission-on-launch
  return granted;
}
