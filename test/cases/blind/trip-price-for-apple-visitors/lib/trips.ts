export interface Trip {
  id: string;
  title: string;
  cents: number;
}

export async function tripById(id: string): Promise<Trip | undefined> {
  const reply = await fetch(`http://trips.internal/${id}`);
  return reply.ok ? reply.json() : undefined;
}
