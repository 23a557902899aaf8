export async function createMembership(gym: string, body: { email: string; password: string; agreed: boolean }) {
  const response = await fetch(`/api/gyms/${gym}/members`, { method: 'POST', body: JSON.stringify(body) });
  if (!response.ok) throw new Error(`sign-up failed with ${response.status}`);
}
