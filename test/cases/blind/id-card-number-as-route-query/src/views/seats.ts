export async function holdSeat(trainNo: string, seatClass: string): Promise<{ id: string; until: string }> {
  const response = await fetch(`/api/trains/${trainNo}/holds`, { method: 'POST', body: JSON.stringify({ seatClass }) });
  return (await response.json()) as { id: string; until: string };
}
