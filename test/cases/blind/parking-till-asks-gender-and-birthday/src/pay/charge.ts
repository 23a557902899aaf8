export async function charge(ticketNo: string, channel: string, amountCents: number, about: Record<string, unknown>): Promise<string> {
  const body = JSON.stringify({ ticketNo, channel, amountCents, about });
  const reply = await fetch('http://till.internal/charges', { method: 'POST', body });
  const { receipt } = (await reply.json()) as { receipt: string };
  return receipt;
}
