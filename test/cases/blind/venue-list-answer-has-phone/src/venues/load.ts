// case: a schema checks what the own server answers about sports venues, whose desks have a telephone
// rules: no-undeclared-collection, no-excessive-collection, no-mandatory-nonessential-field
import { venueListResponse, type Venue } from './schema';

export async function loadVenues(cursor: string | null): Promise<{ venues: Venue[]; next: string | null }> {
  const response = await fetch(`/api/venues${cursor ? `?cursor=${cursor}` : ''}`);
  if (!response.ok) return { venues: [], next: null };
  const answer = venueListResponse.parse(await response.json());
  return { venues: answer.items, next: answer.nextCursor };
}
