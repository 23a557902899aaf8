export async function register(mobile: string, answers: { contract: boolean; offers: boolean }) {
  await fetch('/api/register', { method: 'POST', body: JSON.stringify({ mobile, ...answers }) });
}
