import { QueryClient, useInfiniteQuery, useMutation, useQuery, useQueryClient, useSuspenseQuery, useQueries } from '@tanstack/react-query';

export function Shown() {
  const { data, error } = useQuery({ queryKey: ['a'], queryFn: async () => ({ value: source('email'), note: 'plain' }) });
  sink(data?.value); // flow: email
  sink(data?.note);
  return null;
}

export function Whole() {
  const query = useQuery({ queryKey: ['b'], queryFn: load });
  if (query.isLoading) return null;
  sink(query.data); // flow: phone
  sink(query.status);
  return null;
}
async function load() {
  return source('phone');
}

export function Selected() {
  const { data: value } = useQuery({ queryKey: ['c'], queryFn: async () => ({ value: source('email'), note: 'plain' }), select: held => held.value });
  const { data: note } = useQuery({ queryKey: ['c'], queryFn: async () => ({ value: source('email'), note: 'plain' }), select: held => held.note });
  sink(value); // flow: email
  sink(note);
  return null;
}

export function Suspended() {
  const { data } = useSuspenseQuery({ queryKey: ['d'], queryFn: () => source('email') });
  const { data: other } = useSuspenseQuery({ queryKey: ['e'], queryFn: () => 'plain' });
  sink(data); // flow: email
  sink(other);
  return null;
}

export function Paged() {
  const { data } = useInfiniteQuery({ queryKey: ['f'], queryFn: async () => ({ rows: [source('email')], note: 'plain' }), initialPageParam: 0, getNextPageParam: () => 1 });
  for (const page of data?.pages ?? []) {
    sink(page.rows[0]); // flow: email
    sink(page.note);
  }
  return null;
}

export function Saved() {
  const client = useQueryClient();
  const { mutate, data } = useMutation({
    mutationFn: async (given: { value: string; note: string }) => {
      sink(given.value); // flow: phone
      sink(given.note);
      return source('email');
    },
    onSuccess: (result, given) => {
      sink(result); // flow: email
      sink(given.value); // flow: phone
      sink(given.note);
    },
  });
  sink(data); // flow: email
  return <button onClick={() => mutate({ value: source('phone'), note: 'plain' })} />;
}

export function SavedLater() {
  const save = useMutation({ mutationFn: (value: string) => keep(value) });
  const quiet = useMutation({ mutationFn: (value: string) => keepQuiet(value) });
  const submit = async () => {
    const answer = await save.mutateAsync(source('email'));
    sink(answer); // flow: email
    sink(await quiet.mutateAsync('plain'));
  };
  return <button onClick={submit} />;
}
async function keep(value: string) {
  sink(value); // flow: email
  return value;
}
async function keepQuiet(value: string) {
  sink(value);
  return value;
}

const keys = { held: (id: string) => ({ queryKey: ['held', id], queryFn: () => fetchHeld(id) }) };
async function fetchHeld(id: string) {
  return { value: source('phone'), note: 'plain' };
}
function useHeld(id: string) {
  return useQuery(keys.held(id));
}
export function Hooked() {
  const { data } = useHeld('1');
  sink(data?.value); // flow: phone
  sink(data?.note);
  return null;
}

export async function prefetch(client: QueryClient) {
  const held = await client.fetchQuery({ queryKey: ['g'], queryFn: async () => source('email') });
  sink(held); // flow: email
  sink(await client.fetchQuery({ queryKey: ['h'], queryFn: async () => 'plain' }));
}

export function Many() {
  const [first, second] = useQueries({ queries: [{ queryKey: ['i'], queryFn: () => source('email') }, { queryKey: ['j'], queryFn: () => 'plain' }] });
  sink(first.data); // flow: email
  return null;
}
