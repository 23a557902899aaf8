export async function feeOf(plate: string): Promise<number> {
  const response = await fetch('/api/parking/fee', { method: 'POST', body: JSON.stringify({ plate }) });
  return ((await response.json()) as { fen: number }).fen;
}

export async function pay(order: Record<string, string>): Promise<void> {
  const response = await fetch('/api/parking/pay', { method: 'POST', body: JSON.stringify(order) });
  if (!response.ok) throw new Error('payment failed');
}
