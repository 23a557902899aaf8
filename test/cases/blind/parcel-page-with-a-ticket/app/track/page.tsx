import { getLocale } from 'next-intl/server';
import { TrackForm } from './track-form';

export default async function TrackPage() {
  return (
    <main>
      <h1>Track a parcel</h1>
      <TrackForm locale={await getLocale()} />
    </main>
  );
}
