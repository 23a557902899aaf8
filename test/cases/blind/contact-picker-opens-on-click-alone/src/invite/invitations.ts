export async function sendInvitations(people: { name: string; tel: string }[]): Promise<{ sent: number }> {
  const reply = await fetch('/api/invitations', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ people }),
  });
  return reply.json();
}
