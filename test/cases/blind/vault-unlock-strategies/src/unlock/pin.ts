export async function verifyPin(pin: string): Promise<boolean> {
  const reply = await fetch('/api/pin/verify', { method: 'POST', body: JSON.stringify({ pin }) });
  return reply.ok;
}
