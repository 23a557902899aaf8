export async function applyForQuota(choice: { agreed: boolean }): Promise<void> {
  await fetch('/api/quota-applications', { method: 'POST', body: JSON.stringify(choice) });
}
