export async function lastGame(key: string): Promise<string> {
  const reply = await fetch(`/games/last`, { headers: { 'x-save-key': key } });
  return reply.ok ? reply.text() : '';
}
