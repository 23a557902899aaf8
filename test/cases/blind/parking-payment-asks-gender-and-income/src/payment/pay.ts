export async function pay(ticket: string, answers: Record<string, string>): Promise<void> {
  const reply = await fetch(`/api/tickets/${ticket}/payment`, { method: 'POST', body: JSON.stringify(answers) });
  if (!reply.ok) throw new Error(`payment ${reply.status}`);
}
