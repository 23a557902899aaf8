import { PermissionsAndroid } from 'react-native';
import Geolocation from '@react-native-community/geolocation';

export async function nearestShop(show: (place: unknown) => void): Promise<void> {
  const { CAMERA, READ_CONTACTS, ACCESS_FINE_LOCATION } = PermissionsAndroid.PERMISSIONS;
  await PermissionsAndroid.requestMultiple([CAMERA, READ_CONTACTS, ACCESS_FINE_LOCATION]);
  Geolocation.getCurrentPosition(show, undefined, { enableHighAccuracy: true });
}
