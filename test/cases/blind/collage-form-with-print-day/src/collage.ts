export async function start(fields: { f1: string; f2: string; f3: string }): Promise<void> {
  await fetch('/api/collages', { method: 'POST', body: JSON.stringify(fields) });
}
