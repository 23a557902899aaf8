// case: the fuzzy position is enough to preselect the city
// rules: no-excessive-location-precision

import { cityOf } from '../../common/city-of';

export function preselectCity(show: (city: string) => void): void {
  wx.getFuzzyLocation({ type: 'gcj02', success: ({ latitude, longitude }) => show(cityOf(latitude, longitude)) });
}
