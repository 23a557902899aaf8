// case: what was searched often decides the order of the list; season and free rooms decide the price
// rules: no-personalized-pricing

import { computed, type Ref } from 'vue';
import { nightPrice, type Hotel } from './rates';
import { useSearches } from './stores/searches';

export function useResults(hotels: Ref<Hotel[]>, day: Ref<Date>) {
  const searches = useSearches();

  return computed(() =>
    [...hotels.value]
      .sort((a, b) => searches.searchCount(b.town) - searches.searchCount(a.town))
      .map((hotel) => ({ id: hotel.id, town: hotel.town, price: nightPrice(hotel, day.value) })),
  );
}
