import useSWR from 'swr';
import { useConsent } from './use-consent';

const load = async (url: string): Promise<{ id: string; title: string }[]> => (await fetch(url)).json();

export function RecommendedStrip({ readerId }: { readerId: string }) {
  const consent = useConsent('recommendations');
  const { data } = useSWR(consent === 'given' ? `/api/readers/${readerId}/recommended` : null, load);
  if (consent !== 'given') {
    return null;
  }
  return <ul>{data?.map((book) => <li key={book.id}>{book.title}</li>)}</ul>;
}
