export async function signUp(body: { email: string; password: string; plan: string }): Promise<'created' | 'taken'> {
  const reply = await fetch('/api/accounts', { method: 'POST', body: JSON.stringify(body) });
  return reply.status === 409 ? 'taken' : 'created';
}
