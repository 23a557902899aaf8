export async function createPatient(email: string, accepted: boolean) {
  await fetch('/api/patients', { method: 'POST', body: JSON.stringify({ email, accepted }) });
}
