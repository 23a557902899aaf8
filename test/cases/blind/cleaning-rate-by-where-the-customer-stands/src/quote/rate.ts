import * as Location from 'expo-location';
import { housePriceIndex } from './neighbourhoods';

const BASE = 2400;

export async function askRate(rooms: number) {
  const { coords } = await Location.getCurrentPositionAsync({ accuracy: Location.Accuracy.Balanced });
  const wealth = housePriceIndex(coords.latitude, coords.longitude);
  const hourlyRate = Math.round((BASE + rooms * 50) * wealth); // expect: no-personalized-pricing
  return hourlyRate;
}
