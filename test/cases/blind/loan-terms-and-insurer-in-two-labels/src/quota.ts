export async function applyForQuota(choice: { terms: boolean; insurers: boolean }): Promise<void> {
  await fetch('/api/quota-applications', { method: 'POST', body: JSON.stringify(choice) });
}
