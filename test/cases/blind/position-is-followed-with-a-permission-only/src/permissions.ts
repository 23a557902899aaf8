import { PermissionsAndroid, Platform } from 'react-native';
import Geolocation from '@react-native-community/geolocation';

export async function mayLocate(): Promise<boolean> {
  if (Platform.OS === 'ios') {
    return new Promise((resolve) => Geolocation.requestAuthorization(() => resolve(true), () => resolve(false)));
  }
  const answer = await PermissionsAndroid.request(PermissionsAndroid.PERMISSIONS.ACCESS_FINE_LOCATION);
  return answer === PermissionsAndroid.RESULTS.GRANTED;
}
