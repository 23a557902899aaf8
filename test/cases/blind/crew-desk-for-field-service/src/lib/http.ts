// thin wrapper around fetch, paths are those of our own back end
export async function send<T>(path: string, body: unknown): Promise<T> {
  const reply = await fetch(`/api${path}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
  if (!reply.ok) throw new Error(`${path} answered ${reply.status}`);
  return reply.json() as Promise<T>;
}

export async function get<T>(path: string): Promise<T> {
  return (await fetch(`/api${path}`)).json() as Promise<T>;
}
