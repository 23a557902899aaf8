import useSWR from 'swr';

const load = async (url: string): Promise<{ id: string; title: string }[]> => (await fetch(url)).json();

export function BestSellers() {
  const { data } = useSWR('/api/best-sellers', load);
  return <ol>{data?.map((book) => <li key={book.id}>{book.title}</li>)}</ol>;
}
