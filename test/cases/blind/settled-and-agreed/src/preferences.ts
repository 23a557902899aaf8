type Purpose = 'statistics' | 'personalisation';

export async function allows(purpose: Purpose): Promise<boolean> {
  const response = await fetch(`/api/consents/${purpose}`, { credentials: 'include' });
  if (response.status === 404) return false;
  const { status } = (await response.json()) as { status: 'given' | 'refused' | 'withdrawn' };
  return status === 'given';
}
