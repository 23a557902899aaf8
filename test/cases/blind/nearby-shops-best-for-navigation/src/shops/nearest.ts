// case: the list of shops in the area is sorted by a position of navigation accuracy, set by a constant in another file
// rules: no-excessive-location-precision

import * as Location from 'expo-location';
import { POSITION } from './settings';
import { SHOPS, type Shop } from './list';

export async function shopsByDistance(): Promise<Shop[]> {
  const { granted } = await Location.requestForegroundPermissionsAsync();
  if (!granted) return SHOPS;
  const { coords } = await Location.getCurrentPositionAsync(POSITION); // expect: no-excessive-location-precision
  const distance = (shop: Shop) => Math.hypot(shop.lat - coords.latitude, shop.lng - coords.longitude);
  return [...SHOPS].sort((a, b) => distance(a) - distance(b));
}
