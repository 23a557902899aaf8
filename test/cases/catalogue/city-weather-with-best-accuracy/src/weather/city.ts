// case: the weather of a city is looked up with the best accuracy for navigation
import * as Location from 'expo-location';

export async function currentCity() {
  const position = await Location.getCurrentPositionAsync({ accuracy: Location.Accuracy.BestForNavigation }); // expect: no-excessive-location-precision
  const [place] = await Location.reverseGeocodeAsync(position.coords);
  return place?.city ?? null;
}
