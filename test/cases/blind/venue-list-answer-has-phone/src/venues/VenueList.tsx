import { useEffect, useState } from 'react';
import { loadVenues } from './load';
import type { Venue } from './schema';

export function VenueList() {
  const [venues, setVenues] = useState<Venue[]>([]);

  useEffect(() => {
    loadVenues(null).then((page) => setVenues(page.venues));
  }, []);

  return (
    <ul>
      {venues.map((venue) => (
        <li key={venue.id}>{venue.title}, from {venue.openFrom}, <a href={`tel:${venue.frontDeskPhone}`}>call</a></li>
      ))}
    </ul>
  );
}
