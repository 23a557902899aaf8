// case: a list of nearby branches takes the position with the accuracy of a navigation system
// rules: no-excessive-location-precision

import * as Location from 'expo-location';
import { branches, type Branch } from './branches';

const DEGREE_KM = 111;

function kilometres(branch: Branch, latitude: number, longitude: number): number {
  const dx = (branch.lng - longitude) * Math.cos((latitude * Math.PI) / 180);
  return Math.hypot(branch.lat - latitude, dx) * DEGREE_KM;
}

/** Called by the button "Branches near me". */
export async function nearest(count = 5): Promise<Branch[]> {
  const { coords } = await Location.getCurrentPositionAsync({ accuracy: Location.Accuracy.BestForNavigation }); // expect: no-excessive-location-precision
  const distance = (branch: Branch) => kilometres(branch, coords.latitude, coords.longitude);
  return [...branches].sort((a, b) => distance(a) - distance(b)).slice(0, count);
}
