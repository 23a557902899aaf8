// case: the exact position is read in order to preselect the city
// rules: no-excessive-location-precision

import { cityOf } from '../../common/city-of';

export function preselectCity(show: (city: string) => void): void {
  uni.getLocation({ type: 'gcj02', isHighAccuracy: true, success: ({ latitude, longitude }) => show(cityOf(latitude, longitude)) }); // expect: no-excessive-location-precision
}
