export async function createPatient(choices: { terms: boolean; health: boolean; clinics: boolean }) {
  await fetch('/api/patients', { method: 'POST', body: JSON.stringify(choices) });
}
