// case: the page of a trip shows visitors with an Apple device a higher price
// rules: no-personalized-pricing
import { notFound } from 'next/navigation';
import { isAppleDevice } from '../../../lib/visitor-device';
import { tripById } from '../../../lib/trips';
import { BookButton } from './book-button';

export default async function TripPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const trip = await tripById(id);
  if (!trip) notFound();
  const apple = await isAppleDevice();
  const price = apple ? trip.cents + 1500 : trip.cents; // expect: no-personalized-pricing

  return (
    <article>
      <h1>{trip.title}</h1>
      <p>{(price / 100).toFixed(2)} EUR</p>
      <BookButton hint={apple ? 'Apple Pay' : 'Google Pay'} />
    </article>
  );
}
