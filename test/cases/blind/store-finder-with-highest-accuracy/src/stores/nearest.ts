// case: a shop looks for the nearest store with the highest accuracy the phone can give
// rules: no-excessive-location-precision
import * as Location from 'expo-location';
import { kilometres, type Store } from './store';

export async function nearestStores(stores: readonly Store[]): Promise<Store[]> {
  const { granted } = await Location.requestForegroundPermissionsAsync();
  if (!granted) return [...stores];
  const { coords } = await Location.getCurrentPositionAsync({ accuracy: Location.Accuracy.Highest }); // expect: no-excessive-location-precision
  return stores.toSorted((a, b) => kilometres(a, coords) - kilometres(b, coords)).slice(0, 3);
}
