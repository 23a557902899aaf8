export async function letThrough(gate: string, visitor: string): Promise<void> {
  await fetch(`http://gates.local/${gate}/release`, { method: 'POST', body: JSON.stringify({ visitor }) });
}
